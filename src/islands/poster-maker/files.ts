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

/**
 * All sizes in one ZIP: PDF for paper, with bleed too for A3, and PNG for screens.
 * @param report hears how many of how many are ready
 */
export async function makePackage(
  stem: string,
  names: readonly FormatName[],
  sceneOf: (format: FormatName) => Scene,
  report: (ready: number, all: number) => void,
): Promise<Uint8Array> {
  const jobs = names.flatMap((name): [string, () => Promise<Uint8Array>][] => {
    const scene = sceneOf(name);
    if (formats[name].unit === 'px') return [[`${name}.png`, () => makePng(scene, pngWidth(name))]];
    const own: [string, () => Promise<Uint8Array>][] = [[`${name}.pdf`, () => makePdf(scene, false)]];
    if (name === 'a3' || name === 'kaart') own.push([`${name}-drukwerk.pdf`, () => makePdf(scene, true)]);
    return own;
  });
  const files: Zippable = {};
  for (const [index, [name, make]] of jobs.entries()) {
    report(index, jobs.length);
    files[`${stem}-${name}`] = [await make(), { level: 0 }];
  }
  report(jobs.length, jobs.length);
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12, 0, 0) });
}
