import type { QrCode } from '../content/content.ts';
import { shape } from './draw.ts';
import type { SceneNode } from './scene.ts';

/**
 * A QR code as one figure with its quiet zone; vector, pure black on white.
 * @param at left, top and side of the white square, in v
 * @param alt what a listener hears
 */
export function qrFigure(
  { modules }: QrCode,
  at: { x: number; y: number; side: number },
  alt: string,
  v: number,
): SceneNode {
  const size = modules.length;
  let d = '';
  modules.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      let end = x;
      while (end < size && row[end]) end++;
      d += `M${x} ${y}h${end - x}v1h-${end - x}z`;
      x = end;
    }
  });
  const module = at.side / size;
  const white = shape(`M0 0h${size}v${size}h-${size}z`, 'wit', module * v);
  const black = shape(d, 'zwart', module * v);
  const [x, y] = [at.x * v, at.y * v];
  return {
    tag: 'Figure',
    alt,
    box: [x, y, x + at.side * v, y + at.side * v],
    ops: [
      { ...white, x, y },
      { ...black, x, y },
    ],
  };
}
