import yaml from '../../content/synoniemen.yaml?raw';
import { makeVocabulary, searchTexts, withoutPages, type Vocabulary } from '../domain/search/lexicon.ts';
import { parseSynonyms } from '../schemas/synoniemen.ts';
import { everything } from './entries.ts';
import { nowPages } from './now.ts';

/** What the browser knows of the language of the site. */
export const vocabulary: Vocabulary = makeVocabulary(
  [
    ...everything
      .filter(({ collection }) => !withoutPages.has(collection))
      .map(({ title, data }) => searchTexts(title, data as Parameters<typeof searchTexts>[1])),
    ...nowPages('en').map((page) => searchTexts(page.titel, page)),
  ],
  parseSynonyms(yaml),
);
