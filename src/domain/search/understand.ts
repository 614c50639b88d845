import type { Lexicon } from './lexicon.ts';
import { plain, stopWords, wordKey, wordsIn } from './words.ts';

/** Why something is searched. */
export type Because =
  | 'getypt'
  | 'andere vorm'
  | 'synoniem'
  | 'begin van een woord'
  | 'los geschreven'
  | 'deel van een samenstelling'
  | 'tikfout'
  | 'letterlijk'
  | 'wetsartikel';

/** A word, or some in a row, to look up in the index. */
export interface Alternative {
  words: string;
  /** How far it stands for what was typed, over 0 to 1. */
  weight: number;
  because: Because;
}

/** A part of the question that a good page answers. */
export interface Term {
  /** As it was typed. */
  typed: string;
  /** What may stand for it, the best first; empty when the site has nothing like it. */
  alternatives: readonly Alternative[];
}

/** A word that was searched in the place of what was typed. */
export interface Correction {
  typed: string;
  meant: string;
  /** Whether what was typed was searched too, because a word of the site looks like it. */
  also: boolean;
}

/** How a question is understood. */
export interface Understanding {
  terms: readonly Term[];
  /** Words that say nothing about the subject. */
  dropped: readonly string[];
  corrections: readonly Correction[];
  /** Somebody who needs help at once. */
  urgent: boolean;
}

/** What understanding asks the index. */
export interface Counts {
  /** On how many pages the word, or the words in a row, stand. */
  count: (words: string) => Promise<number>;
}

/** "art 285", "artikel 2.15", and what can only be an article: "285b", "6:107a". */
const article = /^(?:(?:art|artikel) (\d[\da-z:.]*)|(\d+(?:[a-z]+|[:.]\d[\da-z]*)))(?= |$)/;
/** Words in a row are a name more than a word; this many at most. */
const longestName = 3;

interface Reading {
  lexicon: Lexicon;
  index: Counts;
  corrections: Correction[];
  /** Whether words that the site does not have are left as they are. */
  literal: boolean;
}

/** Words of the site for one group of synonyms: all but what was typed. */
function synonyms(words: string, lexicon: Lexicon): Alternative[] {
  const key = wordsIn(words).map(wordKey).join(' ');
  const same = (other: string): boolean => wordsIn(other).map(wordKey).join(' ') === key;
  return lexicon.vocabulary.synonyms
    .filter(({ typed }) => typed.some(same))
    .flatMap(({ meant, equal }) =>
      meant
        .filter((other) => !same(other))
        .map((other): Alternative => ({ words: other, weight: equal ? 0.7 : 0.8, because: 'synoniem' })),
    );
}

const known = (word: string, because: Because, weight: number, lexicon: Lexicon): Alternative[] => [
  { words: word, weight, because },
  ...lexicon
    .forms(word)
    .map((form): Alternative => ({ words: form, weight: weight * 0.9, because: 'andere vorm' })),
  ...synonyms(word, lexicon).map((other) => ({ ...other, weight: other.weight * weight })),
];

/** The word of the site that was most likely meant: of the nearest, the one on most pages. */
async function correction(word: string, { lexicon, index }: Reading): Promise<string | undefined> {
  const near = await Promise.all(
    lexicon.near(word).map(async (other) => ({ other, pages: await index.count(other) })),
  );
  return near.sort((a, b) => b.pages - a.pages)[0]?.other;
}

/** Whether a form of a word has one letter more or less in its middle, and so is how the word is spelled. */
function isSpelling(word: string, form: string): boolean {
  const [short, long] = word.length < form.length ? [word, form] : [form, word];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at < short.length && short.slice(at) === long.slice(at + 1);
}

/** What one word stands for. */
async function readWord(word: string, last: boolean, reading: Reading): Promise<Term[]> {
  const { lexicon, index } = reading;
  const term = (alternatives: readonly Alternative[]): Term[] => [{ typed: word, alternatives }];
  if (lexicon.knows(word) || synonyms(word, lexicon).length > 0) {
    const spelled = lexicon.has(word)
      ? undefined
      : lexicon.forms(word).find((form) => isSpelling(word, form));
    if (spelled && reading.literal) return term([{ words: word, weight: 1, because: 'letterlijk' }]);
    if (spelled) {
      reading.corrections.push({ typed: word, meant: spelled, also: false });
      return term(known(spelled, 'tikfout', 1, lexicon));
    }
    return term(known(word, 'getypt', 1, lexicon));
  }
  if ((await index.count(word)) > 0) {
    const own = known(word, 'getypt', 1, lexicon);
    const one = reading.literal ? undefined : lexicon.near(word, 1)[0];
    if (!one) return term(own);
    reading.corrections.push({ typed: word, meant: one, also: true });
    return term([...own, ...known(one, 'tikfout', 0.8, lexicon)]);
  }
  const split = lexicon.parts(word);
  const parts = split.some((part) => lexicon.tells(part))
    ? split.filter((part) => lexicon.tells(part))
    : split;
  if (parts.length > 0)
    return parts.map((part) => ({
      typed: word,
      alternatives: known(part, 'deel van een samenstelling', 0.9, lexicon),
    }));
  // Whoever is still typing has not made a mistake yet.
  const longer = last && word.length > 2 ? lexicon.startingWith(word).slice(0, 4) : [];
  if (longer.length > 0)
    return term(longer.map((words) => ({ words, weight: 0.8, because: 'begin van een woord' })));
  const meant = reading.literal ? undefined : await correction(word, reading);
  if (!meant) return term([]);
  reading.corrections.push({ typed: word, meant, also: false });
  return term(known(meant, 'tikfout', 0.9, lexicon));
}

/** A compound that somebody wrote apart: where it starts, over how many words. */
interface Joined {
  at: number;
  length: number;
  word: string;
}

/** Compounds written apart, the longest first; no word belongs to two. */
function joinedIn(words: readonly string[], lexicon: Lexicon): Joined[] {
  const found: Joined[] = [];
  for (let length = longestName; length > 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      if (found.some((other) => at < other.at + other.length && other.at < at + length)) continue;
      const word = lexicon.joined(words.slice(at, at + length));
      if (word) found.push({ at, length, word });
    }
  }
  return found;
}

const articleTerm = (typed: string, number: string): Term => ({
  typed,
  alternatives: [
    { words: `artikel ${number}`, weight: 1, because: 'wetsartikel' },
    { words: `art ${number}`, weight: 1, because: 'wetsartikel' },
    { words: number, weight: 0.8, because: 'getypt' },
  ],
});

/** A name in the synonyms that the words start with; the longest. */
function nameAt(words: readonly string[], lexicon: Lexicon): string[] | undefined {
  const keys = words.map(wordKey);
  return lexicon.vocabulary.synonyms
    .flatMap(({ typed }) => typed.map(wordsIn))
    .filter((name) => name.length > 1 && name.every((word, at) => wordKey(word) === keys[at]))
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * Reads a question as the site can answer it.
 * @param query as typed
 * @param literal whether words that the site does not have are left as they are, instead of corrected
 */
export async function understand(
  query: string,
  lexicon: Lexicon,
  index: Counts,
  literal = false,
): Promise<Understanding> {
  const reading: Reading = { lexicon, index, corrections: [], literal };
  const ready: Term[] = [];
  const words: string[] = [];
  let rest = plain(query);
  while (rest) {
    const number = article.exec(rest);
    const name = number ? undefined : nameAt(rest.split(' '), lexicon);
    const taken = number?.[0] ?? name?.map((_, at) => rest.split(' ')[at]!).join(' ') ?? rest.split(' ')[0]!;
    if (number) ready.push(articleTerm(taken, (number[1] ?? number[2])!));
    else if (name)
      ready.push({
        typed: taken,
        alternatives: [{ words: taken, weight: 1, because: 'getypt' }, ...synonyms(taken, lexicon)],
      });
    else words.push(taken);
    rest = rest.slice(taken.length).trim();
  }
  const base = [words.filter((word) => !stopWords.has(word)), words].find((list) => list.length > 0) ?? [];
  const joined = joinedIn(base, lexicon);
  const compoundAt = (at: number): string | undefined =>
    joined.find((one) => at >= one.at && at < one.at + one.length)?.word;
  const telling = base.filter((word, at) => compoundAt(at) ?? lexicon.tells(word));
  const kept = telling.length > 0 || ready.length > 0 ? telling : base;
  const terms = [...ready];
  for (const [at, word] of base.entries()) {
    if (!kept.includes(word)) continue;
    const compound = compoundAt(at);
    // The subject of the site adds nothing to the compound that its neighbour stands for already.
    if (
      compound &&
      !lexicon.tells(word) &&
      base.some((other, place) => compoundAt(place) === compound && lexicon.tells(other))
    )
      continue;
    const whole: Alternative[] = compound ? known(compound, 'los geschreven', 1, lexicon) : [];
    // A piece of a compound need not be a word by itself.
    const own =
      compound && !(lexicon.knows(word) && lexicon.tells(word))
        ? []
        : await readWord(word, at === base.length - 1 && !/\s$/.test(query), reading);
    const [first = { typed: word, alternatives: [] }, ...more] = own;
    terms.push({ typed: word, alternatives: [...whole, ...first.alternatives] }, ...more);
  }
  return {
    terms,
    dropped: words.filter((word) => !kept.includes(word)),
    corrections: reading.corrections,
    urgent: isUrgent(query, lexicon),
  };
}

/** Whether a question holds what somebody types who needs help at once. */
export function isUrgent(query: string, { vocabulary }: Lexicon): boolean {
  const text = ` ${plain(query)} `;
  return vocabulary.urgent.some((words) => text.includes(` ${plain(words)} `));
}
