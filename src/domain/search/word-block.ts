import { packNumbers, packWords, unpackNumbers, unpackWords } from './packed.ts';
import { levels, type Level, type RowKeys } from './word-bags.ts';

/** Some words, and where each stands. */
export interface WordBlock {
  /** Those that are not known, in alphabetical order. */
  words: string;
  /** On how many pages each stands: first the words that are known, then the others. */
  counts: string;
  /**
   * Of each word how many pages lie between one and the one before it; the word on most pages first, so that small
   * numbers stand together.
   */
  pages: string;
  /** How it belongs to each, in the same order. */
  levels: string;
  /** Names of pages, written as one word, with the page; only where the titles are not all at hand. */
  names?: Readonly<Record<string, readonly number[]>>;
}

/** Words, by their keys, with the pages they stand on in order and how they belong to each. */
export type Places = ReadonlyMap<string, readonly (readonly [page: number, level: Level])[]>;

/** Words that whoever has the rows of all pages knows, in alphabetical order: they need not be written once more. */
export const knownWords = (rows: readonly RowKeys[]): string[] =>
  [...new Set(rows.flatMap(({ title, text }) => [...title, ...text]))].sort();

/** Places in a list, of the largest number first; alike stay in order. */
const largestFirst = (counts: readonly number[]): number[] =>
  [...counts.keys()].sort((a, b) => counts[b]! - counts[a]!);

/**
 * Packs some words.
 * @param known words that the reader has already, in an order that is his too
 */
export function packPlaces(places: Places, known: readonly string[] = []): WordBlock {
  const had = new Set(known);
  const others = [...places.keys()].filter((word) => !had.has(word)).sort();
  const rows = [...known, ...others].map((word) => places.get(word) ?? []);
  const counts = rows.map((pages) => pages.length);
  const ordered = largestFirst(counts).map((at) => rows[at]!);
  return {
    words: packWords(others),
    counts: packNumbers(counts),
    pages: packNumbers(
      ordered.flatMap((pages) => pages.map(([page], at) => page - (pages[at - 1]?.[0] ?? -1) - 1)),
    ),
    levels: packNumbers(ordered.flatMap((pages) => pages.map(([, level]) => levels.indexOf(level)))),
  };
}

/** Reads what `packPlaces` wrote; of words that are known and stand nowhere it says nothing. */
export function unpackPlaces(
  block: WordBlock,
  known: readonly string[] = [],
): Map<string, Map<number, Level>> {
  const words = [...known, ...unpackWords(block.words)];
  const [counts, gaps, marks] = [block.counts, block.pages, block.levels].map(unpackNumbers);
  const found = new Map<string, Map<number, Level>>();
  let next = 0;
  for (const at of largestFirst(counts!)) {
    const pages = new Map<number, Level>();
    let page = -1;
    for (let left = counts![at]!; left > 0; left--, next++) {
      page += gaps![next]! + 1;
      pages.set(page, levels[marks![next]!]!);
    }
    if (pages.size > 0) found.set(words[at]!, pages);
  }
  return found;
}
