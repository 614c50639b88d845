import type { PDFObject } from 'pdf-lib';
import type { OpenPdf } from './pdf.ts';

const fromHex = (hex: string): string => {
  const units = hex.match(/.{4}/g)?.map((unit) => Number.parseInt(unit, 16)) ?? [];
  return String.fromCharCode(...units);
};

/** What each glyph of a font means, from its ToUnicode table. */
export function fontMeanings(pdf: OpenPdf, font: PDFObject): Map<number, string> {
  const table = pdf.body(pdf.get(font, 'ToUnicode'));
  const found = new Map<number, string>();
  for (const [, first, , list] of table.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    const start = Number.parseInt(first!, 16);
    [...list!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex], index) =>
      found.set(start + index, fromHex(hex!.replaceAll(' ', ''))),
    );
  }
  return found;
}

/** The text of each page as a reader program hears it: in the order in which it was drawn. */
export function textOfPages(pdf: OpenPdf): string[] {
  return pdf.pages().map((source, page) => {
    const fonts = new Map([...pdf.fonts(page)].map(([name, font]) => [name, fontMeanings(pdf, font)]));
    let font: Map<number, string> | undefined;
    let text = '';
    for (const [, name, shown] of source.matchAll(/\/(\S+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name);
      for (const [, hex] of (shown ?? '').matchAll(/<([0-9a-f]+)>/gi))
        for (const glyph of hex!.match(/.{4}/g) ?? []) text += font?.get(Number.parseInt(glyph, 16)) ?? '�';
      if (shown !== undefined) text += ' ';
    }
    return text.replace(/\s+/g, ' ').trim();
  });
}

/** The text of a PDF. */
export const textInPdf = (pdf: OpenPdf): string => textOfPages(pdf).join(' ').trim();
