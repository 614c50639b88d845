import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { dist } from '../support/dist.ts';

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

/** What search asks for: its scripts, the index, and the engine for the whole text. */
const part = /^\/(pagefind\/|_astro\/.*\.js|zoeken\/.*\.json)/;

describe('what the first search of somebody weighs, scripts included, and the next one nothing', () => {
  test.for(['aangifte', 'doxing', 'agressieprotocol', 'slachtoferhulp', 'veilig op huisbezoek'])(
    '%s',
    async (question) => {
      const asked: string[] = [];
      await withPage(browser, {}, async (page) => {
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (part.test(pathname)) asked.push(pathname);
        });
        await page.goto(`${inject('site')}/zoeken/#q=${encodeURIComponent(question)}`);
        await page.waitForSelector('[data-staat="gevonden"]');
        const first = [...new Set(asked)];
        expect(first).toContain('/zoeken/index.json');
        expect(first.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
        expect(first.reduce((sum, address) => sum + sizeOf(address), 0)).toBeLessThanOrEqual(101 * kB);
        asked.length = 0;
        await page.getByRole('combobox').fill('hij weet waar ik woon');
        await page.locator('[role="status"]', { hasText: 'hij weet waar ik woon' }).waitFor();
        // The list of suggestions comes with the first key, once; no question asks for anything.
        expect(asked.filter((address) => !address.endsWith('.js'))).toEqual([]);
      });
    },
  );
});
