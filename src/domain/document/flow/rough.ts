import type { Inline } from '../model/model.ts';
import type { Measure } from './layout.ts';

/** Mean width of a letter of Arial and of bold Arial, in parts of its size. */
const [regular, bold] = [0.5, 0.55];

/**
 * About how high a text is in the face of a word processor: its own lines are known only there.
 * Arial with the line of a quarter more than its size.
 */
export const roughly: Measure = (text, size, width) => {
  let [lines, used] = [1, 0];
  const put = (word: string, wide: number): void => {
    const own = word.length * wide * size;
    if (used > 0 && used + own > width) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(own / width) - 1);
    used += own % width;
  };
  const words = (part: Inline): void => {
    if (part.kind === 'break') [lines, used] = [lines + 1, 0];
    else {
      const [said, strong] = part.kind === 'blank' ? [part.shown, true] : [part.text, part.strong === true];
      for (const word of said.split(/(?<= )/)) put(word, strong ? bold : regular);
    }
  };
  for (const part of text) words(part);
  return lines * size * 1.25;
};
