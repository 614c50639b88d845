import { PDFArray, PDFNumber, type PDFObject } from 'pdf-lib';
import type { OpenPdf } from './pdf.ts';

/** Something that is printed: where its lowest edge is, in points from the top of the sheet, and in which heading. */
interface Mark {
  foot: number;
  /** The heading it belongs to; none for anything else. */
  heading?: string;
}

/** What stands on a sheet of paper. */
export interface Sheet {
  /** Share of the sheet, from its top down to the last thing on it, margins left out. */
  full: number;
  /** Heading at the very foot, torn from what it is the heading of. */
  torn?: string;
}

/** Height of A4 in points, and the margins that the print styles leave at most, at the top and at the foot. */
const paper = { height: 841.89, top: 37, foot: 40 };

type Matrix = readonly [number, number, number, number, number, number];
/** `inner` first, then `outer`. */
const joined = (inner: Matrix, outer: Matrix): Matrix => {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
};

/** The heading in which a part of the structure stands, by its tag; what heads a row of a list is the row itself. */
function headingOf(pdf: OpenPdf, element: PDFObject | undefined): string | undefined {
  let heading: string | undefined;
  for (let at = element; at; at = pdf.get(at, 'P')) {
    const tag = pdf.name(pdf.get(at, 'S')) ?? '';
    if (tag === 'LI') return undefined;
    if (/^H\d?$/.test(tag)) heading = tag;
  }
  return heading;
}

/** The structure of each marked part of a page, by its number. */
function partsOf(pdf: OpenPdf, page: number): (PDFObject | undefined)[] {
  const { node } = pdf.document.getPage(page);
  const key = pdf.get(node, 'StructParents');
  const tree = pdf.get(pdf.get(pdf.document.catalog, 'StructTreeRoot'), 'ParentTree');
  const numbers = (branch: PDFObject | undefined): PDFObject[] => [
    ...pdf.list(pdf.get(branch, 'Nums')),
    ...pdf.list(pdf.get(branch, 'Kids')).flatMap(numbers),
  ];
  const flat = numbers(tree);
  const at = flat.findIndex(
    (item, index) =>
      index % 2 === 0 &&
      item instanceof PDFNumber &&
      key instanceof PDFNumber &&
      item.asNumber() === key.asNumber(),
  );
  const found = at < 0 ? undefined : flat[at + 1];
  return found instanceof PDFArray ? found.asArray().map((item) => pdf.look(item)) : [];
}

/** An instruction of a page with its numbers; of a marked part also the number of its place in the structure. */
const instruction =
  /(?<numbers>(?:-?[\d.]+\s+)*)(?:\/MCID\s+(?<mcid>\d+)\s*>>\s*)?(?<name>cm|Tm|Td|Tf|Tj|TJ|re|q|Q|f\*?|n|Do|BDC|BMC|EMC)(?=\s|$)/g;

/** Everything that the drawing instructions of a page put on paper: letters, fills and pictures. */
function marksOf(pdf: OpenPdf, page: number, source: string): Mark[] {
  const parts = partsOf(pdf, page);
  const marks: Mark[] = [];
  const kept: Matrix[] = [];
  const open: (string | undefined)[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = now;
  let size = 0;
  let boxes: number[] = [];
  const put = (y: number): void => {
    const heading = open.findLast((one) => one !== undefined);
    marks.push({ foot: paper.height - y, ...(heading ? { heading } : {}) });
  };
  for (const { groups } of source.matchAll(instruction)) {
    const { numbers = '', mcid, name = '' } = groups ?? {};
    const given = numbers.trim().split(/\s+/).map(Number);
    const [x = 0, y = 0, , height = 0] = given;
    if (name === 'cm') now = joined(given as unknown as Matrix, now);
    else if (name === 'Tm') line = given as unknown as Matrix;
    else if (name === 'Td') line = joined([1, 0, 0, 1, x, y], line);
    else if (name === 'Tf') size = x;
    else if (name === 'q') kept.push(now);
    else if (name === 'Q') now = kept.pop() ?? now;
    else if (name === 'Tj' || name === 'TJ') put(joined(line, now)[5] - 0.2 * size * Math.abs(now[3]));
    else if (name === 'Do') put(now[5]);
    else if (name === 're')
      boxes.push(Math.min(...[y, y + height].map((end) => joined([1, 0, 0, 1, x, end], now)[5])));
    else if (name.startsWith('f') || name === 'n') {
      if (name !== 'n') boxes.forEach(put);
      boxes = [];
    } else if (name === 'EMC') open.pop();
    else open.push(mcid === undefined ? undefined : headingOf(pdf, parts[Number(mcid)]));
  }
  // What is clipped away stands outside the sheet.
  return marks.filter(({ foot }) => foot > 0 && foot <= paper.height);
}

/** The sheets of a PDF that a browser printed with tags. */
export function sheetsOf(pdf: OpenPdf): Sheet[] {
  return pdf.pages().map((source, page) => {
    const marks = marksOf(pdf, page, source);
    const foot = Math.max(0, ...marks.map((mark) => mark.foot));
    const last = marks.filter((mark) => foot - mark.foot < 2);
    const heading = last.length > 0 && last.every((mark) => mark.heading) ? last[0]!.heading : undefined;
    return {
      full: Math.max(0, (foot - paper.top) / (paper.height - paper.top - paper.foot)),
      ...(heading ? { torn: heading } : {}),
    };
  });
}

/** What is wrong with how a page is printed, one line for each fault. */
export function paperFaults(sheets: readonly Sheet[], most = Infinity): string[] {
  return [
    ...(sheets.length > most ? [`${sheets.length} sheets, at most ${most}`] : []),
    ...sheets
      .slice(0, -1)
      .flatMap(({ full, torn }, at) => [
        ...(full < 0.25 ? [`sheet ${at + 1} of ${sheets.length} is ${Math.round(full * 100)} % full`] : []),
        ...(torn ? [`sheet ${at + 1} of ${sheets.length} ends in a heading (${torn})`] : []),
      ]),
  ];
}
