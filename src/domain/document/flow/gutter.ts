import type { Flow } from '../model/model.ts';

/** The strip at the right edge, where the ways that skip steps go down; each in a track of its own. */
export interface Gutter {
  /** In points. */
  width: number;
  /** How far from the boxes the way of the question at a place of the chart goes down, in points. */
  at: (step: number) => number;
}

/** Points between the boxes and the first track, and between two tracks. */
const [first, apart] = [8, 6];

/** Gives ways that are side by side tracks of their own, the shortest nearest to the boxes; those to one step share one. */
export function gutterOf({ steps }: Flow): Gutter {
  const ways = steps
    .flatMap(({ afterYes }, from) =>
      afterYes !== undefined && afterYes > from + 1 && afterYes < steps.length
        ? [{ from, to: afterYes }]
        : [],
    )
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const tracks: { from: number; to: number }[][] = [];
  const trackOf = new Map<number, number>();
  for (const way of ways) {
    const free = tracks.findIndex((track) =>
      track.every(({ from, to }) => to === way.to || to <= way.from || way.to <= from),
    );
    const at = free < 0 ? tracks.push([]) - 1 : free;
    tracks[at]!.push(way);
    trackOf.set(way.from, at);
  }
  return {
    width: tracks.length > 0 ? first + (tracks.length - 1) * apart + 2 : 0,
    at: (step) => first + (trackOf.get(step) ?? 0) * apart,
  };
}
