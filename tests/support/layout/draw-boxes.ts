import type { Box } from './boxes-in-page.ts';

/** The boxes of one page in one way of looking at it. */
export interface View {
  name: string;
  boxes: readonly Box[];
}

/**
 * Boxes as a table that reads well and of which a change shows as a changed line: a row for each part, a column for
 * each view. A part that a view does not have is a dot.
 */
export function drawBoxes(views: readonly View[]): string {
  const names: string[] = [];
  const columns = views.map(({ boxes }) => {
    const times = new Map<string, number>();
    return new Map(
      boxes.map(({ name, place }) => {
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        const key = time === 1 ? name : `${name} (${time})`;
        if (!names.includes(key)) names.push(key);
        return [key, place] as const;
      }),
    );
  });
  const rows = [
    ['', ...views.map(({ name }) => name)],
    ...names.map((name) => [name, ...columns.map((column) => column.get(name) ?? '·')]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}
