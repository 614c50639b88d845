import type { QrCode } from './scene.ts';
import { shape } from './draw.ts';
import type { SceneNode } from './scene.ts';

const drawn = new WeakMap<object, string>();

/** The dark modules as path data, a module wide and high; drawn once for a code. */
function darkOf(modules: QrCode['modules']): string {
  const known = drawn.get(modules);
  if (known !== undefined) return known;
  let d = '';
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (end < row.length && row[end]) end++;
      d += `M${x} ${y}h${end - x}v1h-${end - x}z`;
      x = end;
    }
  });
  drawn.set(modules, d);
  return d;
}

/**
 * A QR code as one figure with its quiet zone; vector, pure black on white.
 * @param at left, top and side of the white square, in v
 * @param alt what a listener hears
 */
export function qrFigure(
  qr: QrCode,
  at: { x: number; y: number; side: number },
  alt: string,
  v: number,
): SceneNode {
  const { modules } = qr;
  const size = modules.length;
  const d = darkOf(modules);
  const module = at.side / size;
  const white = shape(`M0 0h${size}v${size}h-${size}z`, 'wit', module * v);
  const black = shape(d, 'zwart', module * v);
  const [x, y] = [at.x * v, at.y * v];
  return {
    tag: 'Figure',
    alt,
    code: qr,
    box: [x, y, x + at.side * v, y + at.side * v],
    ops: [
      { ...white, x, y },
      { ...black, x, y },
    ],
  };
}
