import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';
import { built, pageFile, sitemapPaths } from '../support/dist.ts';
import { barSays, openSaved } from '../support/tool-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const toolsThat = (have: RegExp): string[] =>
  sitemapPaths().filter((address) => have.test(built(pageFile(address))));

describe('a file that cannot be opened without a connection is not passed over in silence', () => {
  const tools = toolsThat(/<section class="keep[\s\S]*?<input type="file"/);

  test.for(tools)('%s', async (address) => {
    await withPage(browser, {}, async (page) => {
      await page.goto(inject('site') + address, { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await openSaved(page, 'x');
      await barSays(page, 'kon nu niet open');
      expect(await page.textContent('[data-balk] [data-tekst]')).toContain('verbinding');
    });
  });

  test('there are such tools', () => {
    expect(tools.length).toBeGreaterThan(5);
  });
});

describe('an answer that says none takes the others away, and they take it away', () => {
  const tools = toolsThat(/data-alleen/);

  test.for(tools)('%s', async (address) => {
    await withPage(browser, {}, async (page) => {
      await page.goto(inject('site') + address, { waitUntil: 'networkidle' });
      // By script, since a question may stand on a later screen.
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('[data-alleen]')].flatMap((none) => {
          const other = [...document.querySelectorAll<HTMLInputElement>(`[name="${none.name}"]`)].find(
            (one) => one.dataset.alleen === undefined,
          )!;
          other.click();
          none.click();
          const first = none.checked && !other.checked;
          other.click();
          const then = other.checked && !none.checked;
          other.click();
          return first && then ? [] : [none.id];
        }),
      );
      expect(faults).toEqual([]);
    });
  });

  test('there are such tools', () => {
    expect(tools).toContain('/net-gebeurd/medewerker/lijst/');
  });
});
