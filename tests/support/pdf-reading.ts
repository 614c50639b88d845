import { PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import { squeezed } from './office.ts';
import { fontMeanings } from './pdf-text.ts';
import type { OpenPdf } from './pdf.ts';

/** Text of each marked part of a page, by its number. */
function marked(pdf: OpenPdf, page: number, source: string): Map<number, string> {
  const fonts = new Map([...pdf.fonts(page)].map(([name, font]) => [name, fontMeanings(pdf, font)]));
  const found = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let font: Map<number, string> | undefined;
  const tokens = /\/MCID (\d+)\s*>>\s*BDC|BDC|BMC|EMC|\/(\S+) [\d.]+ Tf|\[([^\]]*)\] TJ/g;
  for (const [token, mcid, name, shown] of source.matchAll(tokens)) {
    if (token.endsWith('BDC') || token === 'BMC') open.push(mcid === undefined ? undefined : Number(mcid));
    else if (token === 'EMC') open.pop();
    else if (name) font = fonts.get(name);
    else {
      const at = open.at(-1);
      if (at === undefined) continue;
      const glyphs = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/gi)].flatMap(
        ([, hex]) => hex!.match(/.{4}/g) ?? [],
      );
      const text = glyphs.map((glyph) => font?.get(Number.parseInt(glyph, 16)) ?? '�').join('');
      found.set(at, (found.get(at) ?? '') + text);
    }
  }
  return found;
}

/** A part of the structure of a PDF: its tag, what it says by itself, the fields in it, and its parts. */
export interface Part {
  tag: string;
  text: string;
  /** Page on which it starts, from 0. */
  page: number;
  /** Fields that stand right in it. */
  fields: PDFDict[];
  kids: Part[];
}

/** The structure of a PDF, with its text and fields in the order in which they are heard. */
export function structureOf(pdf: OpenPdf): Part {
  const pages = pdf.document.getPages();
  const texts = new Map(pages.map(({ ref }, at) => [ref.toString(), marked(pdf, at, pdf.pages()[at]!)]));
  const read = (object: PDFDict, inherited: string): Part => {
    const own = object.get(pdf.key('Pg'))?.toString() ?? inherited;
    const part: Part = {
      tag: pdf.name(pdf.get(object, 'S')) ?? '',
      text: '',
      page: -1,
      fields: [],
      kids: [],
    };
    for (const kid of pdf.list(pdf.get(object, 'K'))) add(part, kid, own);
    part.page = part.kids[0]?.page ?? -1;
    return part;
  };
  const numbers = new Map(pages.map(({ ref }, at) => [ref.toString(), at]));
  const say = (part: Part, text: string, page: string): void =>
    void part.kids.push({ tag: '', text, page: numbers.get(page) ?? -1, fields: [], kids: [] });
  const add = (part: Part, kid: PDFObject, page: string): void => {
    if (kid instanceof PDFNumber) say(part, texts.get(page)?.get(kid.asNumber()) ?? '', page);
    if (!(kid instanceof PDFDict)) return;
    const type = pdf.name(pdf.get(kid, 'Type'));
    if (type === 'MCR') {
      const on = kid.get(pdf.key('Pg'))?.toString() ?? page;
      const mcid = pdf.get(kid, 'MCID');
      say(part, mcid instanceof PDFNumber ? (texts.get(on)?.get(mcid.asNumber()) ?? '') : '', on);
    } else if (type === 'OBJR') {
      const field = pdf.get(kid, 'Obj');
      if (!(field instanceof PDFDict) || pdf.name(pdf.get(field, 'Subtype')) !== 'Widget') return;
      part.fields.push(field);
      say(part, pdf.text(pdf.get(field, 'V')) ?? '', page);
    } else part.kids.push(read(kid, page));
  };
  const root = pdf.get(pdf.document.catalog, 'StructTreeRoot');
  if (!(root instanceof PDFDict)) throw new Error('This PDF has no structure.');
  return read(root, '');
}

/** All parts with a tag. */
export const partsWith = (part: Part, tag: string): Part[] => [
  ...(part.tag === tag ? [part] : []),
  ...part.kids.flatMap((kid) => partsWith(kid, tag)),
];

/** What a part says, without spaces, and without the signs before the points of a list. */
export const heard = (part: Part): string =>
  part.tag === 'Lbl' ? '' : squeezed(part.text + part.kids.map(heard).join(''));

/** Fields of a part and all in it. */
export const fieldsIn = (part: Part): PDFDict[] => [...part.fields, ...part.kids.flatMap(fieldsIn)];
