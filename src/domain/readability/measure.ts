import { sentencesIn, wordsIn } from './sentences.ts';
import { syllablesIn } from './syllables.ts';

/** A piece of text that stands by itself: a paragraph, heading, list item, cell or field. */
export interface Passage {
  text: string;
  /** Line of the file on which it starts, from 1. */
  line: number;
  /** A heading or label: its words are read, but it is no sentence. */
  label?: boolean;
  /** Words as others say them, on which no better word is proposed. */
  asSaid?: boolean;
}

/** A sentence that is long. */
export interface LongSentence {
  text: string;
  words: number;
  line: number;
}

/** How a text reads. */
export interface Readability {
  words: number;
  sentences: number;
  /** Mean number of words in a sentence. */
  meanWords: number;
  /** Part of the sentences over `longSentence` words, 0 to 1. */
  longShare: number;
  /** Reading ease by Douma: 0 is very hard, 100 very easy, 60 to 70 plain. */
  ease: number;
  long: LongSentence[];
}

/** A sentence with more words than this is long. */
export const longSentence = 20;

/**
 * Flesch's reading ease for Dutch: 206.84 − 0.77 · syllables per 100 words − 0.93 · words per sentence.
 * W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960; quoted with its scale on
 * https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php.
 */
const readingEase = (syllablesPerWord: number, wordsPerSentence: number): number =>
  206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence;

/** Measures passages of text together; all zero, and `ease` 100, when there is no sentence. */
export function measure(passages: readonly Passage[]): Readability {
  const sentences = passages
    .filter(({ label }) => !label)
    .flatMap(({ text, line }) =>
      sentencesIn(text).map((sentence) => ({
        text: sentence.text,
        words: wordsIn(sentence.text),
        line: line + text.slice(0, sentence.start).split('\n').length - 1,
      })),
    )
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const long = sentences
    .filter((sentence) => sentence.words.length > longSentence)
    .map((sentence) => ({ ...sentence, words: sentence.words.length }));
  if (words.length === 0) return { words: 0, sentences: 0, meanWords: 0, longShare: 0, ease: 100, long };
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const meanWords = words.length / sentences.length;
  return {
    words: words.length,
    sentences: sentences.length,
    meanWords,
    longShare: long.length / sentences.length,
    ease: readingEase(syllables / words.length, meanWords),
    long,
  };
}
