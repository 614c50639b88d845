import { writeVocabulary, type Vocabulary, type WrittenVocabulary } from './lexicon.ts';
import { packNumbers, packWords } from './packed.ts';
import { shownText, type FacetGroup, type IndexedPage } from './page-words.ts';
import { levels, shownKeys, wholeNames, wordBags, worth, type Bag, type Level } from './word-bags.ts';
import { stopWords, wordsAndParts, wordsIn } from './words.ts';

/** Texts of which many are the same: each once, and a number for each page. */
export interface Table {
  texts: readonly string[];
  of: string;
}

/** What the list shows of some pages in a row, in columns: alike stands beside alike, and packs small. */
export interface PageBlock {
  addresses: string;
  titles: string;
  texts: string;
  icons: Table;
  sectors: Table;
  sources: Table;
  checked: Table;
  /** By place in the block. */
  questions: Readonly<Record<number, string>>;
  downloads: Readonly<Record<number, readonly [href: string, text: string]>>;
}

/** Some words, and where each stands. */
export interface WordBlock {
  words: string;
  /** For each word on how many pages it stands, then of each how many pages lie between it and the one before. */
  pages: string;
  /** How it belongs to each, in the same order. */
  levels: string;
  /** Names of pages, written as one word, with the page; only where the titles are not all at hand. */
  names?: Readonly<Record<string, readonly number[]>>;
}

/** The file that is loaded first. */
export interface IndexHead {
  vocabulary: WrittenVocabulary;
  /** Slugs and names of the kinds; the kind of each page. */
  kinds: Table;
  kindNames: readonly string[];
  historic: string;
  short: string;
  /** Words of each page, by what each is worth, rounded. */
  lengths: string;
  facets: Readonly<Record<Exclude<FacetGroup, 'soort'>, { slugs: readonly string[]; of: string }>>;
  /** Other names of pages, by number of the page. */
  names: Readonly<Record<number, readonly string[]>>;
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

function table(values: readonly string[]): Table {
  const texts = [...new Set(values)];
  return { texts, of: packNumbers(values.map((value) => texts.indexOf(value))) };
}

/** Whether a question has other words than the title that stands for it. */
function saysMore(question: string, title: string): boolean {
  const known = new Set(shownKeys(title));
  const own = shownKeys(question);
  return own.filter((key) => known.has(key)).length * 2 < own.length;
}

function pageBlock(pages: readonly IndexedPage[]): PageBlock {
  const of = (value: (words: IndexedPage['words']) => string): string[] =>
    pages.map(({ words }) => value(words));
  const line = (value: string): string => value.replace(/\s+/g, ' ').trim();
  return {
    addresses: pages.map(({ address }) => address).join('\n'),
    titles: of(({ title }) => line(title)).join('\n'),
    texts: of((words) => line(shownText(words))).join('\n'),
    icons: table(of(({ icon }) => icon)),
    sectors: table(of(({ sector }) => sector)),
    sources: table(of(({ source = '' }) => source)),
    checked: table(of(({ checked = '' }) => checked)),
    questions: Object.fromEntries(
      pages.flatMap(({ words: { question, title } }, at) =>
        question && saysMore(question, title) ? [[at, question]] : [],
      ),
    ),
    downloads: Object.fromEntries(
      pages.flatMap(({ words: { download } }, at) =>
        download ? [[at, [download.href, download.text] as const]] : [],
      ),
    ),
  };
}

/** Words with the pages they stand on, in alphabetical order. */
type Places = readonly (readonly [
  word: string,
  pages: readonly (readonly [page: number, level: number])[],
])[];

/** @param known whether the browser can tell a word by itself, from what it shows of the page */
function placesOf(
  bags: readonly Bag[],
  known: (page: number, word: string, level: Level) => boolean,
): Places {
  const places = new Map<string, [number, number][]>();
  for (const [page, bag] of bags.entries()) {
    for (const [word, level] of bag) {
      if (known(page, word, level)) continue;
      const found = places.get(word) ?? [];
      places.set(word, found);
      found.push([page, levels.indexOf(level)]);
    }
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1));
}

function wordBlock(places: Places): WordBlock {
  const gaps = places.flatMap(([, pages]) => [
    pages.length,
    ...pages.map(([page], at) => page - (pages[at - 1]?.[0] ?? -1) - 1),
  ]);
  return {
    words: packWords(places.map(([word]) => word)),
    pages: packNumbers(gaps),
    levels: packNumbers(places.flatMap(([, pages]) => pages.map(([, level]) => level))),
  };
}

/** Signs of a file of words; more go into files by more letters. */
const largest = 9000;

/** Words in files by their first letters, as many letters as it takes. */
function byStart(places: Places, letters = 1): Map<string, WordBlock> {
  const groups = Map.groupBy(places, ([word]) => word.slice(0, letters));
  return new Map(
    [...groups].flatMap(([start, some]) => {
      const block = wordBlock(some);
      const more = block.pages.length > largest && some.some(([word]) => word.length > letters);
      return more ? [...byStart(some, letters + 1)] : [[start, block] as const];
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
  const titles = new Set(whole ? pages.flatMap(({ words }) => wordsAndParts(words.title)) : []);
  const kinds = pages.map(({ words }) => words.facets.soort?.[0] ?? '');
  const kindTable = table(kinds);
  const facet = (group: FacetGroup): { slugs: string[]; of: string } => {
    const slugs = [...new Set(pages.flatMap(({ words }) => words.facets[group] ?? []))].sort();
    const of = pages.flatMap(({ words: { facets } }) => [
      (facets[group] ?? []).length,
      ...(facets[group] ?? []).map((slug) => slugs.indexOf(slug)),
    ]);
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
    lengths: packNumbers(
      bags.map((bag) => Math.round([...bag.values()].reduce((sum, level) => sum + worth[level], 0))),
    ),
    facets: { sector: facet('sector'), rol: facet('rol'), maatregel: facet('maatregel') },
    names: Object.fromEntries(
      pages.flatMap(({ words: { names } }, at) => (names.length > 0 ? [[at, names]] : [])),
    ),
    perBlock: whole ? pages.length : perBlock,
  };
  if (whole)
    return {
      head: { ...head, starts: [], whole: { pages: pageBlock(pages), words: wordBlock(places) } },
      pages: [],
      words: new Map(),
    };
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
    head: { ...head, names: {}, starts: [...words.keys()] },
    pages: Array.from({ length: Math.ceil(pages.length / perBlock) }, (_, at) =>
      pageBlock(pages.slice(at * perBlock, (at + 1) * perBlock)),
    ),
    words: named,
  };
}
