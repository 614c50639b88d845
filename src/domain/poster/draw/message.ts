import type { Sheet } from './draw.ts';
import { line } from './draw.ts';
import { capHeight, descent, measure } from './metrics.ts';
import type { SceneNode } from './scene.ts';

const tracking = -0.035;
const leading = 0.96;
/** Distance from the line to the words on either side, as a share of their size. */
const clearance = 0.34;

/** Room that stays free between the eyes and the words, and between the words and the foot, in v. */
const free = [0.7, 0.35] as const;

/**
 * The two halves as they are set in a frame, at the largest size at which both fit.
 * @param ceiling bottom of what stands above the words, in v
 */
export function setMessage(
  { content, frame }: Sheet,
  ceiling: number,
): { size: number; upper: readonly string[]; lower: readonly string[] } {
  const wide = (lines: readonly string[], size: number): number =>
    Math.max(...lines.map((text) => measure(text, 'black', size, tracking * size)));
  const high = (lines: readonly string[], size: number): number =>
    size * (clearance + capHeight + leading * (lines.length - 1));
  const lowerAt = (size: number): readonly string[] => {
    const one = [content.lower.join(' ')];
    return frame.joinLower && wide(one, size) <= frame.room[1] ? one : content.lower;
  };
  const fits = (size: number): boolean => {
    const lower = lowerAt(size);
    const [top, bottom] = frame.line;
    return (
      wide(content.upper, size) <= frame.room[0] &&
      wide(lower, size) <= frame.room[1] &&
      top - high(content.upper, size) >= ceiling + free[0] &&
      bottom + high(lower, size) + descent * size <= frame.bubble - free[1]
    );
  };
  const size = frame.sizes.find(fits) ?? frame.sizes.at(-1)!;
  return { size, upper: content.upper, lower: lowerAt(size) };
}

/** The message: the first half stands on the line, the second hangs from it. */
export function message(sheet: Sheet, figure: SceneNode): SceneNode {
  const { frame, colours, v } = sheet;
  // Where the eyes stand beside the words, they do not press on them.
  const [left, , , below] = figure.box!;
  const beside = left / v > frame.margin + frame.room[0];
  const { size, upper, lower } = setMessage(sheet, beside ? 0 : below / v);
  const style = { size, font: 'black', fill: colours.onBubble, ground: colours.bubble, tracking } as const;
  const [top, bottom] = frame.line;
  const lead = leading * size;
  const first = top - clearance * size - lead * (upper.length - 1);
  const second = bottom + (clearance + capHeight) * size;
  return {
    tag: 'H1',
    ops: [
      ...upper.map((text, index) =>
        line(text, frame.margin, first + index * lead, { ...style, room: frame.room[0] }, v),
      ),
      ...lower.map((text, index) =>
        line(text, frame.margin, second + index * lead, { ...style, room: frame.room[1] }, v),
      ),
    ],
  };
}
