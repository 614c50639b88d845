import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestFile } from '../domain/files/manifest.ts';
import { doApart } from './apart.ts';
import { publishAll, type Outcome } from './publish.ts';
import { writeAside } from './store/store.ts';

/** Files in the build: made before the pages, which name their sizes, and put into the site after them. */
export function files({ site }: { site: string }): AstroIntegration {
  const root = process.cwd();
  let outcome: Outcome | undefined;
  return {
    name: 'files',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'dev') {
          const { previewFiles } = await import('./preview.ts');
          updateConfig({ vite: { plugins: [previewFiles(root, site)] } });
        }
        if (command !== 'build') return;
        const start = performance.now();
        outcome = await doApart<Outcome>(path.join(import.meta.dirname, 'make-apart.ts'), { root, site });
        await writeAside(path.join(root, manifestFile('build')), JSON.stringify(outcome.manifest));
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        const size = outcome.published.reduce((sum, { kept }) => sum + kept.bytes, 0);
        logger.info(
          `${outcome.published.length}, of which ${outcome.made} made now, ${(size / 1e6).toFixed(1)} MB (${seconds} s)`,
        );
      },
      'astro:build:done': async ({ dir }) => {
        if (outcome) await publishAll(root, fileURLToPath(dir), outcome);
      },
    },
  };
}
