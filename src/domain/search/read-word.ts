import type { Lexicon } from './lexicon.ts';
import type { Alternative, Because, Correction, Counts, Term } from './understanding.ts';
import { wordKey, wordsIn } from './words.ts';

/** What reading the words of a question shares. */
export interface Reading {
  lexicon: Lexicon;
  index: Counts;
  corrections: Correction[];
  /** Whether words that the site does not have are left as they are. */
  literal: boolean;
}

/** Words of the site for one group of synonyms: all but what was typed. */
export function synonyms(words: string, lexicon: Lexicon): Alternative[] {
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

/** A word of the site with its other forms and its synonyms. */
export const known = (word: string, because: Because, weight: number, lexicon: Lexicon): Alternative[] => [
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

/**
 * What one word stands for; notes the corrections in the reading.
 * @param last whether somebody may still be typing it
 */
export async function readWord(word: string, last: boolean, reading: Reading): Promise<Term[]> {
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
  const pages = await index.count(word);
  if (pages > 0) {
    const own = known(word, 'getypt', 1, lexicon);
    // What people say of more than one page is a word of theirs, not a mistake.
    const one = reading.literal || pages > 1 ? undefined : lexicon.near(word, 1)[0];
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
