import { saysWhatToDo } from './answering.ts';
import type { Lexicon } from './lexicon.ts';
import { countPages, lookUp, type Lookup } from './look-up.ts';
import { rank, type Ranked } from './rank.ts';
import type { SaidRanking } from './said.ts';
import type { SiteIndex } from './site-index.ts';
import { isCry } from './trouble.ts';
import { understand } from './understand.ts';
import type { Because, Term, Understanding } from './understanding.ts';
import { stopWords, wordKey, wordsIn } from './words.ts';

/** Pages with a word in their text, by number, with how well each fits and its text. */
export type Depth = (word: string) => Promise<ReadonlyMap<number, { score: number; text: string }>>;

/** What answers questions. */
export interface Engine {
  lexicon: Lexicon;
  index: SiteIndex;
  said: SaidRanking;
  /** The whole text of the site, asked only for a word that nothing else knows. */
  depth?: Depth | undefined;
}

/** A page that was found. */
export interface Found extends Ranked {
  /** How well it fits what people say, 0 to 1. */
  fit: number;
}

/** What was found for a question. */
export interface Answer {
  understanding: Understanding;
  ranked: readonly Found[];
  /** Pages of which the question is the whole name. */
  names: ReadonlySet<number>;
  /** Text of pages that were found in the whole text of the site. */
  texts: ReadonlyMap<number, string>;
  /** Whether enough of the question is understood to call the first page an answer. */
  sure: boolean;
  /** Whether the first page is just about the question, and says what to do: no other comes near. */
  leads: boolean;
}

/** Longest question, in words, that may be the name of a page. */
const longestName = 4;

/** Words for how to reach somebody: beside a name they ask for nothing else. */
const toReach = new Set(['nummer', 'telefoonnummer', 'telefoon', 'tel', 'bellen', 'bel']);

/**
 * Pages of which the question is the whole name: as typed, or else without its small words, or without those that ask
 * for a number.
 */
function named(words: readonly string[], { lexicon, index }: Engine): ReadonlySet<number> {
  const telling = words.filter((word) => !stopWords.has(word));
  const ways = [
    words,
    telling,
    telling.filter((word) => lexicon.tells(word)),
    telling.filter((word) => !toReach.has(word)),
  ];
  for (const way of ways) {
    if (way.length === 0 || way.length > longestName) continue;
    const pages = index.named(way.join(''));
    if (pages.size > 0) return pages;
  }
  return new Set();
}

/**
 * Whether enough of a question is understood: all of it, or two words at least. One word that is known beside one that
 * nobody knows may be about anything: "vacature boa".
 */
function isSure(
  terms: readonly Term[],
  names: ReadonlySet<number>,
  texts: ReadonlyMap<number, string>,
): boolean {
  const typed = new Set(terms.map((term) => term.typed));
  const unknown = terms.filter(({ alternatives }) => alternatives.length === 0).length;
  const deep = texts.size > 0 ? 1 : 0;
  return names.size > 0 || unknown + deep === 0 || typed.size - unknown - deep >= 2;
}

/** Asks the whole text of the site for words that nothing else knows. */
async function lookDeeper(
  terms: readonly Term[],
  found: Map<string, Lookup>,
  { depth }: Engine,
): Promise<{ terms: Term[]; texts: Map<number, string> }> {
  const texts = new Map<number, string>();
  const deeper = terms.map(async (term): Promise<Term> => {
    const literal = term.alternatives[0]?.because === 'letterlijk';
    if (!depth || (term.alternatives.length > 0 && !literal)) return term;
    // Without it the rest still answers.
    const pages = await depth(term.typed).catch(() => new Map<number, never>());
    if (pages.size === 0) return { ...term, alternatives: [] };
    const most = Math.max(...[...pages.values()].map(({ score }) => score), 0.001);
    for (const [page, { text }] of pages) texts.set(page, text);
    const none = new Map<number, number>();
    found.set(term.typed, {
      ...{ titel: none, 'lange titel': none, zoektermen: none, delen: none },
      text: new Map([...pages].map(([page, { score }]) => [page, score / most])),
    });
    return { ...term, alternatives: [{ words: term.typed, weight: 1, because: 'getypt' }] };
  });
  return { terms: await Promise.all(deeper), texts };
}

/** Kinds that are not what most people come for: asked in their own words, they stand behind a page as good. */
const kindFactor: Readonly<Record<string, number>> = {
  praktijkvoorbeelden: 0.8,
  campagne: 0.85,
  publicaties: 0.7,
  dossiers: 0.9,
  historisch: 0.9,
};
/** A page of a sector that is named comes forward; one of another steps back, and a little when none is named. */
const sectorFactor = { named: 1.1, other: 0.85, unasked: 0.9 };

/** What a page's kind and sector do to its score, for a question in some words. */
function contextOf(words: readonly string[], { lexicon, index }: Engine): (page: number) => number {
  const keys = new Set(words.map(wordKey));
  const sectors = Object.entries(lexicon.vocabulary.sectors).map(([slug, some]) => ({
    pages: index.having('sector', slug),
    named: some.some((word) => keys.has(wordKey(word))),
  }));
  const general = index.having('sector', 'alle');
  const named = sectors.filter((sector) => sector.named);
  const sectorOf = (page: number): number => {
    if (named.some(({ pages }) => pages.has(page))) return sectorFactor.named;
    if (general.has(page) || !sectors.some(({ pages }) => pages.has(page))) return 1;
    return named.length > 0 ? sectorFactor.other : sectorFactor.unasked;
  };
  return (page) =>
    sectorOf(page) *
    (kindFactor[index.kindOf(page)] ?? 1) *
    (index.isHistoric(page) ? (kindFactor.historisch ?? 1) : 1);
}

/** Readings of a word that say in whole words what was typed. */
const inOtherWords: ReadonlySet<Because> = new Set(['begin van een woord', 'deel van een samenstelling']);

/** Words that stand for one of the question: what was meant by a mistake, what it begins, and the parts it has. */
const standsFor = (word: string, { terms, corrections }: Understanding): string[] => [
  ...corrections.filter(({ typed }) => typed === word).map((one) => one.meant),
  ...terms
    .filter(({ typed }) => typed === word)
    .flatMap(({ alternatives }) => alternatives.filter(({ because }) => inOtherWords.has(because)))
    .map(({ words }) => words),
];

/** How much the ranking by words counts beside the one by what people say, which is 1. */
const byWords = 0.3;
/** What it adds when the question is the name of a page. */
const byName = 1;
/** A page that fits less than this, of the best, is left out. */
const leastOfBest = 0.35;
/**
 * The first page is called an answer when it fits this well. A question about something else has words of ours by
 * accident, and its best page fits less.
 */
const leastFit = 0.22;
/** The first page is clear when the second scores less than this of it. */
const clearBelow = 0.9;
/** Least share of the letters of a question that a guess by them has. */
const leastGuess = 0.12;

/**
 * Answers a question: by the words it has, and by what people say of each page.
 * @param options.literal see `understand`
 */
export async function find(
  query: string,
  engine: Engine,
  { literal = false }: { literal?: boolean } = {},
): Promise<Answer> {
  const { lexicon, index, said } = engine;
  const count = (words: string): Promise<number> => Promise.resolve(countPages(words, index));
  await index.loadWords([query]);
  const read = await understand(query, lexicon, { count }, literal);
  await index.loadWords(read.terms.flatMap(({ alternatives }) => alternatives.map(({ words }) => words)));
  const lookups = lookUp(read.terms, index);
  const { terms, texts } = await lookDeeper(read.terms, lookups, engine);
  const understanding = { ...read, terms };
  const meant = new Map(read.corrections.map((one) => [one.typed, one.meant]));
  const words = wordsIn(query);
  const names = named(
    words.map((word) => meant.get(word) ?? word),
    engine,
  );
  const ranked = rank({ terms, found: lookups, names, index });
  const asks = names.size > 0 || !isCry(query);
  const sure = asks && understanding.elsewhere === undefined && isSure(terms, names, texts);
  const answer = { understanding, names, texts };
  if (literal)
    return { ...answer, sure, leads: false, ranked: ranked.map((one) => ({ ...one, fit: one.coverage })) };
  const mended = words.flatMap((word) => [word, ...standsFor(word, understanding)]).join(' ');
  const also = terms.flatMap(({ alternatives }) =>
    alternatives.filter(({ because }) => because === 'synoniem').map((one) => one.words),
  );
  const found = together(ranked, said.rank(mended, also.join(' ')), names, contextOf(words, engine));
  const fits = names.size > 0 || (found[0]?.fit ?? 0) >= leastFit;
  const [first, second] = found;
  const clear = first !== undefined && (second?.score ?? 0) < clearBelow * first.score;
  const leads = clear && saysWhatToDo(index.kindOf(first.page));
  return { ...answer, sure: sure && fits, leads, ranked: found };
}

/** Both rankings as one. */
function together(
  ranked: readonly Ranked[],
  { scores, coverage, most }: ReturnType<SaidRanking['rank']>,
  names: ReadonlySet<number>,
  context: (page: number) => number,
): Found[] {
  const best = Math.max(ranked[0]?.score ?? 0, 0.001);
  const bestSaid = Math.max(...scores, 0.001);
  const known = new Map(ranked.map((one) => [one.page, one]));
  const all = [...scores.keys()].map((page): Found => {
    const one = known.get(page);
    return {
      page,
      reasons: one?.reasons ?? [],
      about: Math.max(one?.about ?? 0, coverage[page]!),
      coverage: Math.max(one?.coverage ?? 0, coverage[page]!),
      fit: most > 0 ? scores[page]! / most : 0,
      score:
        context(page) * (scores[page]! / bestSaid + (byWords * (one?.score ?? 0)) / best) +
        (names.has(page) ? byName : 0),
    };
  });
  // Letters alone are a guess, for when no word is known.
  const having = all.filter(({ coverage: share }) => share > 0);
  const kept = having.length > 0 ? having : all.filter(({ fit }) => fit >= leastGuess);
  const top = Math.max(...kept.map(({ score }) => score), 0);
  return kept.filter(({ score }) => score >= leastOfBest * top).sort((x, y) => y.score - x.score);
}
