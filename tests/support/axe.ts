import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { startBrowser } from './browser.ts';

/**
 * Checks pages with axe (WCAG 2.2 A and AA, and best practice), one after the other in one window.
 * @returns a function that gives the faults of a page, one line each; empty when axe finds none
 */
export function axeIn(options: BrowserContextOptions): (path: string) => Promise<string[]> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await (await browser.newContext({ ...options, reducedMotion: 'reduce' })).newPage();
  });
  afterAll(() => browser.close());
  return async (path) => {
    await page.goto(inject('site') + path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      // The pages hold no frames; without them axe needs no second window for each page.
      .setLegacyMode()
      .analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  };
}
