import { holds, type Answers } from './conditions.ts';

/** Where every road of a decision aid ends. */
export const done = 'klaar';

/** What of a question makes it part of a graph. */
export interface GraphQuestion {
  sleutel: string;
  als: readonly string[];
  naar: string;
  antwoorden: readonly { sleutel: string; naar?: string | undefined }[];
}

/** The parts of a decision aid that make it a graph. */
export interface Graph {
  begin: string;
  vragen: readonly GraphQuestion[];
}

const find = ({ vragen }: Graph, key: string): GraphQuestion | undefined =>
  vragen.find(({ sleutel }) => sleutel === key);

/** All places that a question can lead to. */
export const leadsTo = ({ naar, antwoorden }: GraphQuestion): string[] => [
  ...new Set([naar, ...antwoorden.flatMap((answer) => answer.naar ?? [])]),
];

function nextOf(question: GraphQuestion, given: readonly string[]): string {
  const own = question.antwoorden.find(({ sleutel, naar }) => naar && given.includes(sleutel));
  return own?.naar ?? question.naar;
}

/** Where somebody is: the answers that stand, in the order of the questions, and the question to ask. */
export interface Place {
  standing: Answers;
  /** Undefined when every question has been asked. */
  question: string | undefined;
}

/**
 * Walks from the start along the answers. An answer to a question that is not on the road does not stand: it is not
 * in the outcome, and comes back when the road leads there again.
 */
export function walk(graph: Graph, answers: Answers): Place {
  const standing = new Map<string, readonly string[]>();
  for (let key = graph.begin; key !== done;) {
    const question = find(graph, key);
    if (!question || standing.has(key)) break;
    if (!holds(question.als, standing)) {
      key = question.naar;
      continue;
    }
    const given = answers.get(key);
    if (!given || given.length === 0) return { standing, question: key };
    standing.set(key, given);
    key = nextOf(question, given);
  }
  return { standing, question: undefined };
}

/** Most questions that can still follow a question; answers so far decide which are passed by. */
export function longestAfter(graph: Graph, key: string, standing: Answers): number {
  const question = find(graph, key);
  if (!question) return 0;
  const after = leadsTo(question).map((next) => {
    const target = find(graph, next);
    // Its condition may still come to hold while what it asks about has no answer.
    const open = target?.als.some((one) => !standing.has(one.split(/!?=/)[0]!)) ?? false;
    const asked = target && (open || holds(target.als, standing)) ? 1 : 0;
    return asked + longestAfter(graph, next, standing);
  });
  return Math.max(0, ...after);
}
