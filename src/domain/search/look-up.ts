import type { SiteIndex } from './site-index.ts';
import type { Alternative, Term } from './understanding.ts';
import { wordKey, wordsIn } from './words.ts';

/** Where a word can be found: a word of a short title says more than one of a long title. */
export const places = ['titel', 'lange titel', 'zoektermen', 'delen', 'text'] as const;
/** Where a word was found. */
export type Place = (typeof places)[number];

/** Pages with a word, by where it stands; how well each fits, 0 to 1. */
export type Lookup = Readonly<Record<Place, ReadonlyMap<number, number>>>;

const noPages: Lookup = {
  titel: new Map(),
  'lange titel': new Map(),
  zoektermen: new Map(),
  delen: new Map(),
  text: new Map(),
};

/** With this many pages that are about a word, those that happen to have it in their text add nothing. */
const enough = 12;
/** Shorter words are part of too many others. */
const shortestPart = 4;

function lookUpWord(key: string, index: SiteIndex): Lookup {
  const found: Record<Place, Map<number, number>> = {
    titel: new Map(),
    'lange titel': new Map(),
    zoektermen: new Map(),
    delen: new Map(),
    text: new Map(),
  };
  for (const [page, level] of index.words.get(key) ?? []) {
    if (level === 'title') found[index.isShort(page) ? 'titel' : 'lange titel'].set(page, 1);
    else if (level === 'term' || level === 'often') found.zoektermen.set(page, 1);
    else found.text.set(page, level === 'text' ? 0.5 : 1);
  }
  if (key.length >= shortestPart) {
    for (const [word, pages] of index.words) {
      if (word.length - key.length < shortestPart - 1 || !(word.endsWith(key) || word.startsWith(key)))
        continue;
      for (const [page, level] of pages) if (level === 'title' || level === 'term') found.delen.set(page, 1);
    }
  }
  const about = found.titel.size + found['lange titel'].size + found.zoektermen.size;
  return about >= enough ? { ...found, text: new Map() } : found;
}

const inBoth = (
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> => new Map([...a].filter(([page]) => b.has(page)));

/** Pages with some words in the same place. */
function together(lookups: readonly Lookup[]): Lookup {
  const [first = noPages, ...others] = lookups;
  return others.reduce<Lookup>(
    (all, other) => ({
      titel: inBoth(all.titel, other.titel),
      'lange titel': inBoth(all['lange titel'], other['lange titel']),
      zoektermen: inBoth(all.zoektermen, other.zoektermen),
      delen: new Map(),
      text: new Map(),
    }),
    first,
  );
}

/**
 * Looks up what a ranking needs, by the words of each alternative. Synonyms count in titles and search words only: in
 * a text they are too far from what was asked.
 */
export function lookUp(terms: readonly Term[], index: SiteIndex): Map<string, Lookup> {
  const alternatives = terms.flatMap((term) => term.alternatives);
  const of = ({ words, because }: Alternative): Lookup => {
    const found = together(wordsIn(words).map((word) => lookUpWord(wordKey(word), index)));
    return because === 'synoniem' ? { ...found, text: new Map() } : found;
  };
  return new Map(alternatives.map((alternative) => [alternative.words, of(alternative)]));
}

/** On how many pages some words stand. */
export function countPages(words: string, index: SiteIndex): number {
  const sets = wordsIn(words).map((word) => index.words.get(wordKey(word)));
  const [first, ...others] = sets;
  return [...(first?.keys() ?? [])].filter((page) => others.every((set) => set?.has(page))).length;
}
