import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spelling } from '../../schemas/spelling.ts';
import { readSource } from '../read/source.ts';
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
 * Words that are right besides those of the dictionary: `content/spelling.yaml`, and what terms, organisations and
 * sources are called.
 */
export function ownWords(root: string, entries: readonly CheckedEntry[]): string[] {
  const file = path.join(root, 'content/spelling.yaml');
  const source = readSource(existsSync(file) ? readFileSync(file, 'utf8') : '', 'yaml');
  // A list with a mistake in it stops the site already; until it is mended, no word of it counts.
  const listed = spelling().safeParse(source.fields).data?.woorden ?? [];
  const names = entries.flatMap(({ collection, data }) =>
    (naming[collection] ?? []).flatMap((field) => [data?.[field] ?? []].flat().flatMap(wordsOf)),
  );
  return [...new Set([...listed, ...names])].sort();
}
