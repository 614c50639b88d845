import { wordsFor } from '../content/content.ts';
import { line, type Sheet } from './draw.ts';
import { logoFigure, logoWithin } from './logo.ts';
import { breakLines, measure } from './metrics.ts';
import type { SceneNode } from './scene.ts';

/** Name and phone number as they are set: beside each other when there is room, else below each other. */
interface Signature {
  rows: string[][];
  size: number;
  /** Room the logo takes, with the space beside it; lengths in v. */
  logo: { width: number; height: number; room: number };
  /** From the first baseline to the last. */
  depth: number;
}
const gap = 1;
const lead = 1.2;
/** Height and width a logo may have, in v. */
const logoSize = { width: 8, height: 1.9 };

/** Whether the sender says who he is. */
export const isSigned = ({ sender }: Sheet): boolean => Boolean(sender.name ?? sender.phone ?? sender.logo);

/** Sets the sender in a room, as large as fits between the usual size and three fifths of it. */
export function setSignature(sheet: Sheet, room: number): Signature {
  const { content, sender, frame, setting } = sheet;
  const { width, height } = logoWithin(sheet, {
    width: logoSize.width * setting.sender,
    height: logoSize.height * setting.sender,
  });
  const logo = { width, height, room: width > 0 ? width + 0.9 : 0 };
  const texts = [sender.name, sender.phone ? wordsFor(content).call(sender.phone) : undefined].filter(
    (text): text is string => Boolean(text),
  );
  const usual = 0.92 * (frame.promise / 1.16) * setting.sender;
  const left = room - logo.room;
  const fit = (row: readonly string[], size: number): boolean =>
    row.reduce((sum, text) => sum + measure(text, 'bold', size), gap * (row.length - 1)) <= left;
  const steps = [1, 0.9, 0.82, 0.74, 0.66, 0.6].map((step) => usual * step);
  const beside = steps.find((size) => fit(texts, size));
  if (beside) return { rows: texts.length > 0 ? [texts] : [], size: beside, logo, depth: 0 };
  const below = steps.slice(2).find((size) => texts.every((text) => fit([text], size)));
  const size = below ?? steps.at(-1)!;
  const rows = texts.flatMap((text) => breakLines(text, 'bold', size, left)).map((text) => [text]);
  return { rows, size, logo, depth: (rows.length - 1) * lead * size };
}

/**
 * Name, phone number and logo.
 * @param at left and right end of the room, and the last baseline, in v
 * @param align which end they keep to
 */
export function signature(
  sheet: Sheet,
  { rows, size, logo, depth }: Signature,
  at: { left: number; right: number; last: number },
  align: 'start' | 'end',
): SceneNode[] {
  const { colours, v } = sheet;
  const nodes = logoFigure(sheet, {
    ...logo,
    x: align === 'start' ? at.left : at.right - logo.width,
    y: at.last - depth / 2 - 0.34 * size - logo.height / 2,
  });
  const left = align === 'start' ? at.left + logo.room : at.left;
  const right = align === 'end' ? at.right - logo.room : at.right;
  const style = {
    size,
    font: 'bold',
    fill: colours.onFoot,
    ground: colours.foot,
    room: right - left,
  } as const;
  const ops = rows.flatMap((row, index) => {
    const y = at.last - depth + index * lead * size;
    const widths = row.map((text) => measure(text, 'bold', size));
    let x = align === 'start' ? left : right - widths.reduce((a, b) => a + b, gap * (row.length - 1));
    return row.map((text, place) => {
      const op = line(text, x, y, style, v);
      x += widths[place]! + gap;
      return op;
    });
  });
  if (ops.length > 0) nodes.push({ tag: 'P', ops });
  return nodes;
}
