import type { FlowPartKind } from '../model/flow.ts';
import type { Inline } from '../model/model.ts';
import type { Columns } from './columns.ts';

/** A rectangle; all measures in points from the top left of the chart. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text and the room that it has. */
export interface FlowText extends Rectangle {
  text: readonly Inline[];
}

/** A step as it is drawn. */
export interface FlowRow {
  /** Top of all that is in it. */
  y: number;
  height: number;
  who: FlowText;
  /** A box, or of a question a hexagon whose sides stick out into points. */
  shape: Rectangle & { kind: 'step' | 'question' };
  /** Of a question: the box for yes. */
  aside?: Rectangle;
  /** Of a step with somebody to call: where the line before that stands. */
  divider?: number;
  /** Texts after the role, in the order in which they are read. */
  texts: readonly (FlowText & { part: FlowPartKind })[];
}

/** A line with corners that ends in the point of an arrow. */
export type FlowArrow = readonly (readonly [x: number, y: number])[];

/** A flow chart as it is drawn. */
export interface FlowChart {
  /** Size of its letter, in points. */
  size: number;
  columns: Columns;
  width: number;
  height: number;
  head: readonly FlowText[];
  rows: readonly FlowRow[];
  arrows: readonly FlowArrow[];
}

/** How far the sides of a question stick out into points. */
export const point = 10;
