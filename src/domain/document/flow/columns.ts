import type { Flow } from '../model/model.ts';
import { gutterOf, type Gutter } from './gutter.ts';

/** Where the columns of a flow chart stand, in points. */
export interface Columns {
  /** Width of the roles, at the left edge. */
  who: number;
  /** Steps and questions. */
  shape: { x: number; width: number };
  /** Room for "Ja" and its arrow. */
  yesWay: number;
  /** What is done on yes, and whom to call. */
  aside: { x: number; width: number };
  gutter: Gutter;
}

/** Shares of the width that are tried: of the roles, and of what stands aside. Long answers want wider columns. */
export const columnShares = [
  [0.21, 0.29],
  [0.21, 0.36],
  [0.3, 0.29],
  [0.27, 0.34],
  [0.36, 0.26],
] as const;
const [apart, yesWay] = [8, 28];

/** The columns of a chart of a width in points. */
export function columnsOf(
  flow: Flow,
  width: number,
  [whoShare, asideShare]: (typeof columnShares)[number],
): Columns {
  const gutter = gutterOf(flow);
  const [x, asideWidth] = [width * whoShare, width * asideShare];
  const aside = width - gutter.width - asideWidth;
  return {
    ...{ who: x - apart, yesWay, gutter },
    shape: { x, width: aside - yesWay - x },
    aside: { x: aside, width: asideWidth },
  };
}
