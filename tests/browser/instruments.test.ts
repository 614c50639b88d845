import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function at(
  address: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(inject('site') + address);
    await work(page);
  } finally {
    await context.close();
  }
}

describe('an instrument', () => {
  test('can be taken away without JavaScript, and shows no button that does nothing', async () => {
    await at('/instrumenten/meldformulier/', { javaScriptEnabled: false }, async (page) => {
      const take = page.getByRole('region', { name: 'Neem mee' });
      const shown = await take.getByRole('link').allInnerTexts();
      expect(shown).toHaveLength(3);
      expect(await take.getByRole('button').count()).toBe(0);
      for (const link of await take.getByRole('link').all()) {
        const answer = await page.request.get(inject('site') + (await link.getAttribute('href'))!);
        expect(answer.status()).toBe(200);
        const starts = (await answer.body()).subarray(0, 4).toString('latin1');
        expect(['PK\u0003\u0004', '%PDF']).toContain(starts);
      }
    });
  });

  test('is copied with its headings, without the signs that only break words', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await at('/instrumenten/huisregels/', { permissions }, async (page) => {
      await page.getByRole('button', { name: 'Kopieer de tekst' }).press('Enter');
      await page.getByText('Gekopieerd.').waitFor();
      const [plain, html] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return Promise.all(
          ['text/plain', 'text/html'].map(async (type) => (await item!.getType(type)).text()),
        );
      });
      expect(plain).toContain('Huisregels van [naam organisatie]');
      expect(plain).not.toMatch(/\u00AD/);
      expect(html).toMatch(/<h2[^>]*>De huisregels/);
    });
  });

  test('is found by the time that there is', async () => {
    await at('/instrumenten/', {}, async (page) => {
      // A tool takes as long as somebody needs, and says no time.
      const all = await page.locator('[data-item][data-tijd]').count();
      const counts: number[] = [];
      for (const label of ['Tot 20 minuten', 'Tot een uur', 'Langer dan een uur']) {
        const box = page.getByRole('checkbox', { name: new RegExp(`^${label}`) });
        await box.check();
        const items = page.locator('[data-item]:visible');
        counts.push(await items.count());
        const times = await items.locator('.meta').allInnerTexts();
        const minutes = times.map((text) => {
          const [, number, unit] = /· ([\d,]+) (uur|minuten)/.exec(text)!;
          return Number(number!.replace(',', '.')) * (unit === 'uur' ? 60 : 1);
        });
        const [least, most] =
          label === 'Tot 20 minuten' ? [1, 20] : label === 'Tot een uur' ? [1, 60] : [61, 480];
        expect(minutes.filter((count) => count < least || count > most)).toEqual([]);
        await box.uncheck();
      }
      expect(counts[1]! + counts[2]!).toBe(all);
    });
  });
});
