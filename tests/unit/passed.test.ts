import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, passedBefore, rememberPassed } from '../../src/check/passed.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'poort-'));
  for (const file of ['content/advies/a.mdx', 'src/check/gate.ts', 'src/pages/x.astro', 'public/y.svg']) {
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
