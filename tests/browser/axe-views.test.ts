import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeIn } from '../support/axe.ts';
import { pageTypes, sitemapPaths } from '../support/dist.ts';

const views: [string, BrowserContextOptions][] = [
  ['390 px, light', { viewport: { width: 390, height: 844 }, colorScheme: 'light' }],
  ['390 px, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ['1440 px, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['1440 px, dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
];

describe.each(views)('axe finds nothing on one page of every type at %s', (_name, options) => {
  const faults = axeIn(options);
  test.for([...pageTypes(sitemapPaths()), '/zoeken/?q=aangifte', '/404.html'])('%s', async (path) => {
    expect(await faults(path)).toEqual([]);
  });
});
