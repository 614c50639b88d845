import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PagefindIndex, pagefindOptions, type Pagefind } from '../../domain/search/pagefind-index.ts';

/**
 * The engine of a built site without a browser: it reads its files from the folder.
 * @param root folder of the site
 * @throws when there is no index
 */
export async function engineOf(root: string): Promise<Pagefind> {
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

/** The index of a built site, as the search page asks it. */
export async function indexOf(root: string): Promise<PagefindIndex> {
  const engine = await engineOf(root);
  await engine.options(pagefindOptions);
  return new PagefindIndex(engine);
}
