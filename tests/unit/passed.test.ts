import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, passedBefore, rememberPassed } from '../../src/check/passed.ts';

const deciding = [
  'content/advies/a.mdx',
  'src/check/gate.ts',
  'src/pages/x.astro',
  'public/y.svg',
  'package-lock.json',
];
const entries = [{ collection: 'advies' as const, id: 'a', data: { titel: 'A' } }];

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'poort-'));
  for (const file of deciding) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), file);
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('content that passed is not looked at again, until something that decides about it changes', () => {
  const key = keyOf(root);
  expect(passedBefore(root, key)).toBeUndefined();
  rememberPassed(root, key, entries);
  expect(passedBefore(root, keyOf(root))).toEqual(entries);
  for (const file of deciding) {
    const before = keyOf(root);
    appendFileSync(path.join(root, file), ' ');
    expect(keyOf(root), file).not.toBe(before);
  }
  const before = keyOf(root);
  cpSync(path.join(root, 'content/advies/a.mdx'), path.join(root, 'content/advies/b.mdx'));
  expect(keyOf(root)).not.toBe(before);
  expect(passedBefore(root, keyOf(root))).toBeUndefined();
});

test('a list that is not whole counts for nothing', () => {
  const key = keyOf(root);
  rememberPassed(root, key, entries);
  writeFileSync(path.join(root, 'node_modules/.cache/poort.json'), `{"key":"${key}","entr`);
  expect(passedBefore(root, key)).toBeUndefined();
});
