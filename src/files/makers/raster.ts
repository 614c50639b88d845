import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** An SVG as PNG of a width in pixels; the few flat colours of the campaign fit a palette without loss. */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return new Uint8Array(await sharp(drawn.render().asPng()).png({ palette: true, effort: 7 }).toBuffer());
}

/** An SVG as a small lossless WebP, which is lighter than PNG for flat drawings. */
export async function toWebp(svg: string, width: number): Promise<Uint8Array> {
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return new Uint8Array(await sharp(drawn.render().asPng()).webp({ lossless: true, effort: 4 }).toBuffer());
}
