import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('searching', () => {
  test('search shows results while typing, filters them, keeps its state and announces the count', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/`);
      await page.getByRole('searchbox').fill('aangifte');
      await page.waitForSelector('[data-zoekresultaat]');
      const status = page.getByRole('status');
      const count = async (): Promise<number> => Number(/^\d+/.exec((await status.textContent()) ?? '')?.[0]);
      const all = await count();
      expect(all).toBeGreaterThan(3);
      const option = page.getByRole('checkbox', { name: /^Instrument/ });
      const promised = Number(await page.locator('[data-aantal="soort:instrumenten"]').textContent());
      await option.focus();
      await page.keyboard.press('Space');
      await page.waitForFunction(
        (before) => !document.querySelector('[role="status"]')!.textContent.startsWith(`${before} `),
        all,
      );
      expect(await count()).toBe(promised);
      const kinds = await page.locator('[data-zoekresultaat] [data-deel="soort"]').allTextContents();
      expect(new Set(kinds)).toEqual(new Set(['Instrument']));
      expect(new URL(page.url()).search).toBe('?q=aangifte&soort=instrumenten');
      await page.goBack();
      await page.waitForFunction(
        (before) => document.querySelector('[role="status"]')!.textContent.startsWith(`${before} `),
        all,
      );
      await page.reload();
      await page.waitForSelector('[data-zoekresultaat]');
      expect(await count()).toBe(all);
      const links = await page
        .locator('[data-zoekresultaat]')
        .evaluateAll((items) => items.map((item) => item.querySelectorAll('a[href]').length));
      expect(new Set(links)).toEqual(new Set([1]));
    });
  });

  test('a search that finds nothing helps on', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/zoeken/?q=doxing&soort=trainingen`);
      await page.waitForSelector('[data-staat="niets"]');
      expect(await page.getByRole('status').textContent()).toContain('Niets gevonden');
      expect(await page.getByRole('main').getByRole('link', { name: 'Hulp en contact' }).isVisible()).toBe(
        true,
      );
    });
  });
});
