import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { billOf, type Lock } from '../../src/after-pages/supply/bill.ts';
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
