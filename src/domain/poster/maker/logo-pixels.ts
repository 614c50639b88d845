import { contrast } from '../content/palette.ts';
import type { Pixels } from '../draw/scene.ts';

/** Opacity under which nobody sees a pixel, and value from which it is as white as paper. */
const [seen, white] = [16, 248];

/** Part of a picture, in pixels. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

function bounds({ width, height }: Pixels, counts: (at: number) => boolean): Part | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!counts(4 * (y * width + x))) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  if (right < 0) return undefined;
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/**
 * What is drawn in a picture without the empty room around it: transparent, or white where nothing shows through.
 * @returns undefined when nothing is drawn
 */
export function drawnPart(pixels: Pixels): Part | undefined {
  const { rgba } = pixels;
  const whole = bounds(pixels, (at) => rgba[at + 3]! >= seen);
  const opaque = whole?.width === pixels.width && whole.height === pixels.height;
  if (!whole || !opaque) return whole;
  return bounds(pixels, (at) => rgba[at]! < white || rgba[at + 1]! < white || rgba[at + 2]! < white);
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** The contrast that a tenth of the logo reaches with a ground `#rrggbb`, 1 to 21; below 3 it cannot be made out. */
export function logoContrast({ rgba }: Pixels, ground: string): number {
  const found: number[] = [];
  const step = Math.max(1, Math.floor(rgba.length / 4 / 4000));
  for (let i = 0; i < rgba.length; i += 4 * step) {
    if (rgba[i + 3]! < 128) continue;
    found.push(contrast(`#${hex(rgba[i]!)}${hex(rgba[i + 1]!)}${hex(rgba[i + 2]!)}`, ground));
  }
  found.sort((a, b) => b - a);
  return found[Math.floor(found.length / 10)] ?? 1;
}
