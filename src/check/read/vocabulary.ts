import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeVocabulary, searchTexts, withoutPages, type Vocabulary } from '../../domain/search/lexicon.ts';
import { parseSynonyms, type Synonyms } from '../../schemas/synoniemen.ts';
import type { CheckedEntry } from '../report/findings.ts';

/** Names and search words of every page that comes from content on disk. */
export const pageTexts = (entries: readonly CheckedEntry[]): string[][] =>
  entries
    .filter(({ collection, data }) => data && !withoutPages.has(collection))
    .map(({ data }) =>
      searchTexts(String((data as { titel?: string }).titel), data as Parameters<typeof searchTexts>[1]),
    );

/** The other words for the same. */
export const synonymsIn = (root: string): Synonyms =>
  parseSynonyms(readFileSync(path.join(root, 'content/synoniemen.yaml'), 'utf8'));

/** The vocabulary of content on disk, as the site would get it. */
export const vocabularyOf = (root: string, entries: readonly CheckedEntry[]): Vocabulary =>
  makeVocabulary(pageTexts(entries), synonymsIn(root));
