import { find } from '../../domain/search/find.ts';
import { plain } from '../../domain/search/words.ts';
import { loadEngine } from './engine.ts';

/** Something to choose while typing: words to search for, or a page to go to. */
export interface Suggestion {
  text: string;
  /** Kind of the page; empty for words. */
  kind: string;
  /** Address of the page; undefined for words. */
  address?: string;
}

const mostWords = 3;
const mostPages = 4;

/** Words that complete the last one that is being typed. */
async function wordsFor(query: string): Promise<Suggestion[]> {
  const { lexicon } = await loadEngine();
  const last = /\S+$/.exec(query)?.[0] ?? '';
  const start = query.slice(0, query.length - last.length);
  if (last.length < 2) return [];
  return lexicon
    .startingWith(plain(last))
    .slice(0, mostWords)
    .map((word) => ({ text: start + word, kind: '' }));
}

/** Pages that answer what was typed so far. */
async function pagesFor(query: string): Promise<Suggestion[]> {
  const { index, lexicon } = await loadEngine();
  const { ranked } = await find(query, lexicon, index);
  const pages = await Promise.all(ranked.slice(0, mostPages).map(({ page }) => index.page(page)));
  return pages.map(({ url, meta }) => ({ text: meta.title ?? url, kind: meta.soort ?? '', address: url }));
}

/** What to suggest for what was typed so far: words first, then pages. @throws when search does not load */
export async function suggestionsFor(query: string): Promise<Suggestion[]> {
  if (query.length < 2) return [];
  const [words, pages] = await Promise.all([wordsFor(query), pagesFor(query)]);
  return [...words, ...pages];
}
