import type { PdfStructure } from '../../poster/render/pdf-document.ts';
import type { Inline } from '../model/model.ts';
import { roomFor } from '../model/room.ts';
import { textField } from './fields.ts';
import { boxPadding, captionStyle, linesOf, type Box, type Line, type Piece } from './lines.ts';
import { paper, type Pen, type Style } from './pen.ts';

/** Where a text stands. */
export interface Place {
  x?: number;
  width?: number;
  /** Points to keep free on the page under it: what must not be parted from it. */
  keep?: number;
}

/** How far the baseline lies under the top of a line. */
const drop = ({ size, leading }: Style): number => (leading - size) / 2 + size * 0.78;

/** Points between the foot of a box and the next line. */
const boxFoot = 2;

const total = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** Height of a text, in points. */
export const heightOf = (pen: Pen, text: readonly Inline[], style: Style, width: number): number =>
  Math.max(style.leading, total(linesOf(pen, text, style, width)));

/** How far the words of a line stand under its top: at the foot of the boxes in it. */
const wordsAt = ({ height }: Line, { leading }: Style): number =>
  height > leading ? height - leading - boxFoot : 0;

/** Lines at the start of a text that stay on one page: all of a short one, two of a longer one. */
const startLines = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, lines.length <= 3 ? lines.length : 2);

/** Height of what stays together at the start of a text, and how far the first words stand under its top, in points. */
export function startOf(
  pen: Pen,
  text: readonly Inline[],
  style: Style,
  width: number,
): { height: number; words: number } {
  const lines = linesOf(pen, text, style, width);
  const height = Math.max(style.leading, total(startLines(lines)));
  return { height, words: lines[0] ? wordsAt(lines[0], style) : 0 };
}

/** Writes a text into a part of the structure, over as many pages as it needs. */
export function writeText(
  pen: Pen,
  part: PdfStructure,
  text: readonly Inline[],
  style: Style,
  { x = paper.left, width = paper.room, keep = 0 }: Place = {},
): void {
  const lines = linesOf(pen, text, style, width);
  // No line stands alone at the foot or the head of a page.
  for (const [at, line] of lines.entries()) {
    if (at === 0) pen.need(total(startLines(lines)) + keep);
    else if (at === lines.length - 2 && at > 1) pen.need(total(lines.slice(at)) + keep);
    else pen.need(line.height);
    writeLine(pen, part, line, style, x);
    pen.y += line.height;
  }
}

/** Pieces that are drawn at once: words of one face and one link. */
type Stretch = Line['pieces'][number];

const joins = (a: Piece, b: Piece): boolean => !a.box && !b.box && a.font === b.font && a.href === b.href;

function stretchesOf({ pieces }: Line): Stretch[] {
  const found: Stretch[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && joins(last, piece)) last.text += (piece.spaced ? ' ' : '') + piece.text;
    else found.push({ ...piece });
  }
  return found;
}

function writeLine(pen: Pen, part: PdfStructure, line: Line, style: Style, left: number): void {
  let x = left;
  const stretches = stretchesOf(line);
  const y = pen.y + wordsAt(line, style);
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.spaced) x += pen.widthOf(' ', { ...style, font: 'regular' });
    if (stretch.box) {
      const top = pen.y + line.height - boxFoot - stretch.box.height;
      writeBox(pen, part, stretch.box, { x, y: top, width: stretch.width });
      x += stretch.width;
      continue;
    }
    const own: Style = { ...style, font: stretch.font };
    const width = pen.widthOf(stretch.text, own);
    // A space after it keeps its words apart from the next for who hears or copies them.
    const next = stretches[at + 1];
    const said = stretch.text + (!next || next.spaced ? ' ' : '');
    const baseline = y + drop(style);
    const draw = (): void =>
      void pen.style(own).text(said, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (stretch.href === undefined) part.add(draw);
    else writeLink(pen, part, stretch, draw, { x, y, width, height: style.leading });
    x += width;
  }
}

function writeLink(
  pen: Pen,
  part: PdfStructure,
  { text, href = '' }: Stretch,
  draw: () => void,
  area: { x: number; y: number; width: number; height: number },
): void {
  const link = pen.part('Link', {}, part);
  link.add(draw);
  const { x, y, width, height } = area;
  pen.document.link(x, y, width, height, href, {
    structParent: link,
    Contents: new String(`${text}: ${href}`),
  });
  pen.ornament((document) => document.rect(x, y + height * 0.86, width, 0.6).fill('#000000'));
  link.end();
}

/** A box with what belongs in it small in its top, and an empty field under that. */
function writeBox(
  pen: Pen,
  part: PdfStructure,
  { blank, caption, field, height }: Box,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  pen.box(x, y, width, height, 0.75);
  for (const [at, text] of caption.entries()) {
    const baseline = y + 1 + at * captionStyle.leading + drop(captionStyle);
    part.add(
      () =>
        void pen
          .style(captionStyle)
          .text(`${text} `, x + boxPadding, baseline, { lineBreak: false, baseline: 'alphabetic' }),
    );
  }
  const form = pen.part('Form', {}, part);
  const area = { x: x + 0.75, y: y + height - field, width: width - 1.5, height: field - 0.75 };
  textField({ document: pen.document, part: form }, blank, area, 11, roomFor(blank).lines > 1);
  form.end();
}
