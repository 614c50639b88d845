import { millimetre } from '../../poster/content/formats.ts';
import type { DocumentModel, Flow } from '../model/model.ts';
import { layoutFlow } from './layout.ts';
import { roughly } from './rough.ts';

/** Room for a chart under the head of a document, in points as we draw it; a word processor needs a tenth less. */
const room = { width: 170 * millimetre, height: 670 };

/** A chart as a table of a word processor. */
export interface OfficeChart {
  /** Size of its letter, in points. */
  size: number;
  /** Widths in millimetres of its columns: who, step, the way for yes, and aside. */
  widths: readonly [number, number, number, number];
}

/** How a chart stands on one sheet in a word processor; nothing when it does not fit. */
export function officeChart(flow: Flow): OfficeChart | undefined {
  const chart = layoutFlow(flow, roughly, room);
  if (!chart) return undefined;
  const { shape, aside } = chart.columns;
  // Cells have more room at their sides than our boxes.
  const [who, yes, beside] = [shape.x / millimetre + 2, 12, aside.width / millimetre + 2].map(Math.round);
  return { size: chart.size, widths: [who!, 170 - who! - yes! - beside!, yes!, beside!] };
}

/** Size of the letter of the chart that a document is, in points; nothing when it is another document, or a table. */
export const chartSize = ({ blocks: [first] }: DocumentModel): number | undefined =>
  first?.kind === 'flow' ? officeChart(first)?.size : undefined;
