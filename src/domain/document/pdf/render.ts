import { millimetre } from '../../poster/content/formats.ts';
import type { FontKey } from '../../poster/draw/scene.ts';
import { collect } from '../../poster/render/collect.ts';
import type { PdfDocumentClass } from '../../poster/render/pdf-document.ts';
import { openDocument } from '../../poster/render/pdf-standards.ts';
import type { DocumentModel } from '../model/model.ts';
import { footText, organisationLine } from '../model/furniture.ts';
import { versionLine } from '../model/version-line.ts';
import { writeBlocks } from './blocks.ts';
import { closeForm, openForm, type FormDocument } from './form-document.ts';
import { drawable } from './lines.ts';
import { paper, Pen } from './pen.ts';
import { styles } from './text-styles.ts';
import { heightOf, writeText } from './text.ts';

/**
 * Makes a document as a PDF to fill in: PDF/UA-1, A4, with bookmarks. The same model, fonts and pdfkit give the
 * same bytes everywhere.
 * @param fonts TTF files; pdfkit cannot take a part of a WOFF2
 * @param widths of words that were measured before in these fonts: who makes many documents keeps them
 */
export function renderDocumentPdf(
  model: DocumentModel,
  Class: PdfDocumentClass,
  fonts: Record<FontKey, Uint8Array>,
  widths = new Map<string, number>(),
): Promise<Uint8Array> {
  let drawn = draw(model, Class, fonts, widths, 1);
  if (drawn.pen.wastes) {
    // A sheet of paper for a few lines: with a little less room between the parts it is often not needed.
    const tighter = draw(model, Class, fonts, widths, 0.85);
    if (tighter.pen.pages < drawn.pen.pages) drawn = tighter;
  }
  return drawn.finish();
}

/** Draws a document; the file is there when it is finished. */
function draw(
  model: DocumentModel,
  Class: PdfDocumentClass,
  fonts: Record<FontKey, Uint8Array>,
  widths: Map<string, number>,
  tight: number,
): { pen: Pen; finish: () => Promise<Uint8Array> } {
  const about = { title: model.title, author: model.source.name, subject: model.subject };
  const document = openDocument(Class, about, true, { bufferPages: true }) as FormDocument;
  const bytes = collect(document);
  for (const [name, file] of Object.entries(fonts)) document.registerFont(name as FontKey, file);
  document.font('regular');
  openForm(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const pen = new Pen(document, root, widths, tight);
  writeHead(pen, model);
  writeBlocks(pen, model.blocks);
  const finish = (): Promise<Uint8Array> => {
    writeFoots(pen, model);
    root.end();
    closeForm(document);
    document.end();
    return bytes;
  };
  return { pen, finish };
}

/** The name of the reader's own organisation first, then the title on its line, then which version it is. */
function writeHead(pen: Pen, model: DocumentModel): void {
  // What must fit on one sheet has a lower head.
  const low = model.blocks[0]?.kind === 'flow';
  pen.within('P', (part) => {
    writeText(pen, part, organisationLine(model), { ...styles.text, low });
  });
  pen.y += low ? 6 : 16;
  const title = [{ kind: 'words', text: model.title }] as const;
  const long = heightOf(pen, title, styles.title, paper.room) > 3 * styles.title.leading;
  const style = low || long ? styles.sheet : styles.title;
  pen.document.outline.addItem(model.title);
  pen.within(
    'H1',
    (part) => {
      writeText(pen, part, title, style);
    },
    { title: model.title },
  );
  pen.y += low ? 3 : 5;
  pen.rule(2 * millimetre);
  pen.y += 2 * millimetre + (low ? 4 : 8);
  pen.within('P', (part) => {
    writeText(pen, part, [{ kind: 'words', text: versionLine(model) }], styles.small);
  });
  pen.y += low ? 8 : 14;
}

/** Foot of every page: name, version and date, whose model it is, and the number of the page. */
function writeFoots(pen: Pen, model: DocumentModel): void {
  const { document } = pen;
  const { start, count } = document.bufferedPageRange();
  const style = { font: 'regular', size: 8.5, leading: 12 } as const;
  const [y, end] = [paper.height - 10 * millimetre, paper.left + paper.room];
  const { name, source } = footText(model);
  for (let page = 0; page < count; page++) {
    document.switchToPage(start + page);
    document.markContent('Artifact', { type: 'Pagination' });
    document.rect(paper.left, y - 14, paper.width - paper.left, 0.75).fill('#000000');
    const put = (text: string, x: number): void =>
      void pen.style(style).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    const number = `${page + 1} van ${count}`;
    const numberAt = end - pen.widthOf(number, style);
    const sourceAt = numberAt - 18 - pen.widthOf(source, style);
    put(
      shortened(drawable(name), (text) => pen.widthOf(text, style) <= sourceAt - paper.left - 18),
      paper.left,
    );
    put(drawable(source), sourceAt);
    put(number, numberAt);
    document.endMarkedContent();
  }
}

/** A text without so many of its last words that it fits. */
function shortened(text: string, fits: (text: string) => boolean): string {
  const words = text.split(' ');
  while (words.length > 1 && !fits(words.join(' ')))
    words.splice(-2, 2, `${words.at(-2)!.replace(/,$/, '')}…`);
  return words.join(' ');
}
