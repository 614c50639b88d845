import { shownText, type IndexedPage } from './page-words.ts';
import { plain, stopWords, wordKey, wordsAndParts, wordsIn } from './words.ts';

/** How a word belongs to a page; the place in the list is what the file of the index says. */
export const levels = ['text', 'once', 'twice', 'often', 'term', 'title'] as const;
/** How a word belongs to a page. */
export type Level = (typeof levels)[number];

/** How often each counts as if the word had been said. */
export const worth: Readonly<Record<Level, number>> = {
  text: 0.5,
  once: 1,
  twice: 2,
  often: 4,
  term: 2,
  title: 3,
};

/** A word on more pages than this share of them tells too little to be kept for each. */
const common = 0.2;
/** On so few pages no word is common, however small the site. */
const fewPages = 10;

/**
 * A word of so many letters that one person used once is hardly ever typed again: it was made of others on the spot, and
 * those are known.
 */
const long = 7;

/** The words of a page by their keys, each with how it belongs to the page. */
export type Bag = ReadonlyMap<string, Level>;

const keysOf = (text: string): string[] => wordsIn(text).map(wordKey);

const smallKeys = new Set([...stopWords].map(wordKey));

/** Keys that a page has by its title. */
export const titleKeys = (title: string): string[] => wordsAndParts(title).map(wordKey);
/** Keys that a page has by what the list shows of it. */
export const shownKeys = (shown: string): string[] =>
  wordsIn(shown)
    .filter((word) => !stopWords.has(word))
    .map(wordKey);

/** Keys of a page by what the list shows of it. */
export interface RowKeys {
  title: readonly string[];
  text: readonly string[];
}
/** What a row of the list tells by itself. */
export const rowKeys = ({ title, text }: { title: string; text: string }): RowKeys => ({
  title: titleKeys(title),
  text: shownKeys(text),
});

const often = (count: number): Level => (count < 2 ? 'once' : count < 4 ? 'twice' : 'often');

/** The bag of each page: its title, its search words, what people say, and what it answers. */
export function wordBags(pages: readonly IndexedPage[]): Bag[] {
  const bags = pages.map(({ words }) => {
    const { title, terms, names, phrases } = words;
    const bag = new Map<string, Level>();
    for (const key of shownKeys(shownText(words))) bag.set(key, 'text');
    const counts = new Map<string, number>();
    for (const phrase of phrases)
      for (const key of new Set(keysOf(phrase))) counts.set(key, (counts.get(key) ?? 0) + 1);
    // A small word that somebody used once tells how he talks, not what the page is about.
    for (const [key, count] of counts) if (count > 1 || !smallKeys.has(key)) bag.set(key, often(count));
    for (const word of [...terms, ...names].flatMap(wordsAndParts)) {
      const key = wordKey(word);
      if (bag.get(key) !== 'often') bag.set(key, 'term');
    }
    for (const key of titleKeys(title)) bag.set(key, 'title');
    return bag;
  });
  const on = new Map<string, number>();
  for (const bag of bags) for (const key of bag.keys()) on.set(key, (on.get(key) ?? 0) + 1);
  const weak = (key: string, level: Level): boolean =>
    (on.get(key)! > Math.max(fewPages, common * pages.length) && (level === 'once' || level === 'twice')) ||
    (on.get(key) === 1 && level === 'once' && key.length >= long);
  for (const bag of bags) for (const [key, level] of bag) if (weak(key, level)) bag.delete(key);
  return bags;
}

/** Words before a name that say what kind of thing it is: "Leidraad ordegesprek". */
const kindWords = /^(?:model|leidraad|checklist|stappenplan|kaart|voor|de|het|een|er is) /;

/** A name as one word, with and without the word for its kind; what a whole question is compared with. */
export const wholeNames = (names: readonly string[]): string[] => [
  ...new Set(
    names
      .map(plain)
      .flatMap((name) => [name, name.replace(kindWords, '')])
      .map((name) => name.replaceAll(' ', ''))
      .filter((name) => name.length > 1),
  ),
];
