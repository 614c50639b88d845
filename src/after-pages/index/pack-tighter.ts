import { gzip } from '@gfx/zopfli';
import { transform } from 'esbuild';
import { gunzipSync, gzipSync } from 'node:zlib';

/** First bytes of what Pagefind packed. */
const signature = 'pagefind_dcd';

/** What Pagefind keeps of a page, as far as it is touched here. */
interface Fragment {
  content: string;
  anchors: unknown[];
}

/** Characters of a page that an excerpt is taken from; longer pages show their first lines instead. */
const longest = 2200;

/** A fragment without what only the index needs: the places of the headings, a long tail. */
function slimFragment(raw: Buffer): Buffer {
  const fragment = JSON.parse(raw.subarray(signature.length).toString()) as Fragment;
  const content = fragment.content.slice(0, longest);
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
 * A file of the search index made smaller for the visitor, who downloads some of them at the first question.
 * @param name as Pagefind calls it
 */
export async function packTighter(name: string, made: Uint8Array): Promise<Uint8Array> {
  if (name.endsWith('.js')) {
    const { code } = await transform(Buffer.from(made).toString(), {
      minify: true,
      target: 'es2022',
      format: 'esm',
    });
    return Buffer.from(code);
  }
  if (/\.(pf_meta|pagefind)$/.test(name)) return packTight(gunzipSync(made));
  if (name.endsWith('.pf_fragment')) return gzipSync(slimFragment(gunzipSync(made)), { level: 9 });
  return made;
}
