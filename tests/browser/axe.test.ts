import { describe, expect, test } from 'vitest';
import { axeIn } from '../support/axe.ts';
import { sitemapPaths } from '../support/dist.ts';

describe('axe finds nothing on any page of the sitemap', () => {
  const faults = axeIn({ viewport: { width: 1280, height: 900 } });
  test.for(sitemapPaths())('%s', async (path) => {
    expect(await faults(path)).toEqual([]);
  });
});
