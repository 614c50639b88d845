import { Told } from '../../domain/text/told.ts';
import type { FormatName } from '../../domain/poster/content/content.ts';
import type { MakerPoster, MakerState } from '../../domain/poster/maker/maker.ts';
import { readSaved, writeSaved } from '../../domain/poster/maker/saved.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import { logoFromAddress, type Logo } from './logo.ts';

/** What the making of a file needs to know. */
interface Order {
  state: MakerState;
  formats: readonly FormatName[];
  /** Logo as a PNG in a data address. */
  logo: string | undefined;
  sceneOf: (format: FormatName) => Scene;
  report: (text: string) => void;
}

/**
 * Makes the file somebody asked for and hands it to the browser's downloads.
 * @param what `pdf`, `pdf-druk`, `png`, `pakket` or `bewaar`
 * @returns what to say when it is ready
 */
export async function perform(what: string, order: Order): Promise<string> {
  const { state, sceneOf } = order;
  const name = state.poster.replace('/', '-');
  const stem = `${name}-${state.format}`;
  if (what === 'bewaar') {
    const text = writeSaved(state, order.logo);
    save(new TextEncoder().encode(text), `${name}.json`, 'application/json');
    return 'Bewaard. Het bestand staat bij uw downloads.';
  }
  const files = await import('./files.ts');
  if (what === 'png') {
    save(
      await files.makePng(sceneOf(state.format), files.pngWidth(state.format)),
      `${stem}.png`,
      'image/png',
    );
  } else if (what === 'pakket') {
    const bytes = await files.makePackage(name, order.formats, sceneOf, (ready, all) => {
      order.report(`${ready} van de ${all} bestanden klaar.`);
    });
    save(bytes, 'campagnepakket.zip', 'application/zip');
  } else {
    const bleed = what === 'pdf-druk';
    const bytes = await files.makePdf(sceneOf(state.format), bleed);
    save(bytes, `${stem}${bleed ? '-drukwerk' : ''}.pdf`, 'application/pdf');
  }
  return 'Klaar. Het bestand staat bij uw downloads.';
}

/**
 * Reads a saved poster.
 * @throws with a sentence for the visitor
 */
export async function open(
  file: File,
  posters: readonly MakerPoster[],
): Promise<{ state: MakerState; logo: Logo | undefined }> {
  const { invulling, logo } = readSaved(await file.text());
  if (!posters.some(({ key }) => key === invulling.poster))
    throw new Told('Deze boodschap bestaat niet meer. Kies een andere.');
  return { state: invulling, logo: logo ? await logoFromAddress(logo) : undefined };
}

/** Hands a file to the browser's downloads. */
function save(bytes: Uint8Array, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
