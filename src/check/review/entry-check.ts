import type { Passage } from '../../domain/readability/measure.ts';
import type { CheckedEntry, Finding } from '../report/findings.ts';

/** An entry with what a visitor reads of it. */
export interface ReadEntry extends CheckedEntry {
  data: Record<string, unknown>;
  passages: readonly Passage[];
}

/** A finding of a check that looks at one entry; file and kind are added for it. */
export type Remark = Pick<Finding, 'line' | 'wat' | 'doen'> &
  Partial<Pick<Finding, 'column' | 'key' | 'soort' | 'opdracht'>>;

/** A check on one entry that needs nothing else than the entry, so that its outcome can be kept. */
export type EntryCheck = (entry: ReadEntry) => Remark[];
