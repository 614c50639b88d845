import PDFDocument from 'pdfkit';
import { zipSync, type Zippable } from 'fflate';
import type { FormatName } from '../../domain/poster/content/content.ts';
import { formats } from '../../domain/poster/content/formats.ts';
import type { PdfDocumentClass } from '../../domain/poster/render/pdf-document.ts';
import { renderPdf } from '../../domain/poster/render/render-pdf.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import { loadFonts } from '../pdf-fonts.ts';
import { drawPng } from './canvas.ts';

/** A scene as PDF: the same bytes as the build makes of it. */
export const makePdf = async (scene: Scene, bleed: boolean): Promise<Uint8Array> =>
  renderPdf(scene, PDFDocument as unknown as PdfDocumentClass, await loadFonts(), { bleed });

/** A scene as PNG. */
export const makePng = async (scene: Scene, width: number): Promise<Uint8Array> =>
  drawPng(scene.pages[0]!, width, await loadFonts());

/** Width of a sheet of paper as a picture. */
const sheetWidth = 1240;
export const pngWidth = (format: FormatName): number =>
  formats[format].unit === 'px' ? formats[format].width : sheetWidth;

/** A job of a package: the end of its file's name, and what makes it. */
type Job = [name: string, make: () => Promise<Uint8Array>];

/**
 * All sizes in one ZIP: PDF for paper, with bleed too for A3, and PNG for screens. Browsers pack pictures beside the
 * script, so they are begun first and PDFs are made meanwhile.
 * @param report hears how many of how many are ready
 */
export async function makePackage(
  stem: string,
  scenes: readonly (readonly [FormatName, Scene])[],
  report: (ready: number, all: number) => void,
): Promise<Uint8Array> {
  const pictures = scenes
    .filter(([name]) => formats[name].unit === 'px')
    .map(([name, scene]): Job => [`${name}.png`, () => makePng(scene, pngWidth(name))]);
  const sheets = scenes
    .filter(([name]) => formats[name].unit === 'mm')
    .flatMap(([name, scene]): Job[] => [
      [`${name}.pdf`, () => makePdf(scene, false)],
      ...(name === 'a3' || name === 'kaart'
        ? [[`${name}-drukwerk.pdf`, () => makePdf(scene, true)] satisfies Job]
        : []),
    ]);
  const files: Zippable = {};
  const all = pictures.length + sheets.length;
  let ready = 0;
  report(ready, all);
  const done = async ([name, make]: Job): Promise<void> => {
    files[`${stem}-${name}`] = [await make(), { level: 0 }];
    report(++ready, all);
  };
  const packing = Promise.all(pictures.map(done));
  for (const job of sheets) {
    await done(job);
    // Between two sheets the browser shows how far it is.
    await new Promise((next) => setTimeout(next));
  }
  await packing;
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { mtime: new Date(1980, 0, 1, 12, 0, 0) });
}
