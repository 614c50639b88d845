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
    const { width, height, rgba } = this.#pixels;
    const count = width * height;
    const [rgb, alpha] = [new Uint8Array(count * 3), new Uint8Array(count)];
    for (let i = 0; i < count; i++) {
      rgb.set(rgba.subarray(4 * i, 4 * i + 3), 3 * i);
      alpha[i] = rgba[4 * i + 3]!;
    }
    const base = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
    };
    this.label = `I${++document._imageCount}`;
    this.obj = document.ref({ ...base, ColorSpace: 'DeviceRGB' });
    if (alpha.some((value) => value !== 255)) {
      const mask = document.ref({ ...base, ColorSpace: 'DeviceGray', Decode: [0, 1] });
      mask.end(alpha);
      this.obj.data.SMask = mask;
    }
    this.obj.end(rgb);
  }
}
