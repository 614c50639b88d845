import type { FlowPart, FlowPartKind } from '../model/flow.ts';
import { textOfParts } from './parts.ts';
import type { Inline } from '../model/model.ts';
import type { Columns } from './columns.ts';
import { point, type FlowRow, type FlowText, type Rectangle } from './chart.ts';

/** Height in points of a text in a width in points. */
export type Tall = (text: readonly Inline[], width: number) => number;

/** Room within a box, and of a question besides that. */
const [padding, inset] = [4, point + 2];

type Placed = FlowText & { part: FlowPartKind };

/** How far rectangles reach down. */
export const reach = (texts: readonly Rectangle[]): number =>
  Math.max(0, ...texts.map(({ y, height }) => y + height));

/** Texts one under the other, in the middle of a height. */
function stacked(
  parts: readonly FlowPart[],
  { x, width }: { x: number; width: number },
  tall: Tall,
): { height: number; at: (middle: number) => Placed[] } {
  let y = 0;
  const texts = parts.map(({ kind, text }): Placed => {
    const height = tall(text, width);
    const placed = { part: kind, text, x, y, width, height };
    y += height;
    return placed;
  });
  return { height: y, at: (middle) => texts.map((text) => ({ ...text, y: text.y + middle - y / 2 })) };
}

/**
 * The row of a step, at the top of the chart; it is moved to its place after the height of all is known.
 * @param size of the letter, in points
 */
export function rowOf(
  parts: readonly FlowPart[],
  asks: boolean,
  columns: Columns,
  tall: Tall,
  size: number,
): FlowRow {
  const only = (...kinds: FlowPartKind[]): FlowPart[] => parts.filter(({ kind }) => kinds.includes(kind));
  const { shape, aside, yesWay } = columns;
  const who = stacked(only('who'), { x: 0, width: columns.who }, tall);
  const beside = { x: aside.x + padding, width: aside.width - 2 * padding };
  const box = ({ x, width }: { x: number; width: number }, inside: number, middle: number): Rectangle => ({
    ...{ x, width, y: middle - inside / 2 - padding, height: inside + 2 * padding },
  });
  if (!asks) {
    const called = only('call').length > 0;
    const all = shape.width + yesWay + aside.width;
    const width = (called ? shape.width + yesWay : all) - 2 * padding;
    const said: FlowPart = { kind: 'name', text: textOfParts(parts, 'name', 'what') };
    const text = stacked([said], { x: shape.x + padding, width }, tall);
    const call = stacked(only('call'), beside, tall);
    const inside = Math.max(text.height, call.height);
    const height = Math.max(inside + 2 * padding, who.height);
    const middle = height / 2;
    return {
      ...{ y: 0, height, who: who.at(middle)[0]! },
      shape: { kind: 'step', ...box({ x: shape.x, width: all }, inside, middle) },
      ...(called && { divider: aside.x }),
      texts: [...text.at(middle), ...call.at(middle)],
    };
  }
  const asked = stacked(only('name'), { x: shape.x + inset, width: shape.width - 2 * inset }, tall);
  const done = stacked(only('what', 'call', 'onward'), beside, tall);
  const height = Math.max(asked.height + 2 * padding, done.height + 2 * padding, who.height);
  const middle = height / 2;
  const sign = size * 1.9;
  const yes = stacked(only('yes'), { x: shape.x + shape.width + 3, width: yesWay - 8 }, tall);
  const no = stacked(only('no'), { x: shape.x + shape.width / 2 - sign - 6, width: sign + 2 }, tall);
  return {
    ...{ y: 0, height, who: who.at(middle)[0]! },
    shape: { kind: 'question', ...box(shape, Math.max(asked.height, 2 * size), middle) },
    aside: box(aside, done.height, middle),
    texts: [
      ...asked.at(middle),
      ...yes.at(middle - yes.height / 2 - 1),
      ...done.at(middle),
      // Beside the arrow that goes on, within the room between two rows.
      ...no.at(height + no.height / 2),
    ],
  };
}
