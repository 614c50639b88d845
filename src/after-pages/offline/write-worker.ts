import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { offlinePage, workerAddress } from '../../domain/addresses/offline.ts';
import { importedBy } from '../module-imports.ts';
import type { HtmlPage } from '../page.ts';
import type { Plan } from './worker-scope.ts';

/**
 * Pages that somebody may need when there is no network. Of the lists to work through, which are the heaviest, that of
 * who was in it; all of them would be more than 150 kB, and each is kept once it was seen.
 */
const needed = /^\/(?:|hulp-en-contact\/|net-gebeurd\/(?:[\w-]+\/)?|net-gebeurd\/medewerker\/lijst\/)$/;

/** Files that a page cannot do without, by their full address: its scripts and its typeface. */
const partsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+\.js)"|\burl\("([^"]+\.woff2)"\)/g)].map(
    ([, script, typeface]) => (script ?? typeface)!,
  );

/**
 * What the worker keeps from the first visit on.
 * @param root the built site
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 */
export async function planOf(root: string, pages: readonly HtmlPage[], base: string): Promise<Plan> {
  const kept = pages.filter(
    ({ address, html }) =>
      (needed.test(address) || address === offlinePage) && !html.includes('http-equiv="refresh"'),
  );
  const parts = new Set(kept.flatMap(({ html }) => partsOf(html)));
  const scripts = [...parts].filter((part) => part.endsWith('.js')).map((part) => part.slice(base.length));
  for (const script of importedBy(scripts, root)) parts.add(base + script);
  const first = [...kept.map(({ address }) => base + address), ...parts].sort();
  const hash = createHash('sha256');
  for (const address of first) {
    const file = path.join(root, address.slice(base.length).replace(/\/$/, '/index.html'));
    if (!existsSync(file)) throw new Error(`De site noemt ${address}, en dat bestand is er niet.`);
    hash.update(address).update(await readFile(file));
  }
  return { base, version: hash.digest('hex').slice(0, 12), first, instead: base + offlinePage };
}

/** The worker as a browser gets it. */
export async function workerCode(name: 'worker' | 'remover', plan: Plan): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    define: { plan: JSON.stringify(plan) },
  });
  return outputFiles[0]!.text;
}

/**
 * Writes the worker that serves the site without network, or the one that takes it away where the owner wants none:
 * a browser that has one looks under the same address for the next.
 */
export async function writeWorker(
  root: string,
  pages: readonly HtmlPage[],
  base: string,
  wanted: boolean,
): Promise<string> {
  const plan = await planOf(root, pages, base);
  await writeFile(
    path.join(root, workerAddress.slice(1)),
    await workerCode(wanted ? 'worker' : 'remover', plan),
  );
  return wanted ? `${plan.first.length} files from the first visit on` : 'taken away';
}
