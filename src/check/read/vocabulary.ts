import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeVocabulary, searchTexts, withoutPages, type Vocabulary } from '../../domain/search/lexicon.ts';
import { parseSynonyms, type Synonyms } from '../../schemas/synoniemen.ts';
import type { CheckedEntry } from '../report/findings.ts';

type Page = { titel?: string; en?: Page } & Parameters<typeof searchTexts>[1];

/** Names and search words of every page that comes from content on disk, also of its page in English. */
export const pageTexts = (entries: readonly CheckedEntry[]): string[][] =>
  entries
    .filter(({ collection, data }) => data && !withoutPages.has(collection))
    .flatMap(({ data }) => {
      const page = data as Page;
      return [page, ...(page.en ? [page.en] : [])].map((one) => searchTexts(String(one.titel), one));
    });

/** The other words for the same. */
export const synonymsIn = (root: string): Synonyms =>
  parseSynonyms(readFileSync(path.join(root, 'content/synoniemen.yaml'), 'utf8'));

/** The vocabulary of content on disk, as the site would get it. */
export const vocabularyOf = (root: string, entries: readonly CheckedEntry[]): Vocabulary =>
  makeVocabulary(pageTexts(entries), synonymsIn(root));
