import { wordKey, wordsIn } from './words.ts';

/** A piece of an excerpt. */
export interface Piece {
  text: string;
  /** Whether it was searched. */
  hit: boolean;
}

/** Words of an excerpt. */
const length = 26;
/** Words before the first hit that lead in to it. */
const leadIn = 4;

/**
 * The part of a text with the most different words of a question.
 * @param content text of a page, or a part of it
 * @param searched words that were looked up
 * @returns nothing when the text has none of them
 */
export function excerptOf(content: string, searched: readonly string[]): Piece[] {
  const keys = new Set(searched.flatMap(wordsIn).map(wordKey));
  const words = content.split(/\s+/).filter(Boolean);
  const hits = words.map((word) =>
    wordsIn(word)
      .map(wordKey)
      .find((key) => keys.has(key)),
  );
  let best = { at: 0, score: 0 };
  for (const [at, hit] of hits.entries()) {
    if (!hit) continue;
    const window = hits.slice(at, at + length - leadIn).filter((key) => key !== undefined);
    const score = new Set(window).size * 10 + window.length;
    if (score > best.score) best = { at, score };
  }
  if (best.score === 0) return [];
  const start = Math.max(0, Math.min(best.at - leadIn, words.length - length));
  const shown = words.slice(start, start + length);
  const pieces: Piece[] = [];
  for (const [at, word] of shown.entries()) {
    const hit = hits[start + at] !== undefined;
    const last = pieces.at(-1);
    // The space before a word that was searched belongs to the text, or it would be marked too.
    if (last?.hit === hit) last.text += ` ${word}`;
    else if (last && hit) {
      last.text += ' ';
      pieces.push({ text: word, hit });
    } else pieces.push({ text: at === 0 ? word : ` ${word}`, hit });
  }
  const [first] = pieces;
  if (start > 0 && first) first.text = `… ${first.text}`;
  if (start + length < words.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}
