import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { manifestFile } from '../domain/files/manifest.ts';
import { doApart } from './apart.ts';
import { heardLater } from './heard-later.ts';
import { publishAll, storeIn, type Outcome } from './publish.ts';
import { pruneAllBut, writeAside } from './store/store.ts';

/**
 * Files in the build. They are made while the code of the pages is bundled; the pages, which name their sizes, wait
 * for them. They come into the site while the pages are made.
 */
export function files({ site }: { site: string }): AstroIntegration {
  const root = process.cwd();
  let dist = '';
  let published: Promise<Outcome> | undefined;
  return {
    name: 'files',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'dev') {
          const { previewFiles } = await import('./preview.ts');
          updateConfig({ vite: { plugins: [previewFiles(root, site)] } });
        }
        if (command !== 'build') return;
        const making = makeAll(root, site);
        const ready = async (): Promise<void> => {
          const outcome = await making;
          logger.info(summaryOf(outcome));
          published = heardLater(publishAll(dist, outcome));
        };
        updateConfig({ vite: { plugins: [beforePages(ready)] } });
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:done': async () => {
        if (published) await pruneAllBut(storeIn(root), (await published).used);
      },
    },
  };
}

type Timed = Outcome & { seconds: number };

/** Makes all files, and writes the list of them for the pages. */
function makeAll(root: string, site: string): Promise<Timed> {
  const start = performance.now();
  const make = async (): Promise<Timed> => {
    const made = await doApart<Outcome>(path.join(import.meta.dirname, 'make-apart.ts'), { root, site });
    await writeAside(path.join(root, manifestFile('build')), JSON.stringify(made.manifest));
    return { ...made, seconds: (performance.now() - start) / 1000 };
  };
  return heardLater(make());
}

const summaryOf = ({ published, made, seconds }: Timed): string => {
  const size = published.reduce((sum, { kept }) => sum + kept.bytes, 0);
  return `${published.length}, of which ${made} made now, ${(size / 1e6).toFixed(1)} MB (${seconds.toFixed(1)} s)`;
};

/** What must be there when the code is bundled, and before Astro, which comes later in the same hook, makes pages. */
const beforePages = (ready: () => Promise<void>): Plugin => ({
  name: 'files',
  buildApp: { order: 'post', handler: ready },
});
