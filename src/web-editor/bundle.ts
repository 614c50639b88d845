import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { unzipSync } from 'fflate';
import { zip } from '../files/makers/zip.ts';
import { codeOf } from '../files/store/code.ts';
import { Store } from '../files/store/store.ts';

/** A font that is named at another host; the rule holds no braces of its own. */
const fontElsewhere = /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;
/** Grammars of programming languages, and what draws on maps. */
const unused = /^(@shikijs\/langs\/|terra-draw|leaflet\/)/;

/**
 * Leaves out what the web editor does not need here: fonts at another host, which it brings itself as well and which
 * the browser would ask for, the grammars of 242 programming languages, by which it colours code, and what it draws
 * on maps with. They are two thirds of its files; no field here holds code or a place.
 */
const lean: Plugin = {
  name: 'lean',
  setup(build) {
    build.onResolve({ filter: unused }, () => ({ path: 'nothing', namespace: 'nothing' }));
    build.onLoad({ filter: /^/, namespace: 'nothing' }, () => ({ contents: 'export default [];' }));
    build.onLoad({ filter: /cms[\\/]npm[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(fontElsewhere, ''),
    }));
  },
};

/** The files of the editor, by name: its script, what it fetches later, and its fonts. */
async function bundle(): Promise<Map<string, Uint8Array>> {
  // Names of pieces follow from where their source stands, seen from here: the same in every folder, also when the
  // packages stand elsewhere behind a link.
  const outdir = path.resolve('editor');
  const { outputFiles } = await build({
    entryPoints: { index: '@sveltia/cms' },
    plugins: [lean],
    preserveSymlinks: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    write: false,
    outdir,
    // Where the editor looks for its fonts from there.
    chunkNames: 'chunks/[name]-[hash]',
  });
  const assets = path.join(path.dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), 'assets');
  return new Map([
    ...outputFiles.map(
      ({ path: file, contents }) =>
        [path.relative(outdir, file).split(path.sep).join('/'), contents] as const,
    ),
    ...readdirSync(assets)
      .filter((name) => !name.endsWith('.map'))
      .map((name) => [`assets/${name}`, new Uint8Array(readFileSync(path.join(assets, name)))] as const),
  ]);
}

/**
 * The web editor as files for the browser, by name; bundled once for each version of it. It is larger than all other
 * scripts of the site together, and changes only with its package.
 * @returns the files, and a hash of all of them
 */
export async function editorFiles(): Promise<{ files: Record<string, Uint8Array>; hash: string }> {
  const code = codeOf(['src/web-editor/bundle.ts'], ['@sveltia/cms', 'esbuild']);
  const store = new Store(path.resolve('node_modules/.cache/redactie'), code);
  const kept = await store.keep('redactie', async () =>
    zip([...(await bundle())].map(([name, bytes]) => ({ name, bytes, level: 0 }))),
  );
  await store.prune();
  return { files: unzipSync(await store.read(kept)), hash: kept.sha256.slice(0, 8) };
}
