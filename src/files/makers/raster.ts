import { Resvg } from '@resvg/resvg-js';

/** Pixels of a drawing, four bytes each. */
export interface Drawn {
  data: Buffer;
  width: number;
  height: number;
  channels: 4;
}

/** An SVG as pixels, of a width. Letters are outlines, so no font is looked for. */
export function draw(svg: string, width: number): Drawn {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
  // Pixels go over to the packer as they are: packing and unpacking them in between takes longer than the drawing.
  return { data: drawn.pixels, width: drawn.width, height: drawn.height, channels: 4 };
}
