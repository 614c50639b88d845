import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { dist } from '../support/dist.ts';

/**
 * Most bytes of a first search, scripts included: three quarters of the 122.1 kB that it took when each question asked
 * for some files of its own.
 */
const most = 91_600;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Bytes of a file of the site over the wire: the packed file beside it, where there is one, as a server sends it. */
function sizeOf(address: string): number {
  const file = path.join(dist, address);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
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
        expect(first.reduce((sum, address) => sum + sizeOf(address), 0)).toBeLessThanOrEqual(most);
        asked.length = 0;
        await page.getByRole('combobox').fill('hij weet waar ik woon');
        await page.locator('[role="status"]', { hasText: 'hij weet waar ik woon' }).waitFor();
        // The list of suggestions comes with the first key, once; no question asks for anything.
        expect(asked.filter((address) => !address.endsWith('.js'))).toEqual([]);
      });
    },
  );
});
