import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { checkContent } from '../src/check/check-content.ts';
import { reviewContent } from '../src/check/review/review-content.ts';
import { htmlPages } from '../src/after-pages/page.ts';
import { manifestAddress, type Manifest } from '../src/domain/files/manifest.ts';
import { generatedLibrary, today } from '../tests/support/content-fixture.ts';
import { incidentTimes } from '../tests/support/incident-times.ts';
import { browserDocumentTimes, documentTimes } from '../tests/support/document-times.ts';
import { indexSizes } from '../tests/support/grown-index.ts';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser-program.ts';
import { firstResults } from '../tests/support/first-result.ts';
import { judgedLists } from '../tests/support/judged-questions.ts';
import { marksOfOthers } from '../tests/support/other-engines.ts';
import { commandFlags } from './command.ts';
import { measurePeers } from './meten/peers.ts';
import { measureScale, ownBuilds } from './meten/scale.ts';
import { printTraffic } from './meten/traffic.ts';
import type { Watched } from './meten/watched.ts';

/** Times and sizes, to watch as the site grows. They are reported, never asserted. */
const flag = commandFlags(
  { schaal: { type: 'string' }, anderen: { type: 'boolean' }, verkeer: { type: 'boolean' } },
  `npm run meten [-- opties]

  --schaal 1000,3000  bouw de site met zoveel pagina's, in een kopie; duurt lang
  --anderen           bouw dezelfde pagina's met andere programma's, en vergelijk
  --verkeer           tel wat tien miljoen bezoeken per maand van een host vragen`,
);
const sizesWanted = flag('schaal', '');
if (sizesWanted) {
  const sizes = sizesWanted.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    console.error('Geef bij --schaal hele getallen met komma’s ertussen, zoals --schaal 1000,3000.');
    process.exit(2);
  }
  await measureScale(sizes);
}
if (process.argv.includes('--anderen')) await measurePeers();
const dist = path.resolve('dist');
if (process.argv.includes('--verkeer')) await printTraffic(dist);
if (sizesWanted || ['--anderen', '--verkeer'].some((name) => process.argv.includes(name))) process.exit(0);

const rows: [what: string, value: string][] = [];
const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

let start = performance.now();
const { entries } = checkContent(process.cwd());
rows.push([`content check of the build, ${entries.length} files`, seconds(start)]);
for (const count of [300, 3000]) {
  const root = generatedLibrary(count);
  try {
    for (const state of ['first time', 'nothing changed']) {
      start = performance.now();
      await reviewContent(root, { today });
      rows.push([`npm run controle, ${count} made-up files, ${state}`, seconds(start)]);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Builds the site and gives what the build said, which names how long its parts took. */
function build(): string {
  const made = spawnSync(process.execPath, ['scripts/build.ts', '--alles-tonen'], { encoding: 'utf8' });
  if (made.status === 0) return made.stdout;
  console.error(made.stdout + made.stderr);
  process.exit(1);
}

const livePages = async () =>
  (await htmlPages(dist)).filter(({ html }) => !html.includes('http-equiv="refresh"'));
for (const state of ['as it was kept', 'again, nothing changed']) {
  start = performance.now();
  const said = build();
  rows.push([`build, ${(await livePages()).length} pages, ${state}`, seconds(start)]);
  for (const [, what, time] of said.matchAll(/\[files\] ([^(]+)\((\d+\.\d s)\)/g))
    rows.push([`  files: ${what!.trim()}`, time!]);
  for (const [, what, time] of said.matchAll(/\[after-pages\] (.*) \((\d+\.\d s)\)/g))
    rows.push([`  ${what!}`, time!]);
}
const { cold, edit } = await ownBuilds();
const mebibytes = ({ memory }: Watched): string => (memory ? `, ${memory.toFixed(0)} MiB` : '');
rows.push([`build with nothing kept${mebibytes(cold)}`, `${cold.seconds.toFixed(1)} s`]);
rows.push([`  after a sentence more in one entry${mebibytes(edit)}`, `${edit.seconds.toFixed(1)} s`]);
rows.push(['  of the build with nothing kept', `${((100 * edit.seconds) / cold.seconds).toFixed(0)} %`]);

const pages = await livePages();
const { files } = JSON.parse(readFileSync(path.join(dist, manifestAddress), 'utf8')) as Manifest;
for (const [set, made] of Map.groupBy(files, (file) => file.set))
  rows.push([`files: ${made.length} of ${set}`, kB(made.reduce((sum, file) => sum + file.bytes, 0))]);

for (const [what, time] of [...(await documentTimes(process.cwd())), ...(await browserDocumentTimes(dist))])
  rows.push([what, `${(time / 1000).toFixed(2)} s`]);

const sizes = pages
  .map(({ address, html }) => ({ address, size: brotliCompressSync(html).length }))
  .sort((a, b) => a.size - b.size);
const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)]!.size;
rows.push(['page in brotli, styles included: median', kB(at(0.5))]);
rows.push(['  95th percentile', kB(at(0.95))]);
for (const { address, size } of sizes.slice(-5).reverse()) rows.push([`  ${address}`, kB(size)]);

for (const [name, bytes] of await indexSizes()) rows.push([name, kB(bytes)]);
for (const name of readdirSync(path.join(dist, 'pagefind')).filter((file) =>
  /\.(js|pf_meta|pagefind)$/.test(file),
)) {
  const data = readFileSync(path.join(dist, 'pagefind', name));
  rows.push([
    `search, once: ${name}`,
    kB(name.endsWith('.js') ? brotliCompressSync(data).length : data.length),
  ]);
}

for (const [what, time] of await incidentTimes(dist)) rows.push([what, `${time.toFixed(0)} ms`]);

for (const folder of readdirSync(path.join(dist, '_astro')).filter((name) => name.startsWith('redactie-'))) {
  const size = brotliCompressSync(readFileSync(path.join(dist, '_astro', folder, 'index.js'))).length;
  rows.push(['web editor script, brotli, only after its button', kB(size)]);
}

const width = Math.max(...rows.map(([what]) => what.length)) + 2;
for (const [what, value] of rows) console.log(what.padEnd(width) + value.padStart(10));

const program = await launchBrowser();
const browser = await chromium.connect(program.wsEndpoint());
const { ours, plain } = await firstResults(browser, ['aangifte', 'hij weet waar ik woon', 'huisregels']);
await program.close();
console.log('\nFirst result on a telephone on a slow line, cold, in turns; medians:');
console.log(
  `  here ${ours.toFixed(0)} ms, Pagefind as it comes ${plain.toFixed(0)} ms: ${(ours / plain).toFixed(2)}×`,
);

console.log('\nThe judged questions of search, asked of other engines; `npm test` asks them here:');
for (const line of await marksOfOthers(judgedLists)) console.log(line);
