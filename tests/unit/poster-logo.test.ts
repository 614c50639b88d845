import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { judgeLogoFile } from '../../src/domain/poster/maker/logo-file.ts';
import { drawnPart, logoContrast } from '../../src/domain/poster/maker/logo-pixels.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#00434a' } });

describe('a file that should be a logo', () => {
  test('is known by its bytes, whatever it is called', async () => {
    expect(judgeLogoFile(await blank(40, 10).png().toBuffer())).toBe('png');
    expect(judgeLogoFile(await blank(40, 10).jpeg().toBuffer())).toBe('jpeg');
    expect(judgeLogoFile(text('<?xml version="1.0"?>\n<svg viewBox="0 0 1 1"/>'))).toBe('svg');
  });

  test.for([
    ['nothing', new Uint8Array(), /leeg/],
    ['a PDF', text('%PDF-1.7'), /Dit is een PDF/],
    ['a GIF', text('GIF89a'), /Dit is een GIF/],
    ['HEIC', text('\0\0\0\u0018ftypheic'), /HEIC/],
    ['a page', text('<html></html>'), /SVG, PNG of JPEG/],
    ['too many bytes', text(`<svg>${' '.repeat(5_000_001)}`), /5 MB/],
  ] as const)('%s is refused with the reason', ([, bytes, reason]) => {
    expect(() => judgeLogoFile(bytes)).toThrow(reason);
  });

  test('half a picture is refused: every browser shows another part of it', async () => {
    for (const bytes of [await blank(400, 100).png().toBuffer(), await blank(400, 100).jpeg().toBuffer()])
      expect(() => judgeLogoFile(bytes.subarray(0, bytes.length / 2))).toThrow(/niet compleet/);
  });

  test('a picture that a telephone cannot hold is refused before it is opened', async () => {
    const png = await blank(10, 10).png().toBuffer();
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    expect(() => judgeLogoFile(png)).toThrow(/30000 bij 30000/);
    const jpeg = await blank(9000, 9000).jpeg().toBuffer();
    expect(() => judgeLogoFile(jpeg)).toThrow(/9000 bij 9000/);
  });

  test('whatever the bytes, it ends with a kind or a sentence', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom([], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]),
        (rest, start) => {
          try {
            expect(['svg', 'png', 'jpeg']).toContain(judgeLogoFile(Uint8Array.from([...start, ...rest])));
          } catch (fault) {
            expect((fault as Error).name).toBe('Told');
          }
        },
      ),
    );
  });
});

describe('what is drawn in a logo', () => {
  /** A picture of one colour with a block of another in it. */
  const picture = (ground: readonly number[], block: readonly number[]) => {
    const rgba = new Uint8Array(20 * 10 * 4);
    for (let y = 0; y < 10; y++)
      for (let x = 0; x < 20; x++)
        rgba.set(x >= 5 && x < 9 && y >= 2 && y < 8 ? block : ground, 4 * (20 * y + x));
    return { width: 20, height: 10, rgba };
  };
  const part = { x: 5, y: 2, width: 4, height: 6 };
  const [clear, white, blue] = [
    [0, 0, 0, 0],
    [255, 255, 255, 255],
    [21, 66, 115, 255],
  ] as const;

  test('is found in transparent and in white room, and a field of colour is part of it', () => {
    expect(drawnPart(picture(clear, blue))).toEqual(part);
    expect(drawnPart(picture(clear, white))).toEqual(part);
    expect(drawnPart(picture(white, blue))).toEqual(part);
    expect(drawnPart(picture(blue, white))).toEqual({ x: 0, y: 0, width: 20, height: 10 });
  });

  test('is nothing when nothing is drawn', () => {
    expect(drawnPart(picture(clear, clear))).toBeUndefined();
    expect(drawnPart(picture(white, white))).toBeUndefined();
  });

  test('has a contrast with its ground', () => {
    expect(logoContrast(picture(clear, white), '#ffffff')).toBe(1);
    expect(logoContrast(picture(clear, blue), '#ffffff')).toBeGreaterThan(7);
  });
});
