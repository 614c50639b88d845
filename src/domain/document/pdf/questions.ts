import { millimetre } from '../../poster/content/formats.ts';
import type { Field, Inline, Ticks } from '../model/model.ts';
import { questionParts } from '../model/question.ts';
import { textField, tickField, tickSize } from './fields.ts';
import { paper, soft, type Pen } from './pen.ts';
import { styles, words } from './text-styles.ts';
import { heightOf, writeText } from './text.ts';

const [hairline, edge] = [0.5, 0.6 * millimetre];
/** Points between lines to write on, or height of the box for one answer. */
export const writeRoom = (pen: Pen, lines: number): number => (lines > 1 ? 9 : 12) * millimetre * pen.tight;

/** A question, with what it explains not in bold. */
const asked = (label: string): Inline[] =>
  questionParts(label).flatMap(({ text, strong }) => words(text, strong));

/** Draws a box to tick. */
export function tick(
  pen: Pen,
  part: ReturnType<Pen['part']>,
  blank: Ticks['options'][number],
  about: string,
  x: number,
): void {
  const area = { x, y: pen.y, width: tickSize, height: tickSize };
  pen.box(x, pen.y, tickSize, tickSize, 1.4);
  const form = pen.part('Form', {}, part);
  tickField({ document: pen.document, part: form }, blank, about, area);
  form.end();
}

/** A question with a box for the answer under it. */
export function writeField(pen: Pen, { label, blank }: Field): void {
  const lines = blank.lines ?? 1;
  const height = lines * writeRoom(pen, lines);
  // A short line is for a day or an hour; the rest has the whole width.
  const width = blank.kind === 'date' ? 62 * millimetre : paper.room;
  const text = [...asked(label), ...(blank.kind === 'date' ? words(' dd-mm-jjjj') : [])];
  pen.need(heightOf(pen, text, styles.text, paper.room) + height + 8);
  pen.within('P', (part) => {
    writeText(pen, part, asked(label), styles.text);
  });
  pen.gap(4);
  const area = { x: paper.left, y: pen.y, width, height };
  pen.box(area.x, area.y, width, height, edge);
  for (let line = 1; line < lines; line++) {
    const at = area.y + (line * height) / lines;
    pen.ornament((document) => document.rect(area.x + edge, at, width - 2 * edge, hairline).fill(soft));
  }
  pen.within('Form', (part) => {
    textField({ document: pen.document, part }, blank, area, 11);
  });
  pen.y += height;
  pen.gap(12);
}

/** A question with boxes to tick under it. */
export function writeTicks(pen: Pen, { label, options }: Ticks): void {
  const half = paper.room / 2;
  const fits = options.every(({ label: own }) => pen.widthOf(own, styles.text) <= half - tickSize - 20);
  const [columns, width] = fits ? [2, half] : [1, paper.room];
  const heights = options.map(({ label: own }) =>
    Math.max(tickSize, heightOf(pen, words(own), styles.text, width - tickSize - 20)),
  );
  pen.need(heightOf(pen, asked(label), styles.text, paper.room) + 2 * (tickSize + 6));
  pen.within('P', (part) => {
    writeText(pen, part, asked(label), styles.text);
  });
  pen.gap(4);
  pen.within('L', () => {
    for (let first = 0; first < options.length; first += columns) {
      const height = Math.max(...heights.slice(first, first + columns));
      pen.need(height + 4);
      const { y } = pen;
      for (const [at, option] of options.slice(first, first + columns).entries()) {
        const x = paper.left + at * half;
        pen.within('LI', () => {
          pen.y = y;
          pen.within('Lbl', (part) => {
            tick(pen, part, option, label, x);
          });
          pen.y =
            y +
            Math.max(
              0,
              (tickSize - heights[first + at]!) / 2 +
                (heights[first + at]! - styles.text.leading > 4 ? 0 : (tickSize - styles.text.leading) / 2),
            );
          pen.within('LBody', (part) => {
            writeText(pen, part, words(option.label), styles.text, {
              x: x + tickSize + 8,
              width: width - tickSize - 20,
            });
          });
        });
      }
      pen.y = y + height + 5;
    }
  });
  pen.gap(7);
}
