import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { parse, stringify } from 'yaml';
import { htmlPages } from '../../src/after-pages/page.ts';
import { copyProject, plainEnv } from '../../tests/support/project-copy.ts';
import { ensureChromium } from '../chromium.ts';
import { slowPhone } from './first-view.ts';
import { servePacked } from './packed-server.ts';
import { watched, type Watched } from './watched.ts';

/** Collections whose entries are copied: text pages, and instruments with their documents. */
const copied = ['advies', 'begrippen', 'praktijkvoorbeelden', 'instrumenten'];

/** Writes copies of real entries, each with a title of its own, in turn from each collection. */
function grow(root: string, count: number): void {
  const entries = copied.map((collection) => {
    const folder = path.join(root, 'content', collection);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => path.join(folder, name));
  });
  for (let made = 0; made < count; made++) {
    const list = entries[made % entries.length]!;
    const turn = Math.floor(made / entries.length);
    const file = list[turn % list.length]!;
    const number = Math.floor(turn / list.length) + 2;
    const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8'))!;
    const fields = parse(matter) as Record<string, unknown>;
    fields.titel = `${fields.titel as string} (${number})`;
    delete fields.oudeAdressen;
    writeFileSync(file.replace(/\.mdx$/, `-${number}.mdx`), `---\n${stringify(fields)}---\n${body}`);
  }
}

/** Milliseconds from opening the search page with a question to its first result, on a slow phone. */
async function firstResult(folder: string): Promise<number> {
  const { address, server } = await servePacked(folder);
  const browser = await chromium.launch({ ...(await ensureChromium()), args: ['--no-sandbox'] });
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await slowPhone(page);
    const start = performance.now();
    await page.goto(`${address}/zoeken/#q=bedreigd`, { waitUntil: 'commit' });
    await page.waitForSelector('[data-staat="gevonden"]', { timeout: 120_000 });
    return performance.now() - start;
  } finally {
    await browser.close();
    server.close();
  }
}

const weightOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

/** What a build of so many entries more than the site has takes. */
interface Size {
  pages: number;
  cold: number;
  edit: number;
  memory: number | undefined;
  output: number;
  index: number;
  result: number;
}

/** A build with nothing kept, and one after a sentence more in one entry. */
interface Builds {
  cold: Watched;
  edit: Watched;
}

/** Builds a project that was never built before, and once more after an edit. */
async function buildTwice(root: string): Promise<Builds> {
  const run = (): Promise<Watched> =>
    watched(process.execPath, ['scripts/build.ts'], { folder: root, env: plainEnv() });
  const cold = await run();
  const edited = path.join(root, 'content/advies/uitgescholden-aan-de-balie.mdx');
  writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nNog een zin voor de proef.\n`);
  return { cold, edit: await run() };
}

/** The builds of the site as it is, in a copy. */
export async function ownBuilds(): Promise<Builds> {
  const root = copyProject({ fresh: true });
  try {
    return await buildTwice(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measure(more: number): Promise<Size> {
  const root = copyProject({ fresh: true });
  try {
    grow(root, more);
    const { cold, edit } = await buildTwice(root);
    const dist = path.join(root, 'dist');
    return {
      pages: (await htmlPages(dist)).length,
      cold: cold.seconds,
      edit: edit.seconds,
      memory: cold.memory,
      output: weightOf(dist),
      index: brotliCompressSync(readFileSync(path.join(dist, 'zoeken/index.json'))).length,
      result: await firstResult(dist),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/**
 * How a build grows with the site: prints a row for each size, and what time does as the pages double.
 * @param sizes pages that the site should have; one below its own is the site as it is
 */
export async function measureScale(sizes: readonly number[]): Promise<void> {
  console.log(
    'pages · cold build · per page · after one edit · memory · output · search index · first result',
  );
  const done: Size[] = [];
  let own: number | undefined;
  for (const wanted of [...new Set([0, ...sizes])].sort((a, b) => a - b)) {
    if (own !== undefined && wanted <= own) {
      console.log(`${wanted}: the site itself has ${own} pages`);
      continue;
    }
    const size = await measure(own === undefined ? 0 : wanted - own);
    own ??= size.pages;
    done.push(size);
    const { pages, cold, edit, memory, output, index, result } = size;
    const cells = [
      `${pages}`,
      `${cold.toFixed(1)} s`,
      `${((1000 * cold) / pages).toFixed(0)} ms`,
      `${edit.toFixed(1)} s (${((100 * edit) / cold).toFixed(0)} %)`,
      memory === undefined ? 'not told' : `${memory.toFixed(0)} MiB`,
      `${(output / 1e6).toFixed(0)} MB`,
      kB(index),
      `${result.toFixed(0)} ms`,
    ];
    console.log(cells.join(' · '));
  }
  for (const [at, next] of done.slice(1).entries()) {
    const before = done[at]!;
    const power = Math.log(next.cold / before.cold) / Math.log(next.pages / before.pages);
    console.log(`from ${before.pages} to ${next.pages} pages time grows with the power ${power.toFixed(2)}`);
  }
}
