import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('finding campaign material', () => {
  test('works without JavaScript: a choice leads to what was made for it, and says how many', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${inject('site')}/campagne/`);
      const link = page
        .getByRole('navigation', { name: 'Kies materiaal' })
        .getByRole('link', { name: /^School/ });
      const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
      await link.click();
      expect(new URL(page.url()).pathname).toBe('/campagne/plek/school/');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Voor de school');
      expect(count).toBeGreaterThan(0);
      expect(await page.locator('.posters > li').count()).toBe(count);
      expect(await page.locator('nav [aria-current="page"]').allTextContents()).toContainEqual(
        expect.stringMatching(/^\s*School/),
      );
    });
  });

  test('works with the keyboard alone: chips combine, and the files can be fetched', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/campagne/`);
      const chips = page.getByRole('group', { name: 'Filters' });
      const shown = page.locator('[data-item]:visible');
      await chips.getByRole('checkbox', { name: /^Zorg/ }).focus();
      await page.keyboard.press('Space');
      const all = await shown.count();
      // A number is what its chip brings beside the one that is ticked.
      const buttons = chips.locator('label', { hasText: 'Buttons' });
      const count = Number(await buttons.locator('[data-n]').textContent());
      await buttons.getByRole('checkbox').focus();
      await page.keyboard.press('Space');
      expect(await shown.count()).toBe(count);
      expect(count).toBeLessThan(all);
      await page.getByRole('button', { name: 'Wis de keuzes' }).focus();
      await page.keyboard.press('Space');
      expect(await shown.count()).toBeLessThan(all);
      await page.goto(`${inject('site')}/campagne/soort/button/`);
      const files = await page
        .locator('a[download]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(files.length).toBe(3);
      for (const file of files) {
        const answer = await page.request.get(file);
        expect(answer.status(), file).toBe(200);
        expect((await answer.body()).length, file).toBeGreaterThan(1000);
      }
    });
  });

  test('counts for a kind everything that comes in it, as many as the page of that kind shows', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/campagne/`);
      const chip = page.getByRole('group', { name: 'Filters' }).locator('label', { hasText: 'Schermen' });
      const count = Number(await chip.locator('[data-n]').textContent());
      const posters = page.getByRole('group', { name: 'Filters' }).locator('label', { hasText: 'Posters' });
      // Nearly every poster comes as a screen: one screen beside forty posters was the old count.
      expect(count).toBeGreaterThan(0.9 * Number(await posters.locator('[data-n]').textContent()));
      await page.goto(`${inject('site')}/campagne/soort/scherm/`);
      expect(await page.locator('.posters > li').count()).toBe(count);
      await page.locator('.posters a').last().click();
      await expect
        .poll(() => page.locator('details', { hasText: 'Op een scherm' }).locator('a[download]').count())
        .toBeGreaterThan(0);
    });
  });

  test.for(['/campagne/sector/zorg/', '/campagne/voor/bezoekers/', '/campagne/soort/sticker/'])(
    '%s does not scroll sideways at 320 px',
    async (path) => {
      await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
        await page.goto(inject('site') + path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });
    },
  );
});
