import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { progress } from '../src/domain/progress/progress.ts';
import { pageTypes, sitemapPaths } from '../tests/support/dist.ts';
import { commandFlags } from './command.ts';
import { ensureChromium } from './chromium.ts';
import { differs } from './kijken/compare.ts';
import { modes, take, type Picture } from './kijken/pictures.ts';
import { writeSheet } from './kijken/sheet.ts';
import { serveBuilt } from './serve-built.ts';

/** Takes pictures of every type of page in every mode, to look at; what changed since the last time comes first. */
const flag = commandFlags(
  { pagina: { type: 'string' }, map: { type: 'string' } },
  [
    'npm run kijken                        beelden van elk soort pagina, op één vel',
    'npm run kijken -- --pagina /advies/   alleen van deze pagina',
    'npm run kijken -- --map beelden       zet ze in een andere map dan kijken/',
  ].join('\n'),
);
const dist = path.resolve('dist');
if (!existsSync(path.join(dist, 'sitemap-index.xml'))) {
  console.error('De site is nog niet gebouwd. Typ eerst: npm run build');
  process.exit(1);
}
const folder = path.resolve(flag('map', 'kijken'));
const before = path.join(folder, 'vorige');
const now = path.join(folder, 'nu');
if (existsSync(now)) {
  rmSync(before, { recursive: true, force: true });
  renameSync(now, before);
}
mkdirSync(now, { recursive: true });

const one = flag('pagina', '');
const addresses = one ? [one] : [...pageTypes(sitemapPaths()), '/zoeken/#q=aangifte', '/404.html'];
const { address: site, server } = await serveBuilt(dist);
const browser = await chromium.launch({
  ...(await ensureChromium()),
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
const done = progress('Beelden', addresses.length * modes.length, process.stderr);
const pictures: Picture[] = [];
for (const mode of modes) {
  const page = await browser.newPage({ viewport: { width: mode.width, height: mode.height } });
  for (const address of addresses) {
    const picture = await take(page, site, address, mode, now);
    pictures.push({
      ...picture,
      changed: await differs(path.join(before, picture.file), path.join(now, picture.file)),
    });
    done();
  }
  await page.close();
}
await browser.close();
server.close();
const sheet = writeSheet(folder, pictures);
const changed = pictures.filter((picture) => (picture.changed ?? 0) > 0).length;
console.log(
  `${pictures.length} beelden, ${existsSync(before) ? `waarvan ${changed} anders dan de vorige keer` : 'nog niets om mee te vergelijken'}.`,
);
console.log(`Open ${path.relative(process.cwd(), sheet)} in een browser.`);
