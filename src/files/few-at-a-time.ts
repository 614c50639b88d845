import process from 'node:process';
import { progress } from '../domain/progress/progress.ts';

/** Pieces of work that go on at once: pictures are packed in threads of their own, and more only takes memory. */
const few = 4;

/**
 * Does the same work for every item, a few at a time, and shows how far it is when it takes long.
 * @param what begins the line of progress, as in "Bestanden maken"
 * @returns the outcomes, in the order of the items
 */
export async function fewAtATime<T, R>(
  what: string,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const step = progress(what, items.length, process.stderr);
  const results: R[] = [];
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: few }, async () => {
      for (const [at, item] of queue) {
        results[at] = await work(item);
        step();
      }
    }),
  );
  return results;
}
