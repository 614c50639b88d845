import path from 'node:path';
import type { Plugin } from 'vite';
import { manifestFile } from '../domain/files/manifest.ts';
import { keep, makeFiles, openStore } from './make-files.ts';
import { planFiles } from './plan/plan-files.ts';
import { writeAside, type Store } from './store/store.ts';

/** Addresses that a planned file can have. */
const planned = /^\/(?:campagne|instrumenten)\/.+\.\w+$/;

/** Files in the live preview: what pages show is made at once, the rest when somebody asks for it. */
export function previewFiles(root: string, site: string): Plugin {
  const store = openStore(root);
  return {
    name: 'files',
    async configureServer({ middlewares, config }) {
      const { manifest } = await makeFiles(planFiles(root, site), store, ({ shown = false }) => shown);
      await writeAside(path.join(root, manifestFile('preview')), JSON.stringify(manifest));
      middlewares.use((request, response, next) => {
        const wanted = (request.url ?? '').split('?')[0]!;
        if (!planned.test(wanted)) {
          next();
          return;
        }
        one(root, site, store, wanted).then(
          (bytes) => {
            if (bytes) response.end(bytes);
            else next();
          },
          (error: unknown) => {
            config.logger.error(`${wanted}: ${String(error)}`);
            next(error);
          },
        );
      });
    },
  };
}

/** One file, from the content as it is now. */
async function one(
  root: string,
  site: string,
  store: Store,
  address: string,
): Promise<Uint8Array | undefined> {
  const plan = planFiles(root, site).find((other) => other.path === address);
  return plan && store.read(await keep(store, plan));
}
