import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../../domain/search/find.ts';
import type { IndexHead } from '../../domain/search/index-file.ts';
import { Lexicon } from '../../domain/search/lexicon.ts';
import { OpenIndex } from '../../domain/search/open-index.ts';
import { depthOf, type Pagefind } from '../../domain/search/pagefind.ts';
import { SaidRanking } from '../../domain/search/said.ts';

/**
 * Pagefind of a built site without a browser: it reads its files from the folder.
 * @param root folder of the site
 * @throws when there is no index
 */
export async function pagefindOf(root: string): Promise<Pagefind> {
  const online = globalThis.fetch;
  // The engine asks for addresses of a site; nothing else of this program does while it searches.
  globalThis.fetch = async (address, options) => {
    const asked = typeof address === 'string' ? address : '';
    if (!asked.startsWith('/')) return online(address, options);
    return new Response(await readFile(path.join(root, asked.replace(/\?.*$/, ''))));
  };
  const { createInstance } = (await import(pathToFileURL(path.join(root, 'pagefind/pagefind.js')).href)) as {
    createInstance: (options: Record<string, unknown>) => Pagefind;
  };
  return createInstance({ basePath: '/pagefind/', noWorker: true });
}

/** All of search of a built site, as the search page has it. */
export async function engineOf(root: string): Promise<Engine & { index: OpenIndex }> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(root, 'zoeken', name), 'utf8'));
  const index = new OpenIndex((await read('index.json')) as IndexHead, (name) => read(`deel/${name}.json`));
  let pagefind: Promise<Pagefind> | undefined;
  return {
    index,
    lexicon: new Lexicon(index.vocabulary()),
    said: new SaidRanking(index),
    depth: depthOf(() => (pagefind ??= pagefindOf(root))),
  };
}
