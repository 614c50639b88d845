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
