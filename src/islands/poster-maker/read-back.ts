import jsqr from 'jsqr';
import type { QrCode } from '../../domain/poster/draw/scene.ts';

/** Pixels a module is wide, as in the picture that a telephone takes from arm's length. */
const side = 4;

/** The address in a code, read as a telephone reads it; undefined when that cannot be. */
export function readBack({ modules }: QrCode): string | undefined {
  const width = modules.length * side;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = y * side; line < (y + 1) * side; line++)
        for (let at = x * side; at < (x + 1) * side; at++)
          pixels.fill(0, (line * width + at) * 4, (line * width + at) * 4 + 3);
    });
  });
  return jsqr(pixels, width, width)?.data;
}
