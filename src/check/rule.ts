import type { Passage } from '../domain/readability/measure.ts';
import type { CheckedEntry, Remark } from './report/findings.ts';

/**
 * A rule whose faults stop the site: a file of its own in `rules/body`, named in its list. It gets the entry with
 * the tree of its body (`entry.source.tree.root`), also when the fields are wrong.
 */
export type Rule = (entry: CheckedEntry) => Remark[];

/** An entry with what a visitor reads of it. */
export interface ReadEntry extends CheckedEntry {
  data: Record<string, unknown>;
  passages: readonly Passage[];
}

/**
 * Advice on an entry: a file of its own in `review`, named in the list of `review-content`. It needs nothing else
 * than the entry, so that its outcome can be kept.
 */
export type Advice = (entry: ReadEntry) => Remark[];
