import type { Inline } from '../model/model.ts';
import type { Style } from './pen.ts';

/** Styles of text. */
export const styles = {
  title: { font: 'black', size: 30, leading: 34 },
  sheet: { font: 'black', size: 22, leading: 26 },
  h2: { font: 'black', size: 16, leading: 20 },
  h3: { font: 'bold', size: 12, leading: 17 },
  h4: { font: 'bold', size: 11, leading: 15.5 },
  text: { font: 'regular', size: 11, leading: 15.5 },
  strong: { font: 'bold', size: 11, leading: 15.5 },
  small: { font: 'regular', size: 9, leading: 13 },
} as const satisfies Record<string, Style>;

/** A line of plain text, or of bold. */
export const words = (text: string, strong = false): Inline[] => [
  { kind: 'words', text, ...(strong && { strong }) },
];
