import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens a page of which some parts do not come, and keeps what the console hears of it. */
async function without(
  parts: RegExp,
  address: string,
  work: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  await withPage(browser, {}, async (page) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The browser itself complains of every request that fails; ours is what stands beside it.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(`Unhandled: ${error.message}`));
    await page.route(parts, (route) => route.fulfill({ status: 503, body: 'Even niet' }));
    await page.goto(`${inject('site')}${address}`);
    await work(page, complaints);
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.filter((text) => text.startsWith('Unhandled'))).toEqual([]);
  });
}

const index = /\/zoeken\/index\.json/;

describe('what does not come is said, logged and asked again', () => {
  test('the index of search', async () => {
    await without(index, '/zoeken/#q=aangifte', async (page) => {
      await page.waitForSelector('[data-staat="storing"]');
      expect(await page.getByRole('status').textContent()).toBe(
        'Zoeken lukt nu niet. Probeer het opnieuw of kijk in de A tot Z.',
      );
      await page.unroute(index);
      await page.reload();
      await page.waitForSelector('[data-zoekresultaat]');
    });
  });

  test('the index of search comes with the next question', async () => {
    await without(index, '/zoeken/#q=aangifte', async (page) => {
      await page.waitForSelector('[data-staat="storing"]');
      await page.unroute(index);
      await page.getByRole('combobox').fill('bedreigd');
      await page.waitForSelector('[data-zoekresultaat]');
    });
  });

  test('suggestions: the field searches without them', async () => {
    await without(/\/suggestions\.[^/]*js/, '/zoeken/', async (page, complaints) => {
      await page.getByRole('combobox').fill('aangifte');
      await page.waitForSelector('[data-zoekresultaat]');
      expect(complaints.join()).toMatch(/suggestions/);
    });
  });

  test.for([
    [
      'the QR code of a poster',
      /\/qr-code\.[^/]*js/,
      'link',
      'www.uworganisatie.nl',
      'De QR-code is niet geladen.',
    ],
    [
      'the reader of numbers',
      /\/numbers\.[^/]*js/,
      'telefoon',
      '010-2671625',
      'Het nummer is nog niet nagekeken',
    ],
  ] as const)(
    '%s, at its field, and it comes with a press on the spot',
    async ([, parts, field, typed, says]) => {
      await without(parts, '/campagne/postermaker/?boodschap=bezoekers-ongerust', async (page) => {
        await page.locator(`details:has([name="${field}"]) summary`).click();
        await page.fill(`[name="${field}"]`, typed);
        const note = page.locator(`[data-let-op-bij="${field}"]`);
        await note.getByText(says).waitFor();
        // No file without what was asked for, and no "Klaar".
        await page.locator('[data-maak="pdf"]').click();
        await page.locator('[data-voortgang]').getByText('Er is niets gemaakt.').waitFor();
        await page.unroute(parts);
        await note.getByText('Probeer het opnieuw').click();
        await page.waitForFunction(() => !document.querySelector('[data-let-op] li'));
        expect(await page.inputValue(`[name="${field}"]`)).toBe(typed);
      });
    },
  );

  test('the letter of a poster, in Dutch, and with the next click it comes', async () => {
    await without(/\.ttf$/, '/campagne/postermaker/?boodschap=bezoekers-ongerust', async (page) => {
      const progress = page.locator('[data-voortgang]');
      await page.locator('[data-maak="png"]').click();
      await progress.getByText('De letter is niet geladen.').waitFor();
      await page.unroute(/\.ttf$/);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Probeer het opnieuw' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.png$/);
    });
  });
});
