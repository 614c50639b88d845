import { gzip } from '@gfx/zopfli';
import { transform } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ownText } from '../domain/search/fields.ts';

/** First bytes of what Pagefind packed. */
const signature = 'pagefind_dcd';

/** What Pagefind keeps of a page, as far as it is touched here. */
interface Fragment {
  content: string;
  anchors: unknown[];
}

/** Characters of a page that an excerpt is taken from; a few model documents are longer. */
const longest = 5000;

/** A fragment without what only the index needs: the words of the fields, the places of the headings, a long tail. */
function slimFragment(raw: Buffer): Buffer {
  const fragment = JSON.parse(raw.subarray(signature.length).toString()) as Fragment;
  const content = ownText(fragment.content).slice(0, longest);
  return Buffer.from(signature + JSON.stringify({ ...fragment, content, anchors: [] }));
}

/** Packs as tight as gzip can be: slow to make, as fast as ever to read. For what every search needs. */
const packTight = (raw: Buffer): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    gzip(raw, { numiterations: 5 }, (error, packed) => {
      if (error) fail(error);
      else done(packed);
    });
  });

/**
 * Makes the files of the search index smaller for the visitor, who downloads some of them at the first question.
 * @param folder where Pagefind wrote
 * @returns kilobytes won
 */
export async function packTighter(folder: string): Promise<number> {
  let saved = 0;
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((file) => /\.(pf_meta|pf_index|pf_fragment|pagefind)$/.test(file)).sort()) {
    const file = path.join(folder, name);
    const before = await readFile(file);
    const raw = gunzipSync(before);
    const after = /\.(pf_meta|pagefind)$/.test(name)
      ? await packTight(raw)
      : gzipSync(name.endsWith('.pf_fragment') ? slimFragment(raw) : raw, { level: 9 });
    saved += before.length - after.length;
    await writeFile(file, after);
  }
  const engine = path.join(folder, 'pagefind.js');
  const { code } = await transform(await readFile(engine, 'utf8'), {
    minify: true,
    target: 'es2022',
    format: 'esm',
  });
  await writeFile(engine, code);
  return Math.round(saved / 1000);
}
