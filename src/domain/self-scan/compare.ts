import type { Mark } from './marks.ts';
import type { Scan } from './scan.ts';

/** An answer that is another than before. */
export interface Change {
  key: string;
  before: Mark;
  after: Mark;
}

/** What became of the statements between two scans. */
export interface Comparison {
  changes: readonly Change[];
  /** How many were answered both times, and the same. */
  same: number;
  /** Keys answered now and not before, and the other way round. */
  fresh: readonly string[];
  gone: readonly string[];
}

/** What changed since another scan, in the order of the statements. */
export function compareScans(before: Scan, now: Scan, keys: readonly string[]): Comparison {
  const pairs = keys.map((key) => ({
    key,
    before: before.agreed.get(key)?.mark,
    after: now.agreed.get(key)?.mark,
  }));
  const both = pairs.filter((pair): pair is Change => !!pair.before && !!pair.after);
  const changes = both.filter((pair) => pair.before !== pair.after);
  return {
    changes,
    same: both.length - changes.length,
    fresh: pairs.filter((pair) => !pair.before && pair.after).map(({ key }) => key),
    gone: pairs.filter((pair) => pair.before && !pair.after).map(({ key }) => key),
  };
}
