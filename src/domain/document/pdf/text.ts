import type { PdfStructure } from '../../poster/render/pdf-document.ts';
import type { Inline } from '../model/model.ts';
import { textField } from './fields.ts';
import { linesOf, type Line, type Piece } from './lines.ts';
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

/** Height of a text, in points. */
export const heightOf = (pen: Pen, text: readonly Inline[], style: Style, width: number): number =>
  Math.max(1, linesOf(pen, text, style, width).length) * style.leading;

/** Writes a text into a part of the structure, over as many pages as it needs. */
export function writeText(
  pen: Pen,
  part: PdfStructure,
  text: readonly Inline[],
  style: Style,
  { x = paper.left, width = paper.room, keep = 0 }: Place = {},
): void {
  const lines = linesOf(pen, text, style, width);
  for (const [at, line] of lines.entries()) {
    pen.need(style.leading + (at === lines.length - 1 || at === 0 ? keep : 0));
    writeLine(pen, part, line, style, x);
    pen.y += style.leading;
  }
}

/** Pieces that are drawn at once: words of one face and one link. */
type Stretch = Line['pieces'][number];

const joins = (a: Piece, b: Piece): boolean => !a.blank && !b.blank && a.font === b.font && a.href === b.href;

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
  for (const [at, stretch] of stretches.entries()) {
    const { y } = pen;
    if (stretch.spaced) x += pen.widthOf(' ', { ...style, font: 'regular' });
    if (stretch.blank) {
      writeBlank(pen, part, stretch, style, x);
      x += stretch.width;
      continue;
    }
    const own: Style = { ...style, font: stretch.font };
    const width = pen.widthOf(stretch.text, own);
    // A space after it keeps its words apart from the next for who hears or copies them.
    const next = stretches[at + 1];
    const said = stretch.text + (!next || next.spaced ? ' ' : '');
    const draw = (): void =>
      void pen.style(own).text(said, x, y + drop(style), { lineBreak: false, baseline: 'alphabetic' });
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

function writeBlank(
  pen: Pen,
  part: PdfStructure,
  { blank, text, width, font }: Stretch,
  style: Style,
  x: number,
): void {
  const area = { x, y: pen.y + 0.5, width, height: style.leading - 1 };
  pen.box(area.x, area.y, area.width, area.height, 1);
  const form = pen.part('Form', {}, part);
  pen.style({ ...style, font });
  textField({ document: pen.document, part: form }, blank!, area, style.size, text);
  form.end();
}
