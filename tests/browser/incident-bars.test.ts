import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { axeFaults } from '../support/axe.ts';
import { startBrowser, withPage } from '../support/browser.ts';
import { driveToEnd, incidentAddresses } from '../support/incident-tools.ts';
import { layoutFaultsInPage } from '../support/layout/faults-in-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const still = { reducedMotion: 'reduce' } as const;
async function open(page: Page, address: string): Promise<void> {
  await page.goto(inject('site') + address, { waitUntil: 'networkidle' });
  await page.waitForSelector('[data-aan]');
}

describe.for(incidentAddresses)('%s', (address) => {
  test.for([320, 390, 768, 1024])('to its end at %i px, every state without a fault', async (width) => {
    await withPage(browser, { ...still, viewport: { width, height: 844 } }, async (page) => {
      await open(page, address);
      const found: string[] = [];
      await driveToEnd(page, async (step) => {
        const lies = await page.evaluate(layoutFaultsInPage, { start: 150, screens: 1.5, covered: false });
        // What axe finds does not hang on each width; incident.test.ts asks it at two others.
        const said = width === 320 ? await axeFaults(page, tags) : [];
        found.push(...[...lies, ...said].map((fault) => `${step || 'outcome'}: ${fault}`));
      });
      expect(found).toEqual([]);
    });
  });

  test('works where the browser refuses all storage', async () => {
    await withPage(browser, { ...still, viewport: { width: 390, height: 844 } }, async (page) => {
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(fault.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('refused', 'SecurityError');
            },
          });
      });
      await open(page, address);
      await driveToEnd(page);
      expect(faults).toEqual([]);
      expect(await page.locator('[data-uitkomst]').innerText()).not.toBe('');
    });
  });
});

test('the heading of every outcome fits the smallest phone', async () => {
  await withPage(browser, { ...still, viewport: { width: 320, height: 800 } }, async (page) => {
    for (const address of ['/aangiftehulp/', '/reactie/', '/schade/']) {
      await open(page, address);
      await driveToEnd(page);
      const titles = await page.evaluate(async (from) => {
        const { koppen } = (await (await fetch(`${from}uitkomsten.json`)).json()) as {
          koppen: { titel: string }[];
        };
        return koppen.map(({ titel }) => titel);
      }, address);
      expect(titles.length).toBeGreaterThan(2);
      for (const title of titles) {
        await page.locator('#uitkomst-kop').evaluate((heading, text) => {
          heading.textContent = text;
        }, title);
        const faults = await page.evaluate(layoutFaultsInPage, { start: 150, screens: 1.5, covered: false });
        expect(faults.map((fault) => `${address} ${fault}`)).toEqual([]);
      }
    }
  });
});

/** Playwright turns off what keeps a page for Back; a visitor has it. */
describe('in a browser that keeps pages for Back', () => {
  let keeping: Browser;
  beforeAll(async () => {
    keeping = await chromium.launch({
      ...(await findChromium()),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => keeping.close());

  const withKeeping = (work: (page: Page) => Promise<void>): Promise<void> =>
    withPage(keeping, { serviceWorkers: 'block' }, async (page) => {
      await page.addInitScript(() => {
        addEventListener('pageshow', ({ persisted }) => {
          (window as unknown as { kept: boolean }).kept = persisted;
        });
      });
      await page.route(
        (url) => url.origin !== new URL(inject('site')).origin,
        (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }),
      );
      await work(page);
    });
  /** What of answers is on the page: ticks, text, and what a tool made of them. */
  const answersOn = (page: Page) =>
    page.evaluate(() => ({
      chosen: document.querySelectorAll('form.ask :checked').length,
      typed: [
        ...document.querySelectorAll<HTMLInputElement>(
          'form.ask input:not([type]), form.ask [type="text"], form.ask textarea',
        ),
      ]
        .map(({ value }) => value)
        .join(''),
      shown: document.querySelector<HTMLElement>('[data-uitkomst]')?.hidden === false,
    }));
  const nothing = { chosen: 0, typed: '', shown: false };

  test('it does keep a page: else the tests below prove nothing', async () => {
    await withKeeping(async (page) => {
      await page.goto(`${inject('site')}/over/`);
      await page.goto(`${inject('site')}/begrippen/`);
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction(() => 'kept' in window);
      expect(await page.evaluate(() => (window as unknown as { kept: boolean }).kept)).toBe(true);
    });
  });

  test.for(['/net-gebeurd/medewerker/lijst/', '/aangiftehulp/', '/verslag/'])(
    '%s: after Snel weg there is nothing to go back to',
    async (address) => {
      await withKeeping(async (page) => {
        await page.goto(`${inject('site')}/over/`);
        await open(page, address);
        await driveToEnd(page);
        await page.getByRole('link', { name: 'Snel weg' }).first().click();
        await page.waitForURL((url) => url.origin !== new URL(inject('site')).origin);
        await page.goBack({ waitUntil: 'commit' });
        // Playwright does not hear of a page that the browser brings back: the page itself says where it is.
        await page.waitForFunction(() => location.pathname === '/over/');
        await page.goForward({ waitUntil: 'commit' });
        await page.waitForFunction(() => document.title === 'Weer');
      });
    },
  );

  test('a tool in another tab that leaves with it shows nothing on the way back', async () => {
    const context = await keeping.newContext({ serviceWorkers: 'block' });
    try {
      await context.route(
        (url) => url.origin !== new URL(inject('site')).origin,
        (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }),
      );
      const calendar = await context.newPage();
      await open(calendar, '/nazorgkalender/');
      await driveToEnd(calendar);
      const list = await context.newPage();
      await open(list, '/net-gebeurd/medewerker/lijst/');
      await list.getByRole('link', { name: 'Snel weg' }).first().click();
      await calendar.waitForURL((url) => url.origin !== new URL(inject('site')).origin);
      // Its own step back stays in the history: it must lead to an empty tool.
      await calendar.goBack({ waitUntil: 'commit' });
      await calendar.waitForURL('**/nazorgkalender/');
      await calendar.waitForSelector('[data-aan]');
      await calendar.waitForFunction(() => !document.body.hidden);
      expect(await answersOn(calendar)).toEqual(nothing);
      expect(await calendar.locator('[data-dagen] li, [data-lijst] li').count()).toBe(0);
    } finally {
      await context.close();
    }
  });
});
