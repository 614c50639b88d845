import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../../src/files/makers/indexed-png.ts';
import type { Drawn } from '../../src/files/makers/raster.ts';

/** A drawing whose pixels have the colours that a function gives them. */
function drawing(
  width: number,
  height: number,
  colour: (at: number) => [number, number, number, number],
): Drawn {
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < width * height; at++) data.set(colour(at), at * 4);
  return { data, width, height, channels: 4 };
}

describe('a PNG with a palette', () => {
  test.for([
    [1, 1, 1],
    [7, 5, 3],
    [40, 30, 256],
  ] as const)(
    'of %i × %i pixels and %i colours is the drawing to the pixel',
    async ([width, height, colours]) => {
      const made = drawing(width, height, (at) => {
        const number = (at * 31) % colours;
        return [number, 255 - number, (number * 7) % 256, 255];
      });
      const png = await indexedPng(made);
      const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([width, height]);
      expect(data.equals(made.data)).toBe(true);
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', isPalette: true });
      expect(Buffer.from((await indexedPng(made))!).equals(png!)).toBe(true);
    },
  );

  test('is not made of what does not fit one: more colours, or something that shows through', async () => {
    expect(await indexedPng(drawing(20, 20, (at) => [at % 256, at >> 8, 0, 255]))).toBeUndefined();
    expect(await indexedPng(drawing(2, 2, () => [0, 0, 0, 254]))).toBeUndefined();
  });
});
