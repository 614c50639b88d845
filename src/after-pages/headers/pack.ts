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

/** One below the highest: the pages become 1.4 % larger, and packing them takes a third of the time. */
const quality = 10;

const ways: Readonly<Record<string, (data: Uint8Array) => Promise<Uint8Array>>> = {
  br: (data) =>
    promisify(brotliCompress)(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
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
