import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { trafficOf, weighVisit } from '../../scripts/meten/traffic.ts';

/** A site of three pages and one that leads on, of which each file has the size that is named. */
function madeUpSite(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'verkeer-'));
  const write = (name: string, text: string, size = text.length): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text.padEnd(size));
  };
  const head = `<link rel="canonical" href="/niet"><link rel="manifest" href="/x.webmanifest">
<style>@font-face{src:url("/letter.woff2")}</style>
<script type="module" src="/_astro/a.js"></script>`;
  write('index.html', head, 900);
  write('index.html.br', '', 300);
  write('a/index.html', '', 200);
  write('b/index.html', '', 500);
  write('oud/index.html', '<meta http-equiv="refresh">', 9000);
  write('x.webmanifest', '', 7);
  write('letter.woff2', '', 1000);
  write('_astro/a.js', 'import{x}from"./b.js";', 100);
  write('_astro/b.js', 'import"./a.js";', 40);
  write('_astro/b.js.br', '', 30);
  write('sw.js', 'x={first:["/","/a/","/_astro/a.js"]}');
  return root;
}

test('a visit is weighed as it is sent: packed, what comes once only once, and old addresses not', async () => {
  const root = madeUpSite();
  try {
    expect(await weighVisit(root)).toEqual({ page: 300, once: 7 + 1000 + 100 + 30, offline: 300 + 200 });
    writeFileSync(path.join(root, 'sw.js'), '');
    await expect(weighVisit(root)).rejects.toThrow('is not named');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a month is its visits, each with its pages and once what comes once', () => {
  expect(trafficOf(10, 3, { page: 7, once: 2, offline: 5 })).toEqual({ pages: 230, offline: 50 });
});
