import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { billOf, type Lock } from '../../src/after-pages/supply/bill.ts';
import { readSettings } from '../../src/check/read/settings.ts';
import { built, dist } from '../support/dist.ts';

test('the list of hashes names every file that was built, and each is right', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => file !== 'sha256.txt' && !/\.(?:br|gz)$/.test(file));
  const listed = built('sha256.txt')
    .trim()
    .split('\n')
    .map((line) => line.split('  ') as [hash: string, file: string]);
  expect(listed.map(([, file]) => file).sort()).toEqual(files.sort());
  const wrong = listed.filter(
    ([hash, file]) =>
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex') !== hash,
  );
  expect(wrong).toEqual([]);
});

test('the bill of materials is that of the packages of the project', () => {
  const lock = JSON.parse(readFileSync(path.resolve(dist, '../package-lock.json'), 'utf8')) as Lock;
  expect(built('sbom.cdx.json')).toBe(billOf(lock));
});

test('the catalogue of open data names every file of it', () => {
  const { collecties } = JSON.parse(built('data/index.json')) as { collecties: { adres: string }[] };
  for (const { adres } of collecties) expect(built('data/catalogus.jsonld')).toContain(`"@id": "${adres}"`);
});

test('robots.txt names sitemaps that are there, and the Woo-index only where a public body publishes', () => {
  const { adres, woo } = readSettings(path.resolve(dist, '..'));
  const named = [...built('robots.txt').matchAll(/^Sitemap: (.*)$/gm)].map(([, address]) => {
    expect(address!.startsWith(`${adres}/`), address).toBe(true);
    return address!.slice(adres.length + 1);
  });
  expect(named[0]).toBe('sitemap-index.xml');
  for (const file of named) expect(existsSync(path.join(dist, file)), file).toBe(true);
  const forWoo = readdirSync(dist).filter((name) => /diwoo.*\.xml$/.test(name));
  expect(forWoo.length > 0).toBe(woo !== undefined);
  expect(named.slice(1)).toEqual(forWoo.filter((name) => name.startsWith('sitemapindex-')).sort());
});
