import { brotliCompressSync, constants } from 'node:zlib';
import { synonymsIn } from '../../check/read/vocabulary.ts';
import { makeIndex } from '../../domain/search/index-file.ts';
import { makeVocabulary } from '../../domain/search/lexicon.ts';
import type { IndexedPage } from '../../domain/search/page-words.ts';
import type { HtmlPage } from '../page.ts';
import { searchWordsOf } from './page-words-of.ts';

/** Bytes, packed, that a visitor downloads at once; a larger index is cut into files. */
const most = 150_000;

/**
 * Pages that search knows, in the order in which the index numbers them: folder by folder, and those that people say
 * most of first. Where numbers are close to each other the index is smaller.
 */
export function searchedInOrder(pages: readonly HtmlPage[]): HtmlPage[] {
  const known = pages.flatMap((page) => {
    const words = searchWordsOf(page.html);
    return words ? [{ page, said: words.phrases.length + words.terms.length }] : [];
  });
  const folders = [...Map.groupBy(known, ({ page }) => page.address.split('/')[1]).values()].map((some) => ({
    some: some.sort((a, b) => b.said - a.said),
    mean: some.reduce((sum, { said }) => sum + said, 0) / some.length,
  }));
  return folders
    .sort((a, b) => b.mean - a.mean)
    .flatMap(({ some }) => some)
    .map(({ page }) => page);
}

/** What the index is made from, of pages in their order. */
export const indexedPages = (pages: readonly HtmlPage[]): IndexedPage[] =>
  pages.flatMap((page) => {
    const words = searchWordsOf(page.html);
    return words ? [{ address: page.address, words }] : [];
  });

/**
 * The files of the index of names, search words and what people say: one, or more when it would be too large.
 * @param root folder of the project, with the editors' lists
 * @returns their content by name, under /zoeken/
 */
export function smallIndexFiles(pages: readonly IndexedPage[], root: string): Map<string, string> {
  const texts = pages.map(({ words: { title, terms, names } }) => [title, ...terms, ...names]);
  const vocabulary = makeVocabulary(texts, synonymsIn(root));
  const whole = JSON.stringify(makeIndex(pages, vocabulary, true).head);
  // What a host packs gets a tenth smaller still; to find that out takes longer than the rest.
  const packed = brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  if (packed.length <= most) return new Map([['index.json', whole]]);
  const { head, pages: rows, words } = makeIndex(pages, vocabulary, false);
  return new Map([
    ['index.json', JSON.stringify(head)],
    ...rows.map((block, at): [string, string] => [`deel/p-${at}.json`, JSON.stringify(block)]),
    ...[...words].map(([start, block]): [string, string] => [`deel/w-${start}.json`, JSON.stringify(block)]),
  ]);
}
