import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../check/read/settings.ts';
import { baseOf } from '../domain/addresses/base.ts';
import { finishPages } from './finish.ts';
import { ownPolicies } from './policy.ts';
import { publishPages } from './publish.ts';
import { writeSupply } from './supply/write-supply.ts';
import { writeMarkdownTwins } from './twin.ts';
import { writeRedirects } from './redirects.ts';
import { buildSearchIndex } from './index/search-index.ts';
import { writeShareImages } from './share-images.ts';
import { packFiles } from './headers/pack.ts';
import { writeHosting } from './headers/write-hosting.ts';
import { writeWorker } from './offline/write-worker.ts';
import { htmlPages } from './page.ts';
import { pageStore } from './page-store.ts';
import { heardLater } from '../files/heard-later.ts';
import { codeOf } from '../files/store/code.ts';
import { Store } from '../files/store/store.ts';

/** Code that decides how files are packed. */
const packing = ['src/after-pages/headers/pack.ts'];

/** Everything that is made from the finished pages: twins, share images, search index, redirects, what servers do. */
export function afterPages({ site }: { site: string }): AstroIntegration {
  const base = baseOf(site);
  return {
    name: 'after-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // The live preview has its host to itself; its pages are not finished.
        if (command !== 'dev') updateConfig({ base: `${base}/` });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await htmlPages(root);
        const store = pageStore();
        const packed = new Store(path.resolve('node_modules/.cache/ingepakt'), codeOf(packing, []));
        const timed = async (what: string, work: () => Promise<string> | string): Promise<void> => {
          const start = performance.now();
          const result = await work();
          logger.info(`${what}: ${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
        };
        const all = [...pages, ...(await htmlPages(root, /^404\.html$/))];
        const images = heardLater(timed('share images', () => writeShareImages(root, pages)));
        await timed('finished pages', () => finishPages(root, all, base, ownPolicies(readSettings()), store));
        // Drawing, twins and Pagefind have processes of their own; one at a time of the first two, for their memory.
        await Promise.all([
          images.then(() => timed('Markdown twins', () => writeMarkdownTwins(root, pages, site, store))),
          timed('search index', () => buildSearchIndex(root, pages, store)),
          timed('published pages', () => publishPages(root, all, store)),
        ]);
        await timed('redirects', () => writeRedirects(root, base));
        const settings = readSettings();
        const published = await htmlPages(root, /\.html$/);
        await timed('worker for without network', () =>
          writeWorker(root, published, base, settings.zonderInternet),
        );
        await timed('host configuration', () => writeHosting(root, published, settings));
        await timed('supply chain', () => writeSupply(root));
        await timed('packed files', () => packFiles(root, packed));
        await Promise.all([store.prune(), packed.prune()]);
      },
    },
  };
}
