import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../check/read/settings.ts';
import { baseOf } from '../domain/addresses/base.ts';
import { finishPages } from './finish.ts';
import { ownPolicies } from './policy.ts';
import { publishPages } from './publish.ts';
import { writeMarkdownTwins } from './twin.ts';
import { writeRedirects } from './redirects.ts';
import { buildSearchIndex } from './index/search-index.ts';
import { writeShareImages } from './share-images.ts';
import { htmlPages } from './page.ts';
import { codeOf } from '../files/store/code.ts';
import { Store } from '../files/store/store.ts';

/** Packages whose next version may make a page, its twin or the index otherwise. */
const packages = [
  'postcss',
  'htmlparser2',
  'hyphen',
  'hast-util-from-html',
  'hast-util-to-mdast',
  'mdast-util-gfm',
  'mdast-util-to-markdown',
  'pagefind',
  '@gfx/zopfli',
  'esbuild',
];

/** Everything that is made from the finished pages: twins, share images, search index, redirects. */
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
        const code = codeOf(
          ['src/after-pages', 'src/domain/search', 'src/domain/text', 'src/styles', 'src/islands'],
          packages,
        );
        const store = new Store(path.resolve('node_modules/.cache/after-pages'), code);
        const timed = async (what: string, work: () => Promise<string> | string): Promise<void> => {
          const start = performance.now();
          const result = await work();
          logger.info(`${what}: ${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
        };
        const all = [...pages, ...(await htmlPages(root, /^404\.html$/))];
        await timed('finished pages', () => finishPages(all, base, ownPolicies(readSettings()), store));
        await timed('Markdown twins', () => writeMarkdownTwins(root, pages, site, store));
        await timed('share images', () => writeShareImages(root, pages));
        await timed('search index', () => buildSearchIndex(root, pages, store));
        await timed('published pages', () => publishPages(root, all, store));
        await timed('redirects', () => writeRedirects(root, base));
        await store.prune();
      },
    },
  };
}
