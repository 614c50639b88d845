import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forgetOldEntries } from '../../src/check/forget-entries.ts';

test('entries that another schema read are read anew, others are kept', () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'gelezen-'));
  const folder = path.join(parent, '.astro');
  const store = path.join(folder, 'data-store.json');
  try {
    forgetOldEntries(folder, 'a');
    writeFileSync(store, '{}');
    forgetOldEntries(folder, 'a');
    expect(existsSync(store)).toBe(true);
    forgetOldEntries(folder, 'b');
    expect(existsSync(store)).toBe(false);
    writeFileSync(store, '{}');
    forgetOldEntries(folder, 'b');
    expect(existsSync(store)).toBe(true);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
