import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 390, height: 844 } };

describe('something just happened', () => {
  test.for(['/', '/maatregelen/stel-een-norm/', '/cijfers/', '/zoeken/'])(
    'from %s a worker without JavaScript reaches 112 and the first acts in one tap',
    async (start) => {
      await withPage(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
        await page.goto(inject('site') + start);
        await page.getByRole('link', { name: /Net iets gebeurd\?/ }).click();
        expect(new URL(page.url()).pathname).toBe('/net-gebeurd/');
        const emergency = page.getByRole('link', { name: '112' });
        expect(await emergency.getAttribute('href')).toBe('tel:112');
        const bottom = async (of: typeof emergency): Promise<number> => {
          const box = await of.boundingBox();
          return (box?.y ?? 9999) + (box?.height ?? 0);
        };
        expect(await bottom(emergency)).toBeLessThan(844);
        expect(await bottom(page.locator('.steps > li').first())).toBeLessThan(844);
      });
    },
  );

  test.for(['medewerker', 'leidinggevende', 'getuige', 'bestuurder'])(
    'the page for %s shows the first act on the first screen of a phone',
    async (role) => {
      await withPage(browser, phone, async (page) => {
        await page.goto(`${inject('site')}/net-gebeurd/${role}/`);
        const box = await page.locator('.steps > li').first().boundingBox();
        expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(844);
      });
    },
  );

  test('quick exit leaves for a neutral page and does not stay in the history', async () => {
    await withPage(browser, phone, async (page) => {
      await page.route('https://**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }),
      );
      await page.goto(`${inject('site')}/over/`);
      await page.goto(`${inject('site')}/net-gebeurd/`);
      await page.getByRole('link', { name: 'Snel weg' }).click();
      await page.waitForURL('https://**');
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/over/');
    });
  });

  test('without JavaScript quick exit is a plain link to another site', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${inject('site')}/net-gebeurd/`);
      expect(await page.getByRole('link', { name: 'Snel weg' }).getAttribute('href')).toMatch(/^https:\/\//);
    });
  });
});

describe('finding the way without JavaScript', () => {
  test('HR finds an instrument from a measure in three clicks', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site'));
      await page.locator('ol').getByRole('link', { name: 'Reageer binnen 48 uur' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Instrumenten', exact: true }).click();
      await page.locator('#instrumenten a').first().click();
      expect(new URL(page.url()).pathname).toMatch(/^\/instrumenten\/.+/);
      expect(await page.locator('.model, .prose').count()).toBeGreaterThan(0);
    });
  });

  test('an employer finds the page for a sector and a role', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(inject('site'));
      await page.getByRole('main').getByRole('link', { name: /^Zorg/ }).click();
      await page.getByRole('link', { name: /^Voor werkgevers en HR in de sector zorg/ }).click();
      expect(new URL(page.url()).pathname).toBe('/sectoren/zorg/werkgever/');
      expect(await page.locator('#sector ~ *, section').count()).toBeGreaterThan(1);
    });
  });

  test('the search page says why it cannot search and shows other ways', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${inject('site')}/zoeken/`);
      expect(await page.getByText('Daarvoor is JavaScript nodig').isVisible()).toBe(true);
      expect(await page.getByRole('main').getByRole('link', { name: 'Alles van A tot Z' }).isVisible()).toBe(
        true,
      );
    });
  });
});

describe('with the keyboard', () => {
  test('the skip link comes first and leads to the matter', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/maatregelen/laat-melden/`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  test('the header opens a search field, Escape closes it and gives the focus back', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${inject('site')}/maatregelen/`);
      const link = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Zoeken' });
      await link.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('kop-q');
      await page.keyboard.press('Escape');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.type('aangifte');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-zoekresultaat]');
      expect(new URL(page.url()).hash).toBe('#q=aangifte');
    });
  });
});

describe('layout', () => {
  test.for([
    '/',
    '/maatregelen/stel-een-norm/',
    '/cijfers/',
    '/zoeken/',
    '/net-gebeurd/',
    '/campagne/',
    '/wet/',
    '/a-z/',
    '/instrumenten/agressieprotocol/',
  ])('%s does not scroll sideways at 320 px', async (path) => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(inject('site') + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
