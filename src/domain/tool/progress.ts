import type { DecisionGraph } from '../decision-aids/graph.ts';

/** Where somebody is, in words, and how far along the line from 0 to 1. */
export interface Progress {
  title: string;
  detail?: string;
  at: number;
}

/** In a row of questions: "Vraag 6 van 32". `index` counts from 0. */
export const progressInRow = (index: number, total: number): Progress => ({
  title: `Vraag ${index + 1} van ${total}`,
  at: (index + 1) / total,
});

/** In a graph, where the way is not known yet: "Vraag 4", "Hierna nog hooguit 4 vragen". */
export const progressInGraph = (index: number, left: number): Progress => ({
  title: `Vraag ${index + 1}`,
  detail:
    left === 0
      ? 'Dit is de laatste vraag.'
      : `Hierna nog hooguit ${left === 1 ? 'één vraag' : `${left} vragen`}.`,
  at: (index + 1) / (index + 1 + left),
});

/** Most questions that can still come after this one; the graph has no loops (`graphFaults` sees to that). */
export function questionsLeft(graph: DecisionGraph, key: string): number {
  const question = graph.vragen.find(({ sleutel }) => sleutel === key);
  if (!question) return 0;
  const after = question.antwoorden
    .map(({ naar }) => naar)
    .filter((next) => graph.vragen.some(({ sleutel }) => sleutel === next));
  return Math.max(0, ...after.map((next) => 1 + questionsLeft(graph, next)));
}
