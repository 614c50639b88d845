import { Told } from '../../domain/text/told.ts';
import { judgeLogoFile } from '../../domain/poster/maker/logo-file.ts';
import { drawnPart, logoContrast, type Part } from '../../domain/poster/maker/logo-pixels.ts';
import type { Pixels } from '../../domain/poster/draw/scene.ts';
import { steadySvg } from './logo-svg.ts';

/** A logo as nothing but pixels. */
export interface Logo {
  pixels: Pixels;
  /** The same pixels as a PNG in a data address. */
  href: string;
  /** How well it can be made out on a ground `#rrggbb`: 1 to 21. */
  contrast: (ground: string) => number;
}

/** Longest side of a logo on a poster, in pixels, and how long a browser may take to open a picture. */
const [widest, patience] = [1200, 4500];

const unreadable = (cause?: unknown): Told =>
  new Told('Dit logo is niet te lezen. Sla het opnieuw op als PNG en probeer het nog eens.', { cause });

/**
 * Draws a picture and keeps its pixels: scripts, links to elsewhere and hidden data stay behind.
 * @throws with a sentence for the visitor
 */
export async function logoFrom(file: File): Promise<Logo> {
  // What is larger than any logo is not read at all.
  if (file.size > 50_000_000) throw new Told('Dit bestand is groter dan 5 MB. Kies een kleiner bestand.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = judgeLogoFile(bytes);
  if (kind === 'svg') return logoFromAddress(steadySvg(new TextDecoder().decode(bytes)));
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return logoFromAddress(`data:image/${kind};base64,${btoa(binary)}`);
}

async function opened(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Told('Dit logo openen duurt te lang. Sla het op als PNG van hoogstens 2000 pixels breed.'));
    }, patience);
  });
  try {
    await Promise.race([image.decode(), late]);
  } catch (fault) {
    throw (fault as Error).name === 'Told' ? fault : unreadable(fault);
  }
  if (!image.naturalWidth || !image.naturalHeight) throw unreadable();
  return image;
}

/** A part of a picture on a canvas of its own, in scale. */
function canvasOf(image: HTMLImageElement, { x, y, width, height }: Part, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, -x * scale, -y * scale, image.naturalWidth * scale, image.naturalHeight * scale);
  return canvas;
}

const pixelsOf = (canvas: HTMLCanvasElement): Pixels => ({
  width: canvas.width,
  height: canvas.height,
  rgba: canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data,
});

/** The same, from a data address: the empty room around what is drawn goes. */
export async function logoFromAddress(address: string): Promise<Logo> {
  const image = await opened(address);
  const whole = { x: 0, y: 0, width: image.naturalWidth, height: image.naturalHeight };
  const small = Math.min(1, 1600 / Math.max(whole.width, whole.height));
  const found = drawnPart(pixelsOf(canvasOf(image, whole, small)));
  if (!found)
    throw new Told('Dit logo is leeg: er staat niets op, of alleen wit op wit. Kies een ander bestand.');
  const part = {
    x: found.x / small,
    y: found.y / small,
    width: found.width / small,
    height: found.height / small,
  };
  const vector = address.startsWith('data:image/svg');
  const largest = widest / Math.max(part.width, part.height);
  const canvas = canvasOf(image, part, vector ? Math.min(8, largest) : Math.min(1, largest));
  const pixels = pixelsOf(canvas);
  return {
    pixels,
    href: canvas.toDataURL('image/png'),
    contrast: (ground) => logoContrast(pixels, ground),
  };
}
