import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestAddress, manifestFile, type Manifest } from '../domain/files/manifest.ts';
import { keep, makeFiles, openStore, publish, type Published } from './make-files.ts';
import type { Plan } from './plan/plan.ts';
import { planFiles } from './plan/plan-files.ts';
import { writeAside, type Store } from './store/store.ts';

/** Addresses that a planned file can have. */
const planned = /^\/campagne\/.+\.\w+$/;

/** Files in the build: made before the pages, which name their sizes, and put into the site after them. */
export function files({ site }: { site: string }): AstroIntegration {
  const root = process.cwd();
  let [store, manifest, published]: [Store | undefined, Manifest, Published[]] = [
    undefined,
    { files: [] },
    [],
  ];
  return {
    name: 'files',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const start = performance.now();
        store = openStore(root);
        const wanted = command === 'dev' ? ({ shown = false }: Plan) => shown : undefined;
        ({ manifest, published } = await makeFiles(planFiles(root, site), store, wanted));
        const list = path.join(root, manifestFile(command === 'dev' ? 'preview' : 'build'));
        await writeAside(list, JSON.stringify(manifest));
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        const size = published.reduce((sum, { kept }) => sum + kept.bytes, 0);
        logger.info(
          `${published.length}, of which ${store.made} made now, ${(size / 1e6).toFixed(1)} MB (${seconds} s)`,
        );
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const wanted = (request.url ?? '').split('?')[0]!;
          if (!store || !planned.test(wanted)) {
            next();
            return;
          }
          one(root, site, store, wanted).then(
            (bytes) => (bytes ? response.end(bytes) : next()),
            (error: unknown) => {
              logger.error(`${wanted}: ${String(error)}`);
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await publish(dist, published);
        const list = path.join(dist, manifestAddress);
        await mkdir(path.dirname(list), { recursive: true });
        await writeFile(list, JSON.stringify(manifest));
        await store?.prune();
      },
    },
  };
}

/** One file for the live preview, made when somebody asks for it; from the content as it is now. */
async function one(
  root: string,
  site: string,
  store: Store,
  address: string,
): Promise<Uint8Array | undefined> {
  const plan = planFiles(root, site).find((other) => other.path === address);
  return plan && store.read(await keep(store, plan));
}
