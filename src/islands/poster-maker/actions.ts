import type { FormatName } from '../../domain/poster/content/content.ts';
import { Told } from '../../domain/text/told.ts';
import type { MakerPoster, MakerState } from '../../domain/poster/maker/fields.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import { today } from '../tool/today.ts';
import { handOut } from '../tool/hand-out.ts';
import { load } from './load.ts';
import { logoFromAddress, type Logo } from './logo.ts';
import { readPage, writePage } from './saved-page.ts';

/** What the making of a file needs to know. */
interface Order {
  state: MakerState;
  /** Title of the message. */
  title: string;
  formats: readonly FormatName[];
  /** Logo as a PNG in a data address. */
  logo: string | undefined;
  sceneOf: (format: FormatName) => Scene;
  report: (ready: number, all: number) => void;
}

/**
 * Makes the file somebody asked for and hands it to the browser's downloads.
 * @param what `pdf`, `pdf-druk`, `png`, `pakket` or `bewaar`
 * @returns what to say when it is ready
 * @throws with a sentence for the visitor, also when a QR code cannot be read back
 */
export async function perform(what: string, order: Order): Promise<string> {
  const { state, sceneOf } = order;
  const name = state.poster.replace(/[/@]/, '-');
  const stem = `${name}-${state.format}`;
  if (what === 'bewaar') {
    const page = writePage(state, order.title, today(), order.logo);
    handOut(page.html, page.name, 'text/html');
    return 'Bewaard. Het bestand staat bij uw downloads.';
  }
  const files = await load(() => import('./files.ts'));
  if (what === 'png') {
    const bytes = await files.makePng(await readable(sceneOf(state.format)), files.pngWidth(state.format));
    handOut(bytes, `${stem}.png`, 'image/png');
  } else if (what === 'pakket') {
    const scenes = await Promise.all(
      order.formats.map(async (format) => [format, await readable(sceneOf(format))] as const),
    );
    handOut(await files.makePackage(name, scenes, order.report), 'campagnepakket.zip', 'application/zip');
  } else {
    const bleed = what === 'pdf-druk';
    const bytes = await files.makePdf(await readable(sceneOf(state.format)), bleed);
    handOut(bytes, `${stem}${bleed ? '-drukwerk' : ''}.pdf`, 'application/pdf');
  }
  return 'Klaar. Het bestand staat bij uw downloads.';
}

/**
 * The same scene, when every QR code on it was read back and leads where it should.
 * @throws when one cannot be read
 */
async function readable(scene: Scene): Promise<Scene> {
  const codes = scene.pages.flatMap(({ nodes }) => nodes.flatMap(({ code }) => code ?? []));
  if (codes.length === 0) return scene;
  const { readBack } = await load(() => import('./read-back.ts'));
  if (codes.some((code) => readBack(code) !== code.address))
    throw new Told('De QR-code is niet te lezen met een telefoon. Kies een korter adres.');
  return scene;
}

/**
 * Reads a saved poster.
 * @throws with a sentence for the visitor
 */
export async function open(
  file: File,
  posters: readonly MakerPoster[],
  now: string,
): Promise<{ state: MakerState; logo: Logo | undefined; remarks: readonly string[] }> {
  if (file.size > 20_000_000)
    throw new Told('Dit bestand is te groot. Kies het bestand dat u hier bewaarde.');
  const { invulling, logo, remarks } = readPage(await file.text(), posters, now);
  const gone: string[] = [];
  let read: Logo | undefined;
  try {
    if (logo) read = await logoFromAddress(logo);
  } catch (fault) {
    gone.push(`Het logo kwam niet mee. ${(fault as Error).message}`);
  }
  return { state: invulling, logo: read, remarks: [...remarks, ...gone] };
}
