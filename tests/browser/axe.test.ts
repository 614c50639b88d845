import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageTypes, sitemapPaths } from '../support/dist.ts';
import { startBrowser, withPage } from '../support/browser.ts';

const paths = sitemapPaths();
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Faults on a page, one line each; empty when axe finds none. */
async function faults(path: string, options: BrowserContextOptions): Promise<string[]> {
  return withPage(browser, { ...options, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(inject('site') + path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  });
}

describe('axe finds nothing on any page of the sitemap', () => {
  test.for(paths)('%s', async (path) => {
    expect(await faults(path, { viewport: { width: 1280, height: 900 } })).toEqual([]);
  });
});

const views: [string, BrowserContextOptions][] = [
  ['390 px, light', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
  ['390 px, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ['1440 px, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['1440 px, dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
];
describe.each(views)('axe finds nothing on one page of every type at %s', (_name, options) => {
  test.for(pageTypes(paths))('%s', async (path) => {
    expect(await faults(path, options)).toEqual([]);
  });
});
