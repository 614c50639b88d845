import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeVocabulary, searchTexts, withoutPages, type Vocabulary } from '../domain/search/lexicon.ts';
import { parseSynonyms } from '../schemas/synoniemen.ts';
import type { CheckedEntry } from './content/findings.ts';

/** The vocabulary of content on disk, as the site would get it. */
export const vocabularyOf = (root: string, entries: readonly CheckedEntry[]): Vocabulary =>
  makeVocabulary(
    entries
      .filter(({ collection, data }) => data && !withoutPages.has(collection))
      .map(({ data }) =>
        searchTexts(String((data as { titel?: string }).titel), data as Parameters<typeof searchTexts>[1]),
      ),
    parseSynonyms(readFileSync(path.join(root, 'content/synoniemen.yaml'), 'utf8')),
  );
