import type { SynonymGroup } from '../../schemas/synoniemen.ts';
import { editDistance } from '../text/nearest.ts';
import { plain, stopWords, wordKey, wordsAndParts, wordsIn } from './words.ts';

/** What the browser knows of the language of the site. */
export interface Vocabulary {
  /** Words of titles, terms and search words: plain, in alphabetical order, each once. */
  words: readonly string[];
  synonyms: readonly SynonymGroup[];
  /** What nearly every page is about: says nothing beside other words. */
  subject: readonly string[];
  /** Words and phrases of somebody who needs help at once. */
  urgent: readonly string[];
}

/** Letters that Dutch puts between the parts of a compound. */
const links = ['', 's', 'en', 'e'] as const;
/** Shorter parts are found in too many words. */
const shortestPart = 4;

/** The vocabulary, ready to be asked. */
export class Lexicon {
  readonly #words: ReadonlySet<string>;
  readonly #byKey: ReadonlyMap<string, readonly string[]>;

  readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#words = new Set(vocabulary.words);
    this.#byKey = Map.groupBy(vocabulary.words, wordKey);
  }

  /** Whether the site has the word in exactly this form. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether the site has the word, in this or another form. */
  knows(word: string): boolean {
    return this.#words.has(word) || this.#byKey.has(wordKey(word));
  }

  /** Whether a word of a question says something about what is asked. */
  tells(word: string): boolean {
    return !stopWords.has(word) && !this.vocabulary.subject.includes(word);
  }

  /** The forms in which the site has a word, its own form left out. */
  forms(word: string): readonly string[] {
    return (this.#byKey.get(wordKey(word)) ?? []).filter((form) => form !== word);
  }

  /**
   * Splits a compound into words of the site, as few and as long as can be: "wachtkamerposter" → wachtkamer,
   * poster. Empty when it cannot be done.
   * @param word plain word
   */
  parts(word: string): readonly string[] {
    let best: readonly string[] = [];
    const better = (found: readonly string[]): boolean => best.length === 0 || found.length < best.length;
    for (let at = word.length - shortestPart; at >= shortestPart; at--) {
      const last = word.slice(at);
      if (!this.knows(last)) continue;
      for (const link of links) {
        const first = word.slice(0, at);
        if (!first.endsWith(link)) continue;
        const bare = first.slice(0, first.length - link.length);
        if (bare.length < shortestPart) continue;
        const found = this.#words.has(bare) ? [bare, last] : [...this.parts(bare), last];
        if (found.length > 1 && better(found)) best = found;
      }
    }
    return best;
  }

  /** The compound of words that somebody wrote apart, when the site has it: agressie, protocol → agressieprotocol. */
  joined(words: readonly string[]): string | undefined {
    const tries = words
      .slice(1)
      .reduce<string[]>(
        (made, word) => made.flatMap((start) => links.map((link) => start + link + word)),
        [words[0] ?? ''],
      );
    return tries.find((word) => this.#words.has(word)) ?? tries.flatMap((word) => this.forms(word))[0];
  }

  /**
   * Words of the site that somebody may have meant by a word it does not have, the nearest only.
   * @param limit letters that may differ, besides the limit that the length of the word sets
   */
  near(word: string, limit = 2): readonly string[] {
    const most = Math.min(limit, word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
    let least = most;
    let found: string[] = [];
    if (most === 0 || /\d/.test(word)) return found;
    for (const known of this.#words) {
      if (known.length < 4) continue;
      const far = editDistance(word, known, least);
      if (far > least) continue;
      if (far < least) found = [];
      least = far;
      found.push(known);
    }
    const sameStart = found.filter((known) => known.startsWith(word.charAt(0)));
    return sameStart.length > 0 ? sameStart : found;
  }

  /** Words of the site that start like this, the shortest first. */
  startingWith(start: string): readonly string[] {
    return this.vocabulary.words
      .filter((word) => word.startsWith(start) && word !== start)
      .sort((a, b) => a.length - b.length);
  }
}

/** A word that leads to one page only is left to the index: it need not be known before. */
const leastPages = 2;

/**
 * The words of the vocabulary: those of at least two pages, and those of any name that is short enough to be asked
 * for. Single letters and words with a figure in them are left out.
 * @param pages names and search words of each page
 */
function vocabularyWords(pages: readonly (readonly string[])[]): string[] {
  const count = new Map<string, number>();
  for (const texts of pages) {
    for (const word of new Set(texts.flatMap(wordsAndParts))) count.set(word, (count.get(word) ?? 0) + 1);
  }
  const names = new Set(pages.flatMap(([title = '']) => (wordsIn(title).length <= 3 ? wordsIn(title) : [])));
  return [...count]
    .filter(([word, on]) => on >= leastPages || names.has(word))
    .map(([word]) => word)
    .filter((word) => word.length > 1 && !/\d/.test(word))
    .sort();
}

/** What search knows an entry by: its name, its other names and its search words. */
export function searchTexts(
  title: string,
  data: { zoektermen?: readonly string[]; synoniemen?: readonly string[]; meervoud?: string | undefined },
): string[] {
  return [
    title,
    ...(data.zoektermen ?? []),
    ...(data.synoniemen ?? []),
    ...(data.meervoud ? [data.meervoud] : []),
  ];
}

/** Collections without pages of their own: their entries stand on a page together. */
export const withoutPages: ReadonlySet<string> = new Set([
  'publicaties',
  'organisaties',
  'cijfers',
  'lopend',
]);

/**
 * The vocabulary of a site.
 * @param pages name, other names and search words of everything that has a page
 */
export function makeVocabulary(
  pages: readonly (readonly string[])[],
  { groups, subject, urgent }: { groups: readonly SynonymGroup[] } & Pick<Vocabulary, 'subject' | 'urgent'>,
): Vocabulary {
  const tidy = (list: readonly string[]): string[] => [...new Set(list.map(plain))].filter(Boolean);
  return {
    words: vocabularyWords([...pages, ...groups.map(({ meant }) => ['', ...meant, ...meant])]),
    synonyms: groups.map(({ typed, meant, equal }) => ({ typed: tidy(typed), meant: tidy(meant), equal })),
    subject: tidy(subject),
    urgent: tidy(urgent),
  };
}

/** A vocabulary as the text of its file: each word as the number of letters it shares with the one before it, in
 * base 36, and the rest. A list in alphabetical order gets about half as large by it. */
export function writeVocabulary({ words, synonyms, subject, urgent }: Vocabulary): string {
  let before = '';
  const coded = words.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return shared.toString(36).toUpperCase() + word.slice(shared);
  });
  const groups = synonyms.map(({ typed, meant, equal }) =>
    equal ? typed.join(',') : `${typed.join(',')}>${meant.join(',')}`,
  );
  return JSON.stringify([coded.join(''), groups.join(';'), subject.join(','), urgent.join(',')]);
}

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(text: string): Vocabulary {
  const [coded, groups, subject, urgent] = JSON.parse(text) as [string, string, string, string];
  let before = '';
  const words = (coded.match(/[A-Z0-9][a-z]*/g) ?? []).map((part) => {
    before = before.slice(0, parseInt(part[0]!, 36)) + part.slice(1);
    return before;
  });
  return {
    words,
    synonyms: groups.split(';').map((group) => {
      const [typed = [], meant] = group.split('>').map((list) => list.split(','));
      return { typed, meant: meant ?? typed, equal: !meant };
    }),
    subject: subject.split(','),
    urgent: urgent.split(','),
  };
}
