import type { Sheet } from './draw.ts';
import { line } from './draw.ts';
import { breakLines, capHeight, descent, measure } from './metrics.ts';
import type { SceneNode } from './scene.ts';

const tracking = -0.035;
const leading = 0.96;
/** Distance from the line to the words on either side, as a share of their size. */
const clearance = 0.34;

/** Room that stays free between the eyes and the words, and between the words and the foot, in v. */
const free = [0.7, 0.35] as const;

/** The two halves of a message in lines, at a size. */
interface Message {
  size: number;
  upper: readonly string[];
  lower: readonly string[];
}

/**
 * The two halves as they are set in a frame, at the largest size at which both fit. Lines that were broken by hand
 * stay as they are where they fit; a longer one is broken between words.
 * @param ceiling bottom of what stands above the words, in v
 */
function setMessage({ content, frame }: Sheet, ceiling: number): Message {
  const wide = (lines: readonly string[], size: number): number =>
    Math.max(...lines.map((text) => measure(text, 'black', size, tracking * size)));
  const high = (lines: readonly string[], size: number): number =>
    size * (clearance + capHeight + leading * (lines.length - 1));
  const at = (size: number, broken: boolean): Message => {
    const set = (lines: readonly string[], room: number): readonly string[] =>
      broken ? lines.flatMap((text) => breakLines(text, 'black', size, room, tracking * size)) : lines;
    const one = [content.lower.join(' ')];
    const joined = frame.joinLower && wide(one, size) <= frame.room[1];
    return {
      size,
      upper: set(content.upper, frame.room[0]),
      lower: joined ? one : set(content.lower, frame.room[1]),
    };
  };
  const fits = ({ size, upper, lower }: Message): boolean =>
    wide(upper, size) <= frame.room[0] &&
    wide(lower, size) <= frame.room[1] &&
    frame.line[0] - high(upper, size) >= ceiling + free[0] &&
    frame.line[1] + high(lower, size) + descent * size <= frame.bubble - free[1];
  let set: Message | undefined;
  for (const broken of [false, true]) {
    for (const size of frame.sizes) {
      set = at(size, broken);
      if (fits(set)) return set;
    }
  }
  return set!;
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
