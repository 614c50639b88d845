import type { Table } from './model.ts';
import { plain } from './text.ts';

/** Shares of the columns of a table in its width, together 1: by the longest text in each, none very narrow. */
export function columnShares({ head, rows }: Table): number[] {
  const lengths = head.map((text, at) =>
    Math.max(...[text, ...rows.map((row) => row[at] ?? [])].map((part) => plain(part).length), 4),
  );
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const roots = lengths.map((length) => Math.sqrt(length));
  const least = 1 / Math.max(6, head.length * 1.5);
  const wide = roots.map((root) => Math.max(least, root / total(roots)));
  return wide.map((width) => width / total(wide));
}
