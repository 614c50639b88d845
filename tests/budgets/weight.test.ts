import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PassedBefore } from '../../scripts/passed-before.ts';
import { built, dist, pageFingerprint, pageTypes, sitemapPaths } from '../support/dist.ts';

const brotli = (data: string | Buffer): number => brotliCompressSync(data).length;
const scriptSizes = new Map<string, number>();
/** A script is packed once for all pages that have it. */
function scriptSize(file: string): number {
  const size = scriptSizes.get(file) ?? brotli(built(file));
  scriptSizes.set(file, size);
  return size;
}
const passed = new PassedBefore('weight', ['tests/budgets/weight.test.ts']);
const kB = 1000;
const paths = sitemapPaths();

/** Pages made of pictures or of many charts; their words come first all the same. */
const galleries = /^\/(campagne\/.*)?$/;

/** Weighs a page. */
function weigh(address: string): void {
  const html = built(`${address.slice(1)}index.html`);
  const fonts = [...html.matchAll(/url\("([^"]+\.woff2)"\)/g)].map(
    (match) => readFileSync(path.join(dist, match[1]!)).length,
  );
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) =>
    scriptSize(match[1]!),
  );
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  // Styles are in the page itself, so that nothing else blocks the first view.
  expect(
    html.match(/<link rel="stylesheet"[^>]*>/g)?.filter((link) => !link.includes('media="print"')),
  ).toEqual([]);
  // A long document (a full model protocol, every figure, the whole A-Z) counts by its first view: the
  // styles and everything up to its fourth heading. A page of usual length counts as a whole.
  const main = /<main.*<\/main>/s.exec(html)![0];
  const words = main
    .replace(/<(script|svg|style|template)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  const headings = [...html.matchAll(/<h2/g)].map(({ index }) => index);
  // A tool shows one question at a time, and its scripts have a bound of their own.
  const asked = [...html.matchAll(/<section class="question/g)].map(({ index }) => index);
  const tool = html.includes('data-stappen');
  const first = tool ? html.slice(0, asked[1]) : words.length > 15_000 ? html.slice(0, headings[3]) : html;
  const size = brotli(html);
  // One round trip: what a server sends before it hears from the visitor.
  expect(first === html ? size : brotli(first)).toBeLessThanOrEqual(14.6 * kB);
  // All questions of a tool are in its page, for who has no script.
  expect(size + sum(fonts) + sum(scripts)).toBeLessThanOrEqual((tool ? 75 : 60) * kB);
  if (!tool) expect(sum(scripts)).toBeLessThanOrEqual(5 * kB);
}

describe('what a text page weighs, in brotli', () => {
  test.for(paths.filter((address) => !galleries.test(address)))('%s', async (address, { task }) => {
    await passed.once(task, passed.key(pageFingerprint(address)), () => {
      weigh(address);
    });
  });
});

test('one page of every type is measured', () => {
  expect(pageTypes(paths).length).toBeGreaterThan(30);
});
