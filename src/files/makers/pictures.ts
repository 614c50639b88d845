import sharp, { type Sharp } from 'sharp';
import { indexedPng } from './indexed-png.ts';
import { draw, type Drawn } from './raster.ts';

// Nothing is read twice, so what sharp keeps of earlier pictures only takes memory.
sharp.cache(false);

/** Pixels for sharp to pack. */
export const packer = ({ data, ...raw }: Drawn): Sharp => sharp(data, { raw });

/**
 * How WebP is packed without loss. For flat drawings more effort or quality is no gain: at 25 they come out 2-4 %
 * smaller than at the usual 80, in three quarters of the time.
 */
export const flatWebp = { lossless: true, effort: 2, quality: 25 } as const;

/** An SVG as PNG of a width in pixels; the few flat colours of the campaign fit a palette without loss. */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  const drawn = draw(svg, width);
  return (await indexedPng(drawn)) ?? packer(drawn).png({ palette: true, effort: 7 }).toBuffer();
}

/** An SVG as a small lossless WebP, which is lighter than PNG for flat drawings. */
export const toWebp = (svg: string, width: number): Promise<Uint8Array> =>
  packer(draw(svg, width)).webp(flatWebp).toBuffer();
