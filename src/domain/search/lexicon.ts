import type { Synonyms, SynonymGroup } from '../../schemas/synoniemen.ts';
import { editDistance } from '../text/nearest.ts';
import { packWords, unpackWords } from './packed.ts';
import { plain, stopWords, wordKey, wordsAndParts, wordsIn } from './words.ts';

/** What the browser knows of the language of the site: the editors' list, in plain words, and the words of its pages. */
export interface Vocabulary extends Omit<Synonyms, 'groups'> {
  /** Words of titles, terms and search words: plain, in alphabetical order, each once. */
  words: readonly string[];
  synonyms: readonly SynonymGroup[];
}

/** Letters that Dutch puts between the parts of a compound. */
const links = ['', 's', 'en', 'e'] as const;
/** Shorter parts are found in too many words. */
const shortestPart = 4;
/** No Dutch compound that somebody types is longer; what is, was pasted. */
const longestCompound = 60;

/** The vocabulary, ready to be asked. */
export class Lexicon {
  readonly #words: ReadonlySet<string>;
  readonly #byKey: ReadonlyMap<string, readonly string[]>;
  readonly #small: ReadonlySet<string>;
  readonly #real: ReadonlySet<string>;

  readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#words = new Set(vocabulary.words);
    this.#byKey = Map.groupBy(vocabulary.words, wordKey);
    this.#small = new Set(vocabulary.small);
    this.#real = new Set(vocabulary.real);
  }

  /** Whether a word is too small to be what a question is about. */
  isSmall(word: string): boolean {
    return stopWords.has(word) || this.#small.has(word);
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
    return !this.isSmall(word) && !this.vocabulary.subject.includes(word);
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
    if (word.length > longestCompound) return [];
    // Remembered by where the letters end: the same beginning is asked for by every split after it.
    const known = new Map<number, readonly string[]>();
    const upTo = (end: number): readonly string[] => {
      const found = known.get(end) ?? split(end);
      known.set(end, found);
      return found;
    };
    const split = (end: number): readonly string[] => {
      let best: readonly string[] = [];
      for (let at = end - shortestPart; at >= shortestPart; at--) {
        const last = word.slice(at, end);
        if (!this.knows(last)) continue;
        for (const link of links) {
          const bare = at - link.length;
          if (bare < shortestPart || word.slice(bare, at) !== link) continue;
          const first = word.slice(0, bare);
          const before = this.#words.has(first) ? [first] : upTo(bare);
          if (before.length > 0 && (best.length === 0 || before.length + 1 < best.length))
            best = [...before, last];
        }
      }
      return best;
    };
    return upTo(word.length);
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
    if (most === 0 || /\d/.test(word) || this.#real.has(word)) return found;
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

/**
 * The vocabulary of a site.
 * @param pages name, other names and search words of everything that has a page
 */
export function makeVocabulary(
  pages: readonly (readonly string[])[],
  { groups, ...lists }: Synonyms,
): Vocabulary {
  const tidy = (list: readonly string[]): string[] => [...new Set(list.map(plain))].filter(Boolean);
  const { sure, who, what, not } = lists.trouble;
  return {
    words: vocabularyWords([...pages, ...groups.map(({ meant }) => ['', ...meant, ...meant])]),
    synonyms: groups.map(({ typed, meant, equal }) => ({ typed: tidy(typed), meant: tidy(meant), equal })),
    subject: tidy(lists.subject),
    small: tidy(lists.small),
    real: tidy(lists.real),
    sectors: Object.fromEntries(Object.entries(lists.sectors).map(([slug, words]) => [slug, tidy(words)])),
    elsewhere: lists.elsewhere.map((one) => ({ ...one, typed: tidy(one.typed) })),
    trouble: { sure: tidy(sure), who: tidy(who), what: tidy(what), not: tidy(not) },
  };
}

/** A vocabulary as it stands in the file of the index. */
export type WrittenVocabulary = Omit<Vocabulary, 'words' | 'synonyms'> & { words: string; synonyms: string };

/** A vocabulary in little room. */
export function writeVocabulary({ words, synonyms, ...lists }: Vocabulary): WrittenVocabulary {
  const groups = synonyms.map(({ typed, meant, equal }) =>
    equal ? typed.join(',') : `${typed.join(',')}>${meant.join(',')}`,
  );
  return { ...lists, words: packWords(words), synonyms: groups.join(';') };
}

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary({ words, synonyms, ...lists }: WrittenVocabulary): Vocabulary {
  return {
    ...lists,
    words: unpackWords(words),
    synonyms: (synonyms ? synonyms.split(';') : []).map((group) => {
      const [typed = [], meant] = group.split('>').map((list) => list.split(','));
      return { typed, meant: meant ?? typed, equal: !meant };
    }),
  };
}
