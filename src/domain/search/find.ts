import type { Lexicon } from './lexicon.ts';
import type { Lookup, PagefindIndex } from './pagefind-index.ts';
import { lookups, rank, weights, type PageFacts, type Ranked, type Weights } from './rank.ts';
import { understand, type Understanding } from './understand.ts';
import { stopWords, wordsIn } from './words.ts';

/** What was found for a question. */
export interface Answer {
  understanding: Understanding;
  ranked: readonly Ranked[];
  /** Pages of which the question is the whole name. */
  names: ReadonlySet<string>;
}

/** Kind and time of every page of the index. */
export async function factsOf(index: PagefindIndex): Promise<Map<string, PageFacts>> {
  const kinds = Object.keys((await index.filters()).soort ?? {});
  const historic = await index.pages('tijd', 'historisch');
  const pages = await Promise.all(
    kinds.map(async (kind) =>
      [...(await index.pages('soort', kind))].map((page): [string, PageFacts] => [
        page,
        { kind, historic: historic.has(page) },
      ]),
    ),
  );
  return new Map(pages.flat());
}

/** Longest question, in words, that may be the name of a page. */
const longestName = 6;

/**
 * Answers a question.
 * @param options.literal see `understand`
 */
export async function find(
  query: string,
  lexicon: Lexicon,
  index: PagefindIndex,
  { literal = false, by = weights }: { literal?: boolean; by?: Weights } = {},
): Promise<Answer> {
  const facts = await factsOf(index);
  const understanding = await understand(query, lexicon, index, literal);
  const found = new Map(
    await Promise.all(
      lookups(understanding.terms).map(async (words): Promise<[string, Lookup]> => [
        words,
        await index.find(words),
      ]),
    ),
  );
  const all = wordsIn(query);
  const ways = [all, all.filter((word) => !stopWords.has(word))].filter(
    ({ length }) => length > 0 && length <= longestName,
  );
  const names = await Promise.all(
    [...new Set(ways.map((words) => words.join('')))].map((name) => index.named(name)),
  );
  const rows = await Promise.all(
    [...new Set(ways.filter(({ length }) => length > 1).map((words) => words.join(' ')))].map((words) =>
      index.find(words),
    ),
  );
  const named = new Set(names.flatMap((pages) => [...pages]));
  const phrases = new Set(rows.flatMap(({ fields }) => [...fields.titel, ...fields.zoektermen]));
  return {
    understanding,
    names: named,
    ranked: rank({ terms: understanding.terms, found, phrases, names: named, facts }, by),
  };
}
