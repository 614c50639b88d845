import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestAddress, manifestFile, type CampaignManifest } from '../domain/poster/content/files.ts';
import { Workshop } from './makers/poster.ts';
import { makePackages, type MadeFile } from './makers/packages.ts';
import { planEntry, type PlannedFile } from './plan/posters.ts';
import { readPosters, readSectors } from './plan/read-posters.ts';

/** The fields a page needs of a planned file. */
function publicPart({
  content: _content,
  sender: _sender,
  ...rest
}: PlannedFile): Omit<PlannedFile, 'content' | 'sender'> {
  return rest;
}

/** A file in the cache, and its address. */
interface Published {
  path: string;
  kept: string;
}

/**
 * Makes all campaign files, keeps them in node_modules/.cache and writes down what there is for the pages.
 * @param only which files; for the live preview the pictures on the pages are enough
 */
export async function makeCampaign(
  root: string,
  site: string,
  only: (plan: PlannedFile) => boolean = () => true,
): Promise<{ published: Published[]; made: number; total: number; bytes: number }> {
  const workshop = new Workshop(root);
  const entries = readPosters(root);
  const plans = entries.flatMap((entry) => planEntry(entry, site));
  const files: MadeFile[] = [];
  const queue = plans.filter(only).entries();
  // Pictures are packed in threads of their own, so that drawing goes on meanwhile.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const [index, plan] of queue) files[index] = { plan, ...(await workshop.make(plan)) };
    }),
  );
  const complete = files.length === plans.length;
  const packages = complete ? await makePackages(workshop, entries, files, readSectors(root)) : [];
  const sizes = new Map(files.map(({ plan, bytes }) => [plan.path, bytes.length]));
  const manifest: CampaignManifest = {
    files: plans.map((plan) => ({ ...publicPart(plan), bytes: sizes.get(plan.path) ?? 0 })),
    packages: packages.map(({ kept: _kept, ...rest }) => rest),
  };
  await mkdir(workshop.folder, { recursive: true });
  // A list of its own for the live preview, which makes few files: the build must not take that for its list.
  const list = path.join(workshop.folder, manifestFile(complete ? 'build' : 'preview'));
  await writeFile(list, JSON.stringify(manifest));
  const published = [
    ...files.map(({ plan, kept }) => ({ path: plan.path, kept })),
    ...packages,
    { path: manifestAddress, kept: list },
  ];
  const bytes = [...sizes.values(), ...packages.map((one) => one.bytes)].reduce((sum, size) => sum + size, 0);
  return { published, made: workshop.made, total: published.length, bytes };
}

/** The campaign in the build: files before the pages, which name their sizes; into dist after them. */
export function campaign({ site }: { site: string }): AstroIntegration {
  let published: Published[] = [];
  const root = process.cwd();
  return {
    name: 'campaign',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const start = performance.now();
        const only = command === 'dev' ? (plan: PlannedFile) => plan.kind === 'voorbeeld' : undefined;
        const result = await makeCampaign(root, site, only);
        published = result.published;
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(
          `campaign files: ${result.total}, of which ${result.made} made now, ${(result.bytes / 1e6).toFixed(1)} MB (${seconds} s)`,
        );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const wanted = (request.url ?? '').split('?')[0]!;
          if (!/^\/campagne\/.+\.\w+$/.test(wanted)) {
            next();
            return;
          }
          void serveOne(root, site, wanted).then((bytes) => {
            if (bytes) response.end(bytes);
            else next();
          });
        });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const { path: address, kept } of published) {
          const target = path.join(dist, address);
          await mkdir(path.dirname(target), { recursive: true });
          await copyFile(kept, target);
        }
      },
    },
  };
}

/** One file for the live preview, made when somebody asks for it. */
async function serveOne(root: string, site: string, address: string): Promise<Uint8Array | undefined> {
  const plan = readPosters(root)
    .flatMap((entry) => planEntry(entry, site))
    .find((one) => one.path === address);
  return plan ? (await new Workshop(root).make(plan)).bytes : undefined;
}
