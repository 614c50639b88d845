import type { Lexicon } from './lexicon.ts';
import { plain, stopWords, wordKey, wordsAndParts, wordsIn } from './words.ts';

/**
 * Fields of a page, besides its text: a short title says more with each of its words than a long one; parts of
 * compounds, for "protocol" in "agressieprotocol"; and the whole name as one word.
 */
export const fields = ['titel', 'lange titel', 'zoektermen', 'delen', 'naam'] as const;
/** Field of a page. */
export type Field = (typeof fields)[number];

/** What search knows a page by. */
export interface PageWords {
  title: string;
  /** Hidden words that lead to the page. */
  terms: readonly string[];
  /** Other names for exactly this. */
  names: readonly string[];
  /** What it can be chosen by: the slugs of each group. */
  facets: Readonly<Partial<Record<FacetGroup, readonly string[]>>>;
}

/** Groups of properties by which pages are chosen or ranked. */
export const facetGroups = ['soort', 'sector', 'rol', 'maatregel', 'tijd'] as const;
/** Group of properties. */
export type FacetGroup = (typeof facetGroups)[number];

/**
 * A property as a word in the index. The words of all properties stand next to each other in the alphabet. The
 * engine has filters of its own, but to tell which pages have one it reads its whole index.
 */
export const facetWord = (group: FacetGroup, slug: string): string =>
  `q${facetGroups.indexOf(group) + 1}${slug.replaceAll('-', '')}`;

/** Word after which the words of the fields stand. No text has it. */
export const fieldsStart = 'q0';

/** Words before a name that say what kind of thing it is: "Leidraad ordegesprek". */
const kindWords = /^(?:model|leidraad|checklist|stappenplan|kaart|voor|de|het|een|er is) /;

/** A name as one word, with and without the word for its kind; what a whole question is compared with. */
const wholeNames = (names: readonly string[]): string[] =>
  names
    .map(plain)
    .flatMap((name) => [name, name.replace(kindWords, '')])
    .map((name) => name.replaceAll(' ', ''))
    .filter((name) => name.length > 1);

/** Most words that tell something in a short title. */
const shortTitle = 3;
const isShort = (title: string): boolean =>
  wordsIn(title).filter((word) => !stopWords.has(word)).length <= shortTitle;

const number = (field: Field): number => fields.indexOf(field) + 1;

/**
 * Words as they stand in a field of the index: their keys, with a mark for the field. The engine keeps one text of a
 * page and tells of a word whether it is there; the mark tells where. The words of a field stand next to each
 * other in the alphabet of the index, so that one small file has them all.
 * @param words for `naam` the whole name as one word
 */
export const fieldWords = (words: string, field: Field): string =>
  field === 'naam'
    ? `${words}q${number(field)}`
    : wordsIn(words)
        .map((word) => `${wordKey(word)}q${number(field)}`)
        .join(' ');

const partsOnly = (text: string): string[] =>
  wordsAndParts(text).filter((word) => !wordsIn(text).includes(word));

/** The text that a page has in the index after its own: the words of its fields. */
export function fieldText({ title, terms, names, facets }: PageWords, lexicon: Lexicon): string {
  const parts = [title, ...terms].flatMap(wordsIn).flatMap((word) => lexicon.parts(word));
  return [
    fieldsStart,
    ...[title, ...partsOnly(title)].map((words) =>
      fieldWords(words, isShort(title) ? 'titel' : 'lange titel'),
    ),
    ...terms.flatMap((term) => [term, ...partsOnly(term)]).map((words) => fieldWords(words, 'zoektermen')),
    ...[...new Set(parts)].map((part) => fieldWords(part, 'delen')),
    ...[...new Set(wholeNames([title, ...names]))].map((name) => fieldWords(name, 'naam')),
    ...facetGroups.flatMap((group) => (facets[group] ?? []).map((slug) => facetWord(group, slug))),
  ].join(' ');
}

/** The text of a page without the words of its fields. */
export function ownText(content: string): string {
  const end = content.lastIndexOf(` ${fieldsStart} `);
  return end < 0 ? content : content.slice(0, end);
}
