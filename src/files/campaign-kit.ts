import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kitAddress, makeKit } from './make-kit.ts';

const cache = path.resolve('node_modules/.cache/campaign-kit');
const out = path.join(cache, 'files');

/** Makes the files and leaves the list of them where the pages read it. */
async function make(): Promise<string> {
  const start = performance.now();
  await mkdir(cache, { recursive: true });
  const { manifest, made } = await makeKit(process.cwd(), out, path.join(cache, 'store'));
  await writeFile(path.join(cache, 'manifest.json'), JSON.stringify(manifest));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return `campaign kit: ${manifest.files.length} files, of which ${made} made now (${seconds} s)`;
}

/**
 * The small and digital set of the campaign: made before the pages, which show the size of each file, and
 * copied to the site after them.
 */
export function campaignKit(): AstroIntegration {
  return {
    name: 'campaign-kit',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        logger.info(await make());
      },
      'astro:build:done': async ({ dir }) => {
        await cp(out, path.join(fileURLToPath(dir), kitAddress), { recursive: true });
      },
      'astro:server:setup': async ({ server, logger }) => {
        logger.info(await make());
        server.middlewares.use(kitAddress, (request, response, next) => {
          const name = path.basename(request.url ?? '');
          readFile(path.join(out, name)).then(
            (bytes) => response.end(bytes),
            () => {
              next();
            },
          );
        });
      },
    },
  };
}
