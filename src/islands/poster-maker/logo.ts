import { Told } from '../../domain/text/told.ts';
import { contrast } from '../../domain/poster/content/palette.ts';
import type { Pixels } from '../../domain/poster/draw/scene.ts';

/** A logo as nothing but pixels. */
export interface Logo {
  pixels: Pixels;
  /** The same pixels as a PNG in a data address. */
  href: string;
  /** How well it can be made out on a ground `#rrggbb`: 1 to 21. */
  contrast: (ground: string) => number;
}

const kinds = ['image/svg+xml', 'image/png', 'image/jpeg'];
const [largest, widest] = [5_000_000, 1200];

const dataAddress = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(new Told('Dit bestand is niet te lezen. Kies een ander bestand.'));
    };
    reader.readAsDataURL(file);
  });

/**
 * Draws a picture and keeps its pixels: scripts, links to elsewhere and hidden data stay behind.
 * @throws with a sentence for the visitor
 */
export async function logoFrom(file: File): Promise<Logo> {
  if (!kinds.includes(file.type)) throw new Told('Kies een logo als SVG, PNG of JPEG.');
  if (file.size > largest) throw new Told('Dit logo is groter dan 5 MB. Kies een kleiner bestand.');
  return logoFromAddress(await dataAddress(file), file.type === 'image/svg+xml');
}

/** The same, from a data address; a vector is drawn large enough for a poster. */
export async function logoFromAddress(address: string, vector = false): Promise<Logo> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (fault) {
    throw new Told('Dit logo is niet te lezen. Sla het opnieuw op als PNG en probeer het nog eens.', {
      cause: fault,
    });
  }
  const [ownWidth, ownHeight] = [image.naturalWidth || 300, image.naturalHeight || 150];
  const scale = vector
    ? widest / Math.max(ownWidth, ownHeight)
    : Math.min(1, widest / Math.max(ownWidth, ownHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(ownWidth * scale));
  canvas.height = Math.max(1, Math.round(ownHeight * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = { width: canvas.width, height: canvas.height, rgba: data };
  return {
    pixels,
    href: canvas.toDataURL('image/png'),
    contrast: (ground) => logoContrast(pixels, ground),
  };
}

/** The contrast that a tenth of the logo reaches with a ground; below 3 it cannot be made out. */
function logoContrast({ rgba }: Pixels, ground: string): number {
  const hex = (value: number): string => value.toString(16).padStart(2, '0');
  const seen: number[] = [];
  const step = Math.max(1, Math.floor(rgba.length / 4 / 4000));
  for (let i = 0; i < rgba.length; i += 4 * step) {
    if (rgba[i + 3]! < 128) continue;
    seen.push(contrast(`#${hex(rgba[i]!)}${hex(rgba[i + 1]!)}${hex(rgba[i + 2]!)}`, ground));
  }
  seen.sort((a, b) => b - a);
  return seen[Math.floor(seen.length / 10)] ?? 1;
}
