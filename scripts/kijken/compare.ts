import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';

/** Difference in one of the colours of a pixel, of 255, below which nobody sees it. */
const visible = 24;

const pixelsOf = (file: string) => sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/**
 * How much of a picture differs from the one before: a share of its pixels, 0 to 1. What one of the two has more is
 * different. None when there is no picture from before.
 */
export async function differs(before: string, now: string): Promise<number | undefined> {
  if (!existsSync(before)) return undefined;
  if (readFileSync(before).equals(readFileSync(now))) return 0;
  const [a, b] = await Promise.all([pixelsOf(before), pixelsOf(now)]);
  const [width, height] = [Math.max(a.info.width, b.info.width), Math.max(a.info.height, b.info.height)];
  let same = 0;
  for (let y = 0; y < Math.min(a.info.height, b.info.height); y++) {
    for (let x = 0; x < Math.min(a.info.width, b.info.width); x++) {
      const [i, j] = [(y * a.info.width + x) * 3, (y * b.info.width + x) * 3];
      const far = [0, 1, 2].some((colour) => Math.abs(a.data[i + colour]! - b.data[j + colour]!) > visible);
      if (!far) same++;
    }
  }
  return 1 - same / (width * height);
}
