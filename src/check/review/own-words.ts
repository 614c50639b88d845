import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckedEntry } from '../report/findings.ts';

/** Fields whose words are right because somebody calls themselves or a term so. */
const naming: Partial<Record<CheckedEntry['collection'], readonly string[]>> = {
  begrippen: ['titel', 'synoniemen', 'meervoud'],
  organisaties: ['titel'],
  praktijkvoorbeelden: ['organisatie'],
  publicaties: ['titel', 'uitgever'],
};

const wordsOf = (value: unknown): string[] => String(value).match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];

/**
 * Words that are right besides those of the dictionary: `content/spelling.txt`, and what terms, organisations and
 * sources are called.
 */
export function ownWords(root: string, entries: readonly CheckedEntry[]): string[] {
  const file = path.join(root, 'content/spelling.txt');
  const listed = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  const names = entries.flatMap(({ collection, data }) =>
    (naming[collection] ?? []).flatMap((field) => [data?.[field] ?? []].flat().flatMap(wordsOf)),
  );
  const words = listed.map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
  return [...new Set([...words, ...names])].sort();
}
