import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import sharp from 'sharp';

// Nothing is read twice, so what sharp keeps of earlier pictures only takes memory.
sharp.cache(false);

/** Pixels of a drawing, four bytes each. */
export interface Drawn {
  data: Buffer;
  width: number;
  height: number;
  channels: 4;
}

/** Letters are outlines, so no font is looked for. */
const render = (svg: string, width: number): RenderedImage =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();

/** An SVG as pixels, of a width. */
export function draw(svg: string, width: number): Drawn {
  const drawn = render(svg, width);
  // Pixels go over to the packer as they are: packing and unpacking them in between takes longer than the drawing.
  return { data: drawn.pixels, width: drawn.width, height: drawn.height, channels: 4 };
}

/** An SVG as PNG of a width in pixels; the few flat colours of the campaign fit a palette without loss. */
export const toPng = async (svg: string, width: number): Promise<Uint8Array> =>
  new Uint8Array(await sharp(render(svg, width).asPng()).png({ palette: true, effort: 7 }).toBuffer());

/** An SVG as a small lossless WebP, which is lighter than PNG for flat drawings. */
export const toWebp = async (svg: string, width: number): Promise<Uint8Array> =>
  new Uint8Array(await sharp(render(svg, width).asPng()).webp({ lossless: true, effort: 4 }).toBuffer());
