import type { Lexicon } from './lexicon.ts';
import type { PagefindIndex } from './pagefind-index.ts';
import { lookUp, rank, weights, type PageFacts, type Ranked } from './rank.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understanding.ts';
import { stopWords, wordsIn } from './words.ts';

/** What was found for a question. */
export interface Answer {
  understanding: Understanding;
  ranked: readonly Ranked[];
  /** Pages of which the question is the whole name. */
  names: ReadonlySet<string>;
}

const facts = new WeakMap<PagefindIndex, Promise<Map<string, PageFacts>>>();

/** Kind and time of every page of the index. They do not change, so each index is asked once. */
function factsOf(index: PagefindIndex): Promise<Map<string, PageFacts>> {
  const known = facts.get(index) ?? askFacts(index);
  facts.set(index, known);
  known.catch(() => facts.delete(index));
  return known;
}

async function askFacts(index: PagefindIndex): Promise<Map<string, PageFacts>> {
  const historic = await index.having('tijd', 'historisch');
  const pages = await Promise.all(
    Object.keys(weights.kinds).map(async (kind) =>
      [...(await index.having('soort', kind))].map((page): [string, PageFacts] => [
        page,
        { kind, historic: historic.has(page) },
      ]),
    ),
  );
  const found = new Map(pages.flat());
  if (found.size === 0) throw new IndexLost();
  return found;
}

/** The index, or the part of it that holds a word, did not come. Pagefind says nothing of it and finds nothing. */
export class IndexLost extends Error {
  override name = 'IndexLost';
}

/** Longest question, in words, that may be the name of a page. */
const longestName = 4;

/**
 * Answers a question.
 * @param options.literal see `understand`
 * @throws IndexLost when nothing is found for a word that the site has
 */
export async function find(
  query: string,
  lexicon: Lexicon,
  index: PagefindIndex,
  { literal = false }: { literal?: boolean } = {},
): Promise<Answer> {
  const factsOfPages = await factsOf(index);
  const understanding = await understand(query, lexicon, index, literal);
  const found = await lookUp(understanding.terms, index);
  // A word of the site stands in the fields of a page, or it would not be in the vocabulary.
  for (const [words, { text, fields }] of found) {
    const nowhere = text.size === 0 && Object.values(fields).every(({ size }) => size === 0);
    if (nowhere && !literal && lexicon.has(words)) throw new IndexLost();
  }
  const meant = new Map(understanding.corrections.map((one) => [one.typed, one.meant]));
  const all = wordsIn(query).map((word) => meant.get(word) ?? word);
  const telling = all.filter((word) => !stopWords.has(word));
  const ways = [all, telling, telling.filter((word) => lexicon.tells(word))]
    .filter(({ length }) => length > 0 && length <= longestName)
    .map((words) => words.join(' '));
  const names = await Promise.all([...new Set(ways)].map((words) => index.named(words.replaceAll(' ', ''))));
  // Words that stand next to each other in the question; small words are left out, as each costs a download.
  const rows = new Set(
    all
      .slice(1)
      .map((word, at) => [all[at]!, word])
      .concat(ways.map((words) => words.split(' ')))
      .filter((words) => words.length > 1 && !words.some((word) => stopWords.has(word)))
      .map((words) => words.join(' ')),
  );
  const inARow = new Map<string, number>();
  for (const words of rows) {
    const { fields } = await index.find(words, false);
    for (const page of new Set([...fields.titel, ...fields['lange titel'], ...fields.zoektermen]))
      inARow.set(page, Math.max(words.split(' ').length, inARow.get(page) ?? 0));
  }
  // The name as it was typed comes before the name without its small words.
  const named = names.find((pages) => pages.size > 0) ?? new Set<string>();
  return {
    understanding,
    names: named,
    ranked: rank({ terms: understanding.terms, found, inARow, names: named, facts: factsOfPages }),
  };
}
