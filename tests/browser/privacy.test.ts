import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageTypes, sitemapPaths } from '../support/dist.ts';
import { startBrowser, withPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('no cookies, no storage, no requests elsewhere, nothing the content security policy blocks', () => {
  test.for([...pageTypes(sitemapPaths()), '/zoeken/?q=aangifte'])('%s', async (path) => {
    const site = inject('site');
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const foreign: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(site) && !request.url().startsWith('data:'))
          foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(site + path, { waitUntil: 'networkidle' });
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect({ foreign, complaints, stored, cookies: await context.cookies() }).toEqual({
        foreign: [],
        complaints: [],
        stored: 0,
        cookies: [],
      });
    } finally {
      await context.close();
    }
  });
});

test('a page that somebody clicks through to is not told what they searched for', async () => {
  const site = inject('site');
  await withPage(browser, {}, async (page) => {
    await page.goto(`${site}/zoeken/?q=aangifte`);
    await page.waitForSelector('[data-zoekresultaat]');
    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.isNavigationRequest()),
      page.locator('[data-zoekresultaat] a').first().click(),
    ]);
    expect(await request.headerValue('referer')).toBeNull();
  });
});
