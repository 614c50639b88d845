import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import type { Drawn } from './raster.ts';

const pack = promisify(deflate);
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A part of a PNG file: length, name, data and check (PNG specification, section 5.3). */
function chunk(name: string, data: Uint8Array): Buffer {
  const part = Buffer.alloc(data.length + 12);
  part.writeUInt32BE(data.length, 0);
  part.write(name, 4, 'latin1');
  part.set(data, 8);
  part.writeUInt32BE(crc32(part.subarray(4, data.length + 8)), data.length + 8);
  return part;
}

/** The colours of a drawing, three bytes each, and for each row a filter byte of 0 and the numbers of its colours. */
function indexed({ data, width, height }: Drawn): { colours: number[]; rows: Buffer } | undefined {
  // A pixel is compared as one number; which one does not matter, and small ones are quick.
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const rows = Buffer.alloc((width + 1) * height);
  const numbers = new Map<number, number>();
  const colours: number[] = [];
  for (let y = 0; y < height; y++) {
    const [start, end, shift] = [y * width, (y + 1) * width, y + 1];
    for (let from = start, to = start; from < end; from = to) {
      const pixel = pixels[from]!;
      while (to < end && pixels[to] === pixel) to++;
      const number = numbers.get(pixel) ?? numbers.size;
      if (number === numbers.size) {
        if (number > 255 || data[4 * from + 3] !== 255) return undefined;
        numbers.set(pixel, number);
        colours.push(...data.subarray(4 * from, 4 * from + 3));
      }
      rows.fill(number, from + shift, to + shift);
    }
  }
  return { colours, rows };
}

/**
 * A drawing of few flat colours as PNG with a palette, without loss. A library must look for the best colours; here
 * they are known, which is nine tenths of the work.
 * @returns nothing for a drawing that is see-through or has more than 256 colours
 */
export async function indexedPng(drawn: Drawn): Promise<Uint8Array | undefined> {
  const found = indexed(drawn);
  if (!found) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(drawn.width, 0);
  header.writeUInt32BE(drawn.height, 4);
  // Eight bits a pixel, colours from a palette; the usual packing, filter and order.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(found.colours)),
    chunk('IDAT', await pack(found.rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
