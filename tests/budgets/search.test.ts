import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageTexts, synonymsIn } from '../../src/check/read/vocabulary.ts';
import { makeVocabulary, writeVocabulary } from '../../src/domain/search/lexicon.ts';
import { realContent } from '../support/content-copy.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { dist } from '../support/dist.ts';

const root = path.resolve(import.meta.dirname, '../..');
const kB = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Bytes of a file of the site over the wire: what is packed already stays as it is. */
function sizeOf(address: string): number {
  const data = readFileSync(path.join(dist, address));
  return /\.(js|json)$/.test(address) ? brotliCompressSync(data).length : data.length;
}

describe('what the first search of somebody weighs, scripts included', () => {
  test.for(['aangifte', 'doxing', 'agressieprotocol', 'slachtoferhulp', 'veilig op huisbezoek'])(
    '%s',
    async (question) => {
      const asked = new Set<string>();
      await withPage(browser, {}, async (page) => {
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (/^\/(pagefind\/|_astro\/.*\.js|zoeken\/woorden)/.test(pathname)) asked.add(pathname);
        });
        await page.goto(`${inject('site')}/zoeken/#q=${encodeURIComponent(question)}`);
        await page.waitForSelector('[data-zoekresultaat]');
        await page.waitForSelector('[data-staat="gevonden"]');
      });
      expect(asked.has('/zoeken/woorden.json')).toBe(true);
      expect([...asked].reduce((sum, address) => sum + sizeOf(address), 0)).toBeLessThanOrEqual(120 * kB);
    },
  );
});

test('the vocabulary stays small: 12 kB for 300 entries', () => {
  const texts = pageTexts(realContent().entries).slice(0, 300);
  expect(texts).toHaveLength(300);
  const file = writeVocabulary(makeVocabulary(texts, synonymsIn(root)));
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(12 * kB);
});
