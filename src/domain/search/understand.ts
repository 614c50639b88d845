import type { Elsewhere } from '../../schemas/synoniemen.ts';
import type { Lexicon } from './lexicon.ts';
import { known, readWord, synonyms, type Reading } from './read-word.ts';
import type { Alternative, Counts, Term, Understanding } from './understanding.ts';
import { isInTrouble } from './trouble.ts';
import { plain, wordKey, wordsIn } from './words.ts';

/** "art 285", "artikel 2.15", and what can only be an article: "285b", "6:107a". */
const article = /^(?:(?:art|artikel) (\d[\da-z:.]*)|(\d+(?:[a-z]+|[:.]\d[\da-z]*)))(?= |$)/;
/** Words in a row are a name more than a word; this many at most. */
const longestName = 3;

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
  const base = [words.filter((word) => !lexicon.isSmall(word)), words].find((list) => list.length > 0) ?? [];
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
    urgent: isInTrouble(query, lexicon.vocabulary.trouble),
    elsewhere: elsewhereOf(query, lexicon),
  };
}

/** Where to go with a subject that is not here; undefined when the question is about aggression all the same. */
export function elsewhereOf(query: string, { vocabulary }: Lexicon): Elsewhere | undefined {
  const { elsewhere, trouble, subject } = vocabulary;
  const text = ` ${wordsIn(query).map(wordKey).join(' ')} `;
  const has = (words: string): boolean => text.includes(` ${wordsIn(words).map(wordKey).join(' ')} `);
  if ([...trouble.what, ...subject].some(has)) return undefined;
  return elsewhere.find(({ typed }) => typed.some(has));
}
