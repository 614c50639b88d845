import type { CollectionName } from '../../schemas/names.ts';
import type { EntrySource, Place } from './source.ts';

/** One thing that is wrong, where, and how to mend it. */
export interface Finding extends Place {
  /** Path from the project's root. */
  file: string;
  /** Field it concerns, as `stappen.2.doe`; empty for the file or its body. */
  key: string;
  wat: string;
  doen: string;
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
  findings: Finding[];
}

/** Notes a mistake at a field of an entry. */
export type Report = (
  entry: Pick<CheckedEntry, 'file' | 'source'>,
  path: readonly PropertyKey[],
  wat: string,
  doen: string,
) => void;

/** Findings as lines of text, grouped by file. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .map((f) => `${f.file}:${f.line}:${f.column}${f.key ? `  ${f.key}` : ''}\n    ${f.wat} ${f.doen}`)
    .join('\n');
}
