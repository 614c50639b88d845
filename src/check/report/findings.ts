import { compareSigns } from '../../domain/text/dutch.ts';
import type { CollectionName } from '../../schemas/names.ts';
import type { FindingKind } from './kinds.ts';
import type { Place } from '../read/place.ts';
import type { EntrySource } from '../read/source.ts';

/** One thing that is wrong, where, and how to mend it. */
export interface Finding extends Place {
  /** Path from the project's root. */
  file: string;
  /** Field it concerns, as `stappen.2.doe`; empty for the file or its body. */
  key: string;
  wat: string;
  doen: string;
  /** Kind of mistake; says why it matters. */
  soort: FindingKind;
  /** Command that mends it. */
  opdracht?: string;
}

/** What a rule says of an entry; file, column, key and kind are filled in where they are left out. */
export type Remark = Pick<Finding, 'line' | 'wat' | 'doen'> &
  Partial<Pick<Finding, 'column' | 'key' | 'soort' | 'opdracht'>>;

/** A check that could not be done, and why. It never counts as passed. */
export interface Unchecked {
  soort: FindingKind;
  reden: string;
}

/** An entry as the check read it. */
export interface CheckedEntry {
  collection: CollectionName;
  id: string;
  file: string;
  source: EntrySource;
  /** Undefined when the fields are not valid. */
  data: Record<string, unknown> | undefined;
}

/** What the check found. */
export interface CheckResult {
  entries: CheckedEntry[];
  /** Pictures beside the entries. */
  images: string[];
  /** What stops the site. */
  findings: Finding[];
}

/** Notes a mistake at a field of an entry. */
export type Report = (
  entry: Pick<CheckedEntry, 'file' | 'source'>,
  path: readonly PropertyKey[],
  wat: string,
  doen: string,
) => void;

/** Makes the report of one kind of mistake; it adds to `findings`. */
export const reporter =
  (findings: Finding[], soort: FindingKind): Report =>
  (entry, at, wat, doen) => {
    findings.push({ file: entry.file, ...entry.source.placeOf(at), key: at.join('.'), wat, doen, soort });
  };

/** Makes findings of what rules say of a file; it adds to `findings`. */
export const remarker =
  (findings: Finding[], file: string) =>
  (standard: FindingKind, remarks: readonly Remark[]): void => {
    for (const { line, column = 1, key = '', soort = standard, wat, doen, opdracht } of remarks) {
      findings.push({ file, line, column, key, soort, wat, doen, ...(opdracht && { opdracht }) });
    }
  };

/** Findings in the order of files and lines. */
export const inOrder = <T extends Finding>(findings: readonly T[]): T[] =>
  [...findings].sort((a, b) => compareSigns(a.file, b.file) || a.line - b.line || a.column - b.column);

/** Findings as lines of text, grouped by file. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .map((f) => `${f.file}:${f.line}:${f.column}${f.key ? `  ${f.key}` : ''}\n    ${f.wat} ${f.doen}`)
    .join('\n');
}
