import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fewAtATime } from '../../files/few-at-a-time.ts';
import type { Store } from '../../files/store/store.ts';
import { packable } from './media-types.ts';

/** Below this a file fits one packet whatever is done to it, in bytes. */
const small = 1000;

const brotli = (data: Uint8Array, quality: number): Promise<Uint8Array> =>
  promisify(brotliCompress)(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });

/** From here on a page may not fit what a server sends before it hears from the visitor, 14.6 kB. */
const nearRoundTrip = 14_000;

/**
 * One below the highest makes a page 1.4 % larger in a third of the time: the highest is for what may need just that
 * to come in one round trip.
 */
async function smallBrotli(data: Uint8Array): Promise<Uint8Array> {
  const packed = await brotli(data, 10);
  const near = packed.length > nearRoundTrip && packed.length < 1.1 * nearRoundTrip;
  return near ? brotli(data, 11) : packed;
}

const ways: Readonly<Record<string, (data: Uint8Array) => Promise<Uint8Array>>> = {
  br: smallBrotli,
  gz: (data) => promisify(gzip)(data, { level: 9 }),
};

/**
 * Writes `.br` and `.gz` beside every file that becomes smaller by it, so that a server has nothing to pack; packs
 * nothing twice.
 * @param root the built site
 */
export async function packFiles(root: string, store: Store): Promise<string> {
  const before = store.made;
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && packable.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  let count = 0;
  await fewAtATime('Inpakken', files, async (file) => {
    const data = await readFile(file);
    if (data.length < small) return;
    const hash = createHash('sha256').update(data).digest('hex');
    for (const [name, way] of Object.entries(ways)) {
      const kept = await store.keep([name, hash], () => way(data));
      if (kept.bytes >= data.length) continue;
      await writeFile(`${file}.${name}`, await store.read(kept));
      count++;
    }
  });
  return `${count} beside ${files.length} files, of which ${store.made - before} made now`;
}
