import type { Elsewhere } from '../../schemas/synoniemen.ts';

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
  /** Where to go with a subject that is not here. */
  elsewhere: Elsewhere | undefined;
}

/** What understanding asks the index. */
export interface Counts {
  /** On how many pages the word, or the words in a row, stand. */
  count: (words: string) => Promise<number>;
}
