import { flowHead, flowParts, isQuestion } from '../model/flow.ts';
import type { Flow, Inline } from '../model/model.ts';
import { arrowsOf } from './arrows.ts';
import type { FlowChart, FlowRow, FlowText } from './chart.ts';
import { columnShares, columnsOf, type Columns } from './columns.ts';
import { reach, rowOf, type Tall } from './row.ts';

/** Height in points of a text of a size, broken into lines of a width; both in points. */
export type Measure = (text: readonly Inline[], size: number, width: number) => number;

/** Sizes of the letter that are tried, in points; smaller cannot be read on a wall. */
export const flowSizes = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/** Least and most points between two rows: for an arrow, and for "Nee" beside it. */
const [leastGap, mostGap] = [11, 30];

const down = <T extends { y: number }>(thing: T, by: number): T => ({ ...thing, y: thing.y + by });

const moved = (row: FlowRow, by: number): FlowRow => ({
  ...down(row, by),
  who: down(row.who, by),
  shape: down(row.shape, by),
  ...(row.aside && { aside: down(row.aside, by) }),
  texts: row.texts.map((text) => down(text, by)),
});

/** A chart in a size and with columns; nothing when it is higher than it may be. */
function chartOf(
  flow: Flow,
  measure: Measure,
  room: { width: number; height: number },
  size: number,
  columns: Columns,
): FlowChart | undefined {
  const { shape, aside } = columns;
  const tall: Tall = (text, width) => (text.length > 0 ? measure(text, size, width) : 0);
  const head = flowHead.map((words, at): FlowText => {
    const text: Inline[] = [{ kind: 'words', text: words, strong: true }];
    const place = [{ x: 0, width: columns.who }, shape, aside][at]!;
    return { text, x: place.x, y: 0, width: place.width, height: tall(text, place.width) };
  });
  const top = reach(head) + 5;
  const rows = flowParts(flow).map((parts, at) =>
    rowOf(parts, isQuestion(flow.steps[at]!), columns, tall, size),
  );
  const filled = top + rows.reduce((sum, { height }) => sum + height, 0);
  const gaps = Math.max(1, rows.length - 1);
  if (filled + Math.max(leastGap, size * 1.4) * gaps > room.height) return undefined;
  // What is left of the sheet makes the arrows longer.
  const gap = Math.min(mostGap, (room.height - filled) / gaps);
  let y = top;
  const placed = rows.map((row) => {
    const there = moved(row, y);
    y += row.height + gap;
    return there;
  });
  const arrows = arrowsOf(flow, placed, gap, columns);
  return { size, columns, width: room.width, height: y - gap, head, rows: placed, arrows };
}

/**
 * Lays a flow chart out on a sheet, in the largest letter in which it fits.
 * @param room width and height that it may have, in points
 * @returns undefined when it does not fit in the smallest letter either: then it is a table
 */
export function layoutFlow(
  flow: Flow,
  measure: Measure,
  room: { width: number; height: number },
): FlowChart | undefined {
  for (const size of flowSizes) {
    for (const shares of columnShares) {
      const found = chartOf(flow, measure, room, size, columnsOf(flow, room.width, shares));
      if (found) return found;
    }
  }
  return undefined;
}
