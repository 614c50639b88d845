import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PassedBefore } from '../../scripts/passed-before.ts';
import { built, sitemapPaths } from '../support/dist.ts';

/** Without the poster maker, which is a tool. */
const paths = sitemapPaths().filter(
  (address) => address.startsWith('/campagne/') && address !== '/campagne/postermaker/',
);

const passed = new PassedBefore('campaign-weight', ['tests/budgets/campaign.test.ts']);

/** Pages of pictures: their words and styles come as soon as those of a text page, the pictures after them. */
describe('what a campaign page weighs before its pictures, in brotli', () => {
  test('all of them are measured', () => {
    expect(paths.length).toBeGreaterThan(70);
  });

  test.for(paths)('%s', async (address, { task }) => {
    const html = built(`${address.slice(1)}index.html`);
    await passed.once(task, passed.key(html), () => {
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_000);
    });
    // Below the first pictures nothing is fetched before it comes into view, and nothing moves when it does.
    const pictures = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
    for (const picture of pictures) expect(picture).toMatch(/ width="\d+"[^>]* height="\d+"/);
    expect(pictures.filter((picture) => !picture.includes('loading="lazy"')).length).toBeLessThanOrEqual(8);
  });
});
