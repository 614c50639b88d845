import type { FontKey } from '../../poster/draw/scene.ts';
import type { Inline, InlineBlank } from '../model/model.ts';
import type { Pen, Style } from './pen.ts';

/** Words in one face, or a blank; the smallest thing in a line. */
export interface Piece {
  text: string;
  font: FontKey;
  width: number;
  href?: string;
  blank?: InlineBlank['blank'];
}

/** Pieces that stay together on a line. */
interface Chunk {
  pieces: Piece[];
  width: number;
  /** Whether a new line starts after it. */
  ends: boolean;
}

/** A line of pieces with spaces between some of them. */
export interface Line {
  pieces: (Piece & { spaced: boolean })[];
  width: number;
}

/** Room within the box of a blank, left and right of its words. */
export const blankPadding = 3;
/** Widest that the words in the box of a blank may be, as a share of the line; longer ones stand before the box. */
const widestBlank = 0.62;
const emptyBlank = 110;

/** Characters that the face lacks, as others that mean the same; what only tells where to break falls away. */
export const drawable = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\u202F/g, '\u00A0');

const widthOf = (pen: Pen, text: string, font: FontKey, style: Style): number =>
  pen.widthOf(text, { ...style, font });

function piecesOf(pen: Pen, part: Inline, style: Style, room: number): (Piece | 'space' | 'break')[] {
  if (part.kind === 'break') return ['break'];
  if (part.kind === 'words') {
    const font: FontKey = part.strong && style.font === 'regular' ? 'bold' : style.font;
    const link = part.href === undefined ? {} : { href: part.href };
    return drawable(part.text)
      .split(/([ \n\t]+)/)
      .filter(Boolean)
      .map((text) =>
        /^[ \n\t]/.test(text) ? 'space' : { text, font, width: widthOf(pen, text, font, style), ...link },
      );
  }
  const text = drawable(part.shown);
  const font: FontKey = style.font === 'regular' ? 'bold' : style.font;
  const width = widthOf(pen, text, font, style) + 2 * blankPadding;
  const { blank } = part;
  if (text && width <= room * widestBlank) return [{ text, font, width, blank }];
  return [
    ...(text ? piecesOf(pen, { kind: 'words', text, strong: true }, style, room) : []),
    ...(text ? (['space'] as const) : []),
    { text: '', font, width: Math.min(emptyBlank, room), blank },
  ];
}

function chunksOf(pen: Pen, text: readonly Inline[], style: Style, room: number): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined;
  for (const piece of text.flatMap((part) => piecesOf(pen, part, style, room))) {
    if (piece === 'space') open = undefined;
    else if (piece === 'break') {
      const last = chunks.at(-1);
      if (last) last.ends = true;
      open = undefined;
    } else {
      if (!open) chunks.push((open = { pieces: [], width: 0, ends: false }));
      open.pieces.push(piece);
      open.width += piece.width;
    }
  }
  return chunks;
}

/** Breaks a text into lines that fit; a word that does not fit by itself stands alone. */
export function linesOf(pen: Pen, text: readonly Inline[], style: Style, room: number): Line[] {
  const space = widthOf(pen, ' ', 'regular', style);
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { pieces, width, ends } of chunksOf(pen, text, style, room)) {
    if (!line || line.width + space + width > room) lines.push((line = { pieces: [], width: -space }));
    const fresh = line.pieces.length === 0;
    line.pieces.push(...pieces.map((piece, at) => ({ ...piece, spaced: at === 0 && !fresh })));
    line.width += space + width;
    if (ends) line = undefined;
  }
  return lines;
}
