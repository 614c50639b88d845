import { copyFile, readdir, readFile } from 'node:fs/promises';
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

/**
 * What comes along with a page, what the first search waits for, and what somebody opens just after an incident,
 * perhaps on a poor line. The editor for writers is none of these.
 */
const hurried =
  /^(?!_astro\/redactie-).*\.(?:js|css)$|^zoeken\/index\.json$|^(?:en|hulp-en-contact|net-gebeurd)\//;
/** Up to here a page fits, with its headers, what a server sends before it hears from the visitor: 14.6 kB. */
const farFromRoundTrip = 13_300;

/**
 * The highest quality makes a page 10 % smaller in a hundred times the time: it is for what is hurried, and for what
 * may need just that to come in one round trip. Quality 9 makes it 0.3 % smaller than 7, in seven times the time.
 */
async function smallBrotli(data: Uint8Array, name: string): Promise<Uint8Array> {
  if (hurried.test(name)) return brotli(data, 11);
  const packed = await brotli(data, 7);
  const near = packed.length > farFromRoundTrip && packed.length < 1.4 * farFromRoundTrip;
  return near && name.endsWith('.html') ? brotli(data, 11) : packed;
}

const ways: Readonly<Record<string, (data: Uint8Array, name: string) => Promise<Uint8Array>>> = {
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
    const place = path.relative(root, file).split(path.sep).join('/');
    for (const [name, way] of Object.entries(ways)) {
      const kept = await store.keep([name, hash, hurried.test(place)], () => way(data, place));
      if (kept.bytes >= data.length) continue;
      await copyFile(kept.file, `${file}.${name}`);
      count++;
    }
  });
  return `${count} beside ${files.length} files, of which ${store.made - before} made now`;
}
