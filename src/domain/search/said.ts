import type { SiteIndex } from './site-index.ts';
import { worth } from './word-bags.ts';
import { stopWords, wordKey, wordsIn } from './words.ts';

/**
 * How much each thing counts. Tuned by leaving one of the writers of the phrases out and asking what he wrote, never on
 * questions that search is judged by.
 */
export const saidWeights = {
  /** BM25: how soon saying it once more adds nothing, and how far a page with many words is held back. */
  saturation: 1,
  length: 0.3,
  /** Small words: "mijn" and "wij" tell who asks, so they count for something. */
  small: 0.65,
  /** The first letters of a word, for words with the same root. */
  start: 0.4,
  /** Any letters in a row, for what was typed wrong, other forms, and parts of compounds. */
  letters: 0.2,
  /** Another word for one of the question, from the editors' list. */
  also: 0.15,
};
const startLength = 4;
const lettersLength = 3;

const small = new Set([...stopWords].map(wordKey));
/** The pieces of a word: letters in a row, with a mark before the first. */
const pieces = (word: string): string[] => {
  const marked = `^${word}`;
  return Array.from({ length: Math.max(0, marked.length - lettersLength + 1) }, (_, at) =>
    marked.slice(at, at + lettersLength),
  );
};

/** How well each page fits a question. */
export interface Said {
  scores: Float64Array;
  /** Share of the question, by how telling each word is, that each page has in some form. */
  coverage: Float64Array;
  /** What a page would score of which all of the question was said more than often. */
  most: number;
}

/**
 * Ranks pages by how people ask for them: all that is said of a page together, its title, search words, answer and
 * the questions as people put them, as BM25 over words, the beginnings of words, and letters in a row. Comparing with
 * each phrase by itself does worse: what is said of a page once is completed by what others said.
 */
export class SaidRanking {
  readonly #index: SiteIndex;
  #parts = -1;
  #starts: ReadonlyMap<string, readonly string[]> = new Map();
  #pieces: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(index: SiteIndex) {
    this.#index = index;
  }

  /** Looks up which words have which beginnings and letters; again when more words have come. */
  #prepare(): void {
    if (this.#parts === this.#index.parts) return;
    this.#parts = this.#index.parts;
    const long = [...this.#index.words.keys()].filter((word) => word.length > startLength);
    this.#starts = Map.groupBy(long, (word) => word.slice(0, startLength));
    const having = new Map<string, string[]>();
    for (const word of this.#index.words.keys()) {
      if (word.length < lettersLength || small.has(word)) continue;
      for (const piece of new Set(pieces(word))) {
        const words = having.get(piece);
        if (words) words.push(word);
        else having.set(piece, [word]);
      }
    }
    this.#pieces = having;
  }

  /** How often something is said of each page, summed over words that stand for it. */
  #counts(words: readonly string[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const word of words)
      for (const [page, level] of this.#index.words.get(word) ?? [])
        counts.set(page, (counts.get(page) ?? 0) + worth[level]);
    return counts;
  }

  #telling(pages: number): number {
    return Math.log(1 + (this.#index.size - pages + 0.5) / (pages + 0.5));
  }

  /** Adds what a feature of the question is worth to the pages that have it. */
  #add(said: Said, words: readonly string[], weight: number): ReadonlyMap<number, number> {
    const counts = this.#counts(words);
    const { saturation, length } = saidWeights;
    const value = weight * this.#telling(counts.size);
    // Letters that stand nowhere are those of a word that stands nowhere, which counts already.
    if (counts.size > 0 || weight === 1) said.most += value * (saturation + 1);
    for (const [page, count] of counts) {
      const long = 1 - length + (length * this.#index.length(page)) / this.#index.average;
      said.scores[page]! += (value * count * (saturation + 1)) / (count + saturation * long);
    }
    return counts;
  }

  /**
   * How well each page fits a question, over all that is said of it.
   * @param also other words for what it asks, which count a little
   */
  rank(question: string, also = ''): Said {
    this.#prepare();
    const said: Said = {
      scores: new Float64Array(this.#index.size),
      coverage: new Float64Array(this.#index.size),
      most: 0,
    };
    const keys = [...new Set(wordsIn(question).map(wordKey))];
    const { words } = this.#index;
    let total = 0;
    for (const key of keys) {
      const isSmall = small.has(key);
      const found = this.#add(said, words.has(key) ? [key] : [], isSmall ? saidWeights.small : 1);
      if (isSmall) continue;
      const value = this.#telling(found.size);
      total += value;
      for (const page of found.keys()) said.coverage[page]! += value;
    }
    const long = keys.filter((key) => !small.has(key));
    const starts = long.filter((key) => key.length > startLength).map((key) => key.slice(0, startLength));
    for (const start of new Set(starts)) this.#add(said, this.#starts.get(start) ?? [], saidWeights.start);
    for (const piece of new Set(long.flatMap(pieces)))
      this.#add(said, this.#pieces.get(piece) ?? [], saidWeights.letters);
    const most = said.most;
    for (const key of new Set(wordsIn(also).map(wordKey)))
      if (words.has(key) && !keys.includes(key) && !small.has(key)) this.#add(said, [key], saidWeights.also);
    // Nobody has to say a thing in every way there is.
    said.most = most;
    said.coverage = said.coverage.map((share) => (total > 0 ? share / total : 0));
    return said;
  }
}
