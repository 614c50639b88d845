import type { QrCode } from './scene.ts';
import { wordsFor } from '../content/content.ts';
import { line, mark, type Sheet } from './draw.ts';
import { breakLines, measure } from './metrics.ts';
import { qrFigure } from './qr.ts';
import type { FontKey, SceneNode } from './scene.ts';
import { plateEdge } from './logo.ts';
import { isSigned, setSignature, signature } from './sender.ts';

/** Lines of the promise and the house rule, with their baselines counted from the first. */
interface Column {
  lines: { text: string; font: FontKey; size: number; drop: number; part: 'promise' | 'rule' }[];
  /** From the first baseline to the last. */
  depth: number;
}

/** The largest setting at which promise and house rule stay within a height, in v. */
function column({ content, sender, frame }: Sheet, room: number, height: number): Column {
  const rule = sender.houseRule ?? '';
  const set = (size: number, lead: number): Column => {
    const parts = [
      ...breakLines(content.promise, 'regular', size, room).map((text) => ({
        text,
        part: 'promise' as const,
      })),
      ...(rule ? breakLines(rule, 'bold', size, room) : []).map((text) => ({ text, part: 'rule' as const })),
    ];
    const lines = parts.map(({ text, part }, index) => ({
      text,
      part,
      font: part === 'rule' ? ('bold' as const) : ('regular' as const),
      size,
      drop: (index * lead + (part === 'rule' ? 0.15 : 0)) * size,
    }));
    return { lines, depth: lines.at(-1)?.drop ?? 0 };
  };
  let column: Column = set(frame.promise, 1.222);
  for (const scale of [0.9, 0.8, 0.72, 0.65, 0.58, 0.5]) {
    if (column.depth <= height && column.lines.every((one) => wide(one) <= room)) break;
    column = set(frame.promise * scale, 1.2);
  }
  return column;
}
const wide = ({ text, font, size }: { text: string; font: FontKey; size: number }): number =>
  measure(text, font, size);

/** Side of a QR code in the foot, which takes the place of the mark. */
const qrSide = (sheet: Sheet): number => Math.min(sheet.height - sheet.frame.bubble - 1.1, 4.6);

function qr(sheet: Sheet, link: QrCode): SceneNode {
  const { frame, height, v } = sheet;
  const side = qrSide(sheet);
  const at = {
    x: frame.width - frame.margin - side,
    y: frame.bubble + (height - frame.bubble - side) / 2,
    side,
  };
  return qrFigure(
    link,
    at,
    wordsFor(sheet.content).code(link.address.replace(/^https?:\/\//, '').replace(/\/?#.*$/, '')),
    v,
  );
}

/** Promise and house rule as paragraphs. */
function paragraphs(sheet: Sheet, { lines }: Column, x: number, y: number, room: number): SceneNode[] {
  const { colours, v } = sheet;
  return (['promise', 'rule'] as const).flatMap((part) => {
    const own = lines.filter((one) => one.part === part);
    const ops = own.map(({ text, font, size, drop }) =>
      line(text, x, y + drop, { size, font, fill: colours.onFoot, ground: colours.foot, room }, v),
    );
    return ops.length > 0 ? [{ tag: 'P' as const, ops }] : [];
  });
}

/** Promise, house rule, sender, QR code or mark in the foot. */
export function foot(sheet: Sheet): SceneNode[] {
  const { frame, sender, colours, v, height, setting } = sheet;
  const right = frame.width - frame.margin;
  const end = sender.link ? right - qrSide(sheet) : right - frame.mark;
  const middle = (frame.bubble + height) / 2;
  const markTop = frame.foot === 'rows' ? height - 0.84 - frame.mark : middle - frame.mark / 2;
  const corner = sender.link
    ? qr(sheet, sender.link)
    : mark(right - frame.mark, markTop, frame.mark, colours.onFoot, v);
  const signed = isSigned(sheet);
  // A narrow row has no room beside the promise: then the sender comes below it.
  if (frame.foot === 'rows' || (signed && (setting.stacked || frame.width < 30)))
    return [...rows(sheet, end), corner];
  const start = frame.tail + 1.6;
  const room = (signed ? frame.width * 0.54 : end - 0.8) - start;
  const text = column(sheet, room, height - frame.bubble - 1.7);
  const first = middle - text.depth / 2 + 0.34 * text.lines[0]!.size;
  const [left, far] = [frame.width * 0.54 + 1, end - 1];
  const own = setSignature(sheet, far - left);
  const last = middle + 0.34 * own.size + own.depth / 2;
  return [
    ...paragraphs(sheet, text, start, first, room),
    ...(signed ? signature(sheet, own, { left, right: far, last }, 'end') : []),
    corner,
  ];
}

/** Promise and house rule, and the sender below them; all as large as the foot allows. */
function rows(sheet: Sheet, end: number): SceneNode[] {
  const { frame, sender, height } = sheet;
  const left = frame.margin + 0.06;
  const own = setSignature(sheet, end - 0.8 - left);
  const signed = isSigned(sheet);
  // From the last baseline up to the middle of the sender, and from there to the edge of the plate of a logo.
  const middle = own.depth / 2 + 0.34 * own.size;
  const reach = own.logo.height > 0 ? own.logo.height / 2 + plateEdge : 0;
  const usual = own.rows.length > 1 || frame.foot === 'row' ? 0.75 : 1.34;
  const last = height - Math.max(usual, reach - middle + 0.3);
  const logoTop = last - middle - reach;
  const signTop = Math.min(last - own.depth - 0.7 * own.size, own.logo.height > 0 ? logoTop : Infinity);
  const start = frame.tail + 1.6;
  const room = (sender.link || frame.foot === 'row' ? end - 0.7 : frame.width - frame.margin + 0.4) - start;
  const top = frame.bubble + 0.5;
  const text = column(sheet, room, (signed ? signTop - 0.45 : height - 1.2) - top - 0.62);
  const size = text.lines[0]!.size;
  const roomy = text.lines.length <= 2 && frame.foot === 'rows';
  const first = roomy ? frame.bubble + 1.7 * (frame.promise / 1.16) : top + 0.7 * size;
  return [
    ...paragraphs(sheet, text, start, first, room),
    ...(signed ? signature(sheet, own, { left, right: end - 0.8, last }, 'start') : []),
  ];
}
