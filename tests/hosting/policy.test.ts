import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absent } from '../support/absent.ts';
import { startBrowser } from '../support/browser.ts';
import { pageTypes, sitemapPaths } from '../support/dist.ts';
import { serversNeeded, startServer, whyNoServer, type RealServer } from '../support/servers/start.ts';

const name = 'nginx';

/** Everything that the browser refused or complained of on a page, and what was asked elsewhere. */
async function complaintsOf(page: Page, site: string): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    // The worker that keeps pages stays out of tests that are not about it, and the tool of the tests says so.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site)) said.push(request.url());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`refused: ${effectiveDirective} ${blockedURI}`);
    });
  });
  return said;
}

describe.skipIf(absent('Pages under the policy of a real server', whyNoServer(name), serversNeeded))(
  'on a real server',
  () => {
    let server: RealServer;
    let browser: Browser;
    beforeAll(async () => {
      [server, browser] = [await startServer(name), await startBrowser()];
    });
    afterAll(async () => {
      await browser.close();
      await server.stop();
    });

    /** Opens a page, does something there, and gives what the browser said of it. */
    async function visit(address: string, act?: (page: Page) => Promise<unknown>): Promise<string[]> {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      try {
        const page = await context.newPage();
        const said = await complaintsOf(page, server.https);
        await page.goto(server.https + address);
        await act?.(page);
        await page.waitForLoadState('networkidle');
        return said;
      } finally {
        await context.close();
      }
    }

    test.for(pageTypes(sitemapPaths()))('nothing is refused on %s', async (address) => {
      expect(await visit(address)).toEqual([]);
    });

    test('nothing is refused on a page that is not there, but the page itself', async () => {
      expect(await visit('/bestaat-niet/')).toEqual([expect.stringContaining('404')]);
    });

    test('nothing is refused while somebody searches', async () => {
      const said = await visit('/', async (page) => {
        await page.locator('input[type=search]:visible').first().fill('aangifte');
        await page.keyboard.press('Enter');
        await page.waitForSelector('[data-zoekresultaat]');
      });
      expect(said).toEqual([]);
    });

    test('nothing is refused while somebody makes a poster', async () => {
      const said = await visit('/campagne/postermaker/?poster=bezoekers-soms-nee', async (page) => {
        await page.fill('[name="naam"]', 'Waterschap');
        await page.waitForSelector('.preview path');
      });
      expect(said).toEqual([]);
    });

    test('nothing is refused in the web editor', async () => {
      const said = await visit('/redactie/', (page) => page.locator('main button').first().click());
      expect(said).toEqual([]);
    });

    test('a script and a style that were not built do not run', async () => {
      const said = await visit('/', (page) =>
        page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'document.title = "kwaad"';
          document.body.append(script);
          const style = document.createElement('style');
          style.textContent = 'body { display: none }';
          document.body.append(style);
        }),
      );
      // The policy of the page and that of the server both say so.
      expect([...new Set(said.filter((text) => text.startsWith('refused:')))]).toEqual([
        'refused: script-src-elem inline',
        'refused: style-src-elem inline',
      ]);
    });
  },
);
