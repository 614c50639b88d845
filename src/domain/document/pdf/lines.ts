import { millimetre } from '../../poster/content/formats.ts';
import { inOurLetter } from '../../poster/draw/letters.ts';
import { missingCharacters } from '../../poster/draw/metrics.ts';
import type { FontKey } from '../../poster/draw/scene.ts';
import type { Inline, InlineBlank } from '../model/model.ts';
import { roomFor } from '../model/room.ts';
import type { Pen, Style } from './pen.ts';

/** What is to be filled in within a line: a box with small words in its top that say what belongs in it. */
export interface Box {
  blank: InlineBlank['blank'];
  /** The words, in lines that fit in the box. */
  caption: string[];
  /** Height of the part to write in, and of the whole box, in points. */
  field: number;
  height: number;
}

/** Words in one face, or a box; the smallest thing in a line. */
export interface Piece {
  text: string;
  font: FontKey;
  width: number;
  href?: string;
  box?: Box;
}

/** Pieces that stay together on a line. */
interface Chunk {
  pieces: Piece[];
  width: number;
  /** Whether a space stands before it; not between the parts of an address. */
  spaced: boolean;
  /** Whether a new line starts after it. */
  ends: boolean;
}

/** A line of pieces with spaces between some of them. */
export interface Line {
  pieces: (Piece & { spaced: boolean })[];
  width: number;
  /** Its height in points: that of a box in it, or the distance between baselines. */
  height: number;
}

/** Small words in the top of a box. */
export const captionStyle = { font: 'regular', size: 8, leading: 9.5 } as const satisfies Style;
/** Room within a box, left and right of its words. */
export const boxPadding = 3;
/** Points of a box above its small words, and between it and the next line. */
const [edge, apart] = [1.5, 4];

/** Signs that every face has: most text is made of these. */
const everyday = /^[ -~\u00A0-\u00AC\u00AE-\u00FF–—‘’“”…€•]*$/;

/**
 * A text as the face can draw it: what it lacks as a plain sign that means the same, or else as a question mark. A
 * sign without a glyph is an empty box that nobody can hear, copy or search.
 */
export function drawable(text: string): string {
  if (everyday.test(text)) return text;
  const ours = inOurLetter(text);
  const missing = new Set(missingCharacters(ours));
  return missing.size === 0 ? ours : Array.from(ours, (sign) => (missing.has(sign) ? '?' : sign)).join('');
}

const widthOf = (pen: Pen, text: string, font: FontKey, style: Style): number =>
  pen.widthOf(text, { ...style, font });

/** A text in lines of words that fit; a word that does not stands alone. */
function wrapped(pen: Pen, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && pen.widthOf(longer, captionStyle) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A box with room to write in by hand, or as wide as the words in it when that is more. */
function boxPiece(pen: Pen, { blank, shown }: InlineBlank, style: Style, room: number): Piece {
  const { width, lines } = roomFor(blank);
  const words = pen.widthOf(drawable(shown), captionStyle) + 2 * boxPadding;
  if (style.low) {
    // Beside a short word on the same line.
    const wide = Math.min(room > 110 ? room - 28 : room, Math.max(85, words));
    const box = { blank, caption: [drawable(shown)], field: 13, height: 0 };
    return { text: '', font: style.font, width: wide, box };
  }
  const field = Math.max(15, style.size * 0.9) + (lines - 1) * 6 * millimetre;
  const box = { blank, caption: [drawable(shown)], field, height: 0 };
  return { text: '', font: style.font, width: Math.min(room, Math.max(width * millimetre, words)), box };
}

/** Where an address may go on in the next line: after a slash. Other words are one part. */
const partsOf = (word: string): string[] =>
  /^\(?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\//.test(word) ? word.split(/(?<=\/)(?=[^/])/) : [word];

/** A word in parts that each fit on a line: one that is wider than that would run off the paper. */
function fittingParts(pen: Pen, word: string, style: Style, room: number): string[] {
  if (pen.widthOf(word, style) <= room) return [word];
  const parts: string[] = [];
  let [part, wide] = ['', 0];
  for (const sign of word) {
    const more = pen.widthOf(sign, style);
    if (part && wide + more > room) {
      parts.push(part);
      [part, wide] = ['', 0];
    }
    part += sign;
    wide += more;
  }
  return [...parts, part];
}

type Split = 'space' | 'soft' | 'break';

function piecesOf(pen: Pen, part: Inline, style: Style, room: number): (Piece | Split)[] {
  if (part.kind === 'break') return ['break'];
  if (part.kind === 'blank') return [boxPiece(pen, part, style, room)];
  const font: FontKey = part.strong && style.font === 'regular' ? 'bold' : style.font;
  const link = part.href === undefined ? {} : { href: part.href };
  return drawable(part.text)
    .split(/([ \n\t]+)/)
    .filter(Boolean)
    .flatMap((word): (Piece | Split)[] => {
      if (/^[ \n\t]/.test(word)) return ['space'];
      const parts = partsOf(word).flatMap((text) => fittingParts(pen, text, { ...style, font }, room));
      return parts.flatMap((text, at): (Piece | Split)[] => [
        ...(at > 0 ? (['soft'] as const) : []),
        { text, font, width: widthOf(pen, text, font, style), ...link },
      ]);
    });
}

/** Makes a box narrower when what is stuck to it would not fit on its line, and breaks the words in it. */
function fitted(pen: Pen, chunk: Chunk, room: number): Chunk {
  const tooMuch = chunk.width - room;
  const widest = chunk.pieces
    .filter(({ box }) => box)
    .sort((a, b) => b.width - a.width)
    .at(0);
  if (tooMuch > 0 && widest) {
    widest.width -= tooMuch;
    chunk.width -= tooMuch;
  }
  for (const { box, width } of chunk.pieces) {
    if (!box) continue;
    box.caption = box.caption.join('') ? wrapped(pen, box.caption.join(' '), width - 2 * boxPadding) : [];
    box.height = edge + box.caption.length * captionStyle.leading + box.field;
  }
  return chunk;
}

function chunksOf(pen: Pen, text: readonly Inline[], style: Style, room: number): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined;
  let spaced = true;
  for (const piece of text.flatMap((part) => piecesOf(pen, part, style, room))) {
    if (piece === 'break') {
      const last = chunks.at(-1);
      if (last) last.ends = true;
    }
    if (typeof piece === 'string') {
      open = undefined;
      spaced = piece !== 'soft';
      continue;
    }
    if (!open) chunks.push((open = { pieces: [], width: 0, spaced, ends: false }));
    open.pieces.push(piece);
    open.width += piece.width;
  }
  return chunks.map((chunk) => fitted(pen, chunk, room));
}

/** Breaks a text into lines that fit; a word that does not fit by itself is broken where its line ends. */
export function linesOf(pen: Pen, text: readonly Inline[], style: Style, room: number): Line[] {
  const wide = widthOf(pen, ' ', 'regular', style);
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { pieces, width, spaced, ends } of chunksOf(pen, text, style, room)) {
    const space = line && spaced ? wide : 0;
    if (!line || line.width + space + width > room + 0.01)
      lines.push((line = { pieces: [], width: 0, height: style.leading }));
    const fresh = line.pieces.length === 0;
    line.pieces.push(...pieces.map((piece, at) => ({ ...piece, spaced: at === 0 && !fresh && spaced })));
    line.width += (fresh ? 0 : space) + width;
    line.height = Math.max(line.height, ...pieces.map(({ box }) => (box ? box.height + apart : 0)));
    if (ends) line = undefined;
  }
  return lines;
}
