import { writeVocabulary, type Vocabulary, type WrittenVocabulary } from './lexicon.ts';
import { packPages, unpackPages, type PageBlock } from './page-block.ts';
import { packNumbers, packSparse, packTable, type Sparse, type Table } from './packed.ts';
import { shownText, type FacetGroup, type IndexedPage } from './page-words.ts';
import { rowKeys, shownKeys, wholeNames, wordBags, worth, type Bag, type Level } from './word-bags.ts';
import { knownWords, packPlaces, type Places, type WordBlock } from './word-block.ts';
import { stopWords, wordsAndParts, wordsIn } from './words.ts';

/** The file that is loaded first. */
export interface IndexHead {
  vocabulary: WrittenVocabulary;
  /** Slugs and names of the kinds; the kind of each page. */
  kinds: Table;
  kindNames: readonly string[];
  historic: string;
  short: string;
  /** Words of each page, by what each is worth, rounded; only where the words are not all at hand. */
  lengths?: string;
  /** What pages can be chosen by: of each page the sum of 2 to the power of the place of each of its slugs. */
  facets: Readonly<Record<Exclude<FacetGroup, 'soort'>, { slugs: readonly string[]; of: string }>>;
  /** Other names of pages, with tabs between them. */
  names: Sparse;
  /** Pages in a block. */
  perBlock: number;
  /** All of it, when it is small enough to be one file. */
  whole?: { pages: PageBlock; words: WordBlock };
  /** Otherwise the beginnings of words for which there is a file. */
  starts: readonly string[];
}

/** An index as files: the first, and the others by name. */
export interface IndexFiles {
  head: IndexHead;
  pages: readonly PageBlock[];
  words: ReadonlyMap<string, WordBlock>;
}

/** Most words that tell something in a short title. */
const shortTitle = 3;

/** @param known whether the browser can tell a word by itself, from what it shows of the page */
function placesOf(
  bags: readonly Bag[],
  known: (page: number, word: string, level: Level) => boolean,
): Places {
  const places = new Map<string, [number, Level][]>();
  for (const [page, bag] of bags.entries()) {
    for (const [word, level] of bag) {
      if (known(page, word, level)) continue;
      const found = places.get(word) ?? [];
      places.set(word, found);
      found.push([page, level]);
    }
  }
  return places;
}

/** Signs of a file of words; more go into files by more letters. */
const largest = 9000;

/** Words in files by their first letters, as many letters as it takes. */
function byStart(places: Places, letters = 1): Map<string, WordBlock> {
  const groups = Map.groupBy([...places].sort(), ([word]) => word.slice(0, letters));
  return new Map(
    [...groups].flatMap(([start, some]) => {
      const block = packPlaces(new Map(some));
      const more = block.pages.length > largest && some.some(([word]) => word.length > letters);
      return more ? [...byStart(new Map(some), letters + 1)] : [[start, block] as const];
    }),
  );
}

/** Pages whose rows stand in one file, when they do not all. */
const perBlock = 40;

/**
 * The index of a site.
 * @param pages in the order in which they are numbered; pages that are alike beside each other pack smaller
 * @param whole whether all of it goes into the first file
 */
export function makeIndex(pages: readonly IndexedPage[], vocabulary: Vocabulary, whole: boolean): IndexFiles {
  const bags = wordBags(pages);
  const shown = pages.map(({ words }) => new Set(shownKeys(shownText(words))));
  const places = placesOf(
    bags,
    (page, word, level) => whole && (level === 'title' || (level === 'text' && shown[page]!.has(word))),
  );
  // The words of the titles are there already when all titles are.
  const titles = new Set(
    whole ? pages.flatMap(({ words }) => wordsAndParts(`${words.title} ${shownText(words)}`)) : [],
  );
  const kinds = pages.map(({ words }) => words.facets.soort?.[0] ?? '');
  const kindTable = packTable(kinds);
  const facet = (group: FacetGroup): { slugs: string[]; of: string } => {
    const slugs = [...new Set(pages.flatMap(({ words }) => words.facets[group] ?? []))].sort();
    const of = pages.map(({ words: { facets } }) =>
      [...new Set(facets[group])].reduce((sum, slug) => sum + 2 ** slugs.indexOf(slug), 0),
    );
    return { slugs, of: packNumbers(of) };
  };
  const marks = (has: (page: IndexedPage) => boolean): string =>
    pages.map((page) => (has(page) ? '1' : '0')).join('');
  const head: Omit<IndexHead, 'starts' | 'whole'> = {
    vocabulary: writeVocabulary({
      ...vocabulary,
      words: vocabulary.words.filter((word) => !titles.has(word)),
    }),
    kinds: kindTable,
    kindNames: kindTable.texts.map((slug) => pages[kinds.indexOf(slug)]!.words.kind),
    historic: marks(({ words }) => words.historic),
    short: marks(
      ({ words }) => wordsIn(words.title).filter((word) => !stopWords.has(word)).length <= shortTitle,
    ),
    facets: { sector: facet('sector'), rol: facet('rol'), maatregel: facet('maatregel') },
    names: packSparse(pages.map(({ words: { names } }) => names.join('\t'))),
    perBlock: whole ? pages.length : perBlock,
  };
  if (whole) {
    const rows = packPages(pages);
    const words = packPlaces(places, knownWords(unpackPages(rows).map(rowKeys)));
    return {
      head: { ...head, starts: [], whole: { pages: rows, words } },
      pages: [],
      words: new Map(),
    };
  }
  const lengths = packNumbers(
    bags.map((bag) => Math.round([...bag.values()].reduce((sum, level) => sum + worth[level], 0))),
  );
  const words = byStart(places);
  const names = new Map<string, number[]>();
  for (const [at, page] of pages.entries())
    for (const name of wholeNames([page.words.title, ...page.words.names]))
      names.set(name, [...(names.get(name) ?? []), at]);
  const named = new Map(
    [...words].map(([start, block]) => [
      start,
      { ...block, names: Object.fromEntries([...names].filter(([name]) => name.startsWith(start))) },
    ]),
  );
  return {
    head: { ...head, lengths, names: packSparse([]), starts: [...words.keys()] },
    pages: Array.from({ length: Math.ceil(pages.length / perBlock) }, (_, at) =>
      packPages(pages.slice(at * perBlock, (at + 1) * perBlock)),
    ),
    words: named,
  };
}
