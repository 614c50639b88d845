import { Told } from '../../domain/text/told.ts';
import PDFDocument from 'pdfkit';
import { zipSync, type Zippable } from 'fflate';
import black from '@expo-google-fonts/atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf?url';
import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import type { FormatName } from '../../domain/poster/content/content.ts';
import { formats } from '../../domain/poster/content/formats.ts';
import type { PdfDocumentClass } from '../../domain/poster/render/pdf-document.ts';
import { renderPdf } from '../../domain/poster/render/render-pdf.ts';
import type { FontKey, Scene } from '../../domain/poster/draw/scene.ts';
import { drawPng } from './canvas.ts';

const addresses: Record<FontKey, string> = { regular, bold, black };

/** The three fonts, fetched once from this site. */
let fonts: Promise<Record<FontKey, Uint8Array>> | undefined;
const loadFonts = (): Promise<Record<FontKey, Uint8Array>> =>
  (fonts ??= fetchFonts().catch((fault: unknown) => {
    fonts = undefined;
    throw fault;
  }));

const fetchFonts = (): Promise<Record<FontKey, Uint8Array>> =>
  Promise.all(
    Object.entries(addresses).map(async ([name, address]) => {
      const answer = await fetch(address);
      if (!answer.ok)
        throw new Told('De letter is niet geladen. Kijk of u verbinding hebt en probeer het opnieuw.');
      return [name, new Uint8Array(await answer.arrayBuffer())] as const;
    }),
  ).then((pairs) => Object.fromEntries(pairs) as Record<FontKey, Uint8Array>);

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
