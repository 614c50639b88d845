import { zlibSync } from 'fflate';
import type { PdfDocument, PdfImage, PdfReference } from './pdf-document.ts';
import type { Pixels } from '../draw/scene.ts';

/**
 * A picture made of pixels. pdfkit's own reader of PNG files starts a worker from a blob, which a strict
 * content security policy stops, after which it waits for ever; pixels need no reader.
 */
export class RawImage implements PdfImage {
  readonly width: number;
  readonly height: number;
  label = '';
  obj: PdfReference | null = null;
  readonly #pixels: Pixels;

  constructor(pixels: Pixels) {
    this.width = pixels.width;
    this.height = pixels.height;
    this.#pixels = pixels;
  }

  /** Writes colours and, where something shows through, opacity. */
  embed(document: PdfDocument): void {
    const { width, height } = this.#pixels;
    const { rgb, alpha } = packed(this.#pixels);
    const base = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    };
    this.label = `I${++document._imageCount}`;
    this.obj = document.ref({ ...base, ColorSpace: 'DeviceRGB' });
    if (alpha) {
      const mask = document.ref({ ...base, ColorSpace: 'DeviceGray', Decode: [0, 1] });
      mask.end(alpha);
      this.obj.data.SMask = mask;
    }
    this.obj.end(rgb);
  }
}

/** Colours and opacity of a picture, packed. */
interface Packed {
  rgb: Uint8Array;
  /** None when nothing shows through. */
  alpha?: Uint8Array;
}
const known = new WeakMap<Pixels, Packed>();

/** Packs a picture once, however many files it comes in: that takes longer than the rest of such a file. */
function packed(pixels: Pixels): Packed {
  const before = known.get(pixels);
  if (before) return before;
  const { width, height, rgba } = pixels;
  const count = width * height;
  const [rgb, alpha] = [new Uint8Array(count * 3), new Uint8Array(count)];
  let solid = true;
  for (let i = 0; i < count; i++) {
    rgb[3 * i] = rgba[4 * i]!;
    rgb[3 * i + 1] = rgba[4 * i + 1]!;
    rgb[3 * i + 2] = rgba[4 * i + 2]!;
    alpha[i] = rgba[4 * i + 3]!;
    if (alpha[i] !== 255) solid = false;
  }
  const result = { rgb: zlibSync(rgb), ...(solid ? {} : { alpha: zlibSync(alpha) }) };
  known.set(pixels, result);
  return result;
}
