import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { controle } from '../../src/check/command.ts';
import { mendFile } from '../../src/check/review/file-format.ts';
import { root } from '../support/content-copy.ts';
import { reviewedLibrary } from '../support/content-fixture.ts';

const textsIn = (folder: string): string[] =>
  readdirSync(path.join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .map((name) => path.join(folder, 'content', name));
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

test('every text of the site that was checked out with the line ends of Windows is mended to the letter', () => {
  const files = textsIn(root);
  expect(files.length).toBeGreaterThan(900);
  const changed = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return mendFile(windows(text)).text !== text;
  });
  expect(changed).toEqual([]);
});

let folder: string;
beforeAll(() => {
  folder = reviewedLibrary();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('one command mends them all, the lists and templates beside the entries too', async () => {
  writeFileSync(path.join(folder, 'content/synoniemen.yaml'), 'synoniemen: []\n');
  const before = new Map(textsIn(folder).map((file) => [file, readFileSync(file, 'utf8')]));
  for (const [file, text] of before) writeFileSync(file, windows(text));
  const { err } = await controle(['--oplossen'], folder);
  for (const [file, text] of before) expect(readFileSync(file, 'utf8'), file).toBe(text);
  expect(err).toContain('Opgelost in content/spelling.yaml: Deze regel eindigt zoals op Windows');
});
