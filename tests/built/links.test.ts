import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { PassedBefore } from '../../scripts/passed-before.ts';
import { htmlPages } from '../../src/after-pages/page.ts';
import { redirectsOf } from '../../src/after-pages/redirects.ts';
import { underBase } from '../../src/after-pages/under-base.ts';
import { built, dist, realPages, sitemapPaths } from '../support/dist.ts';

/** Attributes that hold an address or a place on a page. */
const pointing =
  /\s(?:background|cite|data|href|icon|longdesc|manifest|poster|pluginspage|pluginurl|src|srcset|id|name)="[^"]*"|<meta http-equiv[^>]*>|<base[^>]*>/g;

/** Everything that decides whether links lead somewhere: what points where on each page, and which files there are. */
async function whatPoints(): Promise<string[]> {
  const pages = await htmlPages(dist, /\.html$/);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
  return [...pages.flatMap(({ file, html }) => [file, ...(html.match(pointing) ?? [])]), ...files];
}

test('every link and fragment within the site leads somewhere', { timeout: 300_000 }, async ({ task }) => {
  const passed = new PassedBefore('links', ['tests/built/links.test.ts']);
  await passed.once(task, passed.key((await whatPoints()).join('\n')), async () => {
    const site = inject('site');
    const result = await new LinkChecker().check({
      path: sitemapPaths().map((address) => site + address),
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // Links to other sites are checked every week, not with every change. What stands behind # in the editor is a
      // place in its form, and in search a question: neither is a place on the page.
      linksToSkip: (link) =>
        Promise.resolve(
          !link.startsWith(site) ||
            [`${site}/redactie/#/`, `${site}/zoeken/#`].some((own) => link.startsWith(own)),
        ),
    });
    const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
    expect(
      broken.map(
        ({ url, parent, failureDetails }) =>
          `${parent ?? ''} → ${url} ${JSON.stringify(failureDetails?.[0] ?? '')}`,
      ),
    ).toEqual([]);
    expect(result.links.length).toBeGreaterThan(sitemapPaths().length);
  });
});

test('every instrument and every tool stands in the list of instruments', () => {
  const list = built('instrumenten/index.html');
  const below = sitemapPaths().filter((address) => /^\/instrumenten\/[^/]+\/$/.test(address));
  expect(below.length).toBeGreaterThan(40);
  expect(below.filter((address) => !list.includes(` href="${address}"`))).toEqual([]);
});

/** Whether something that begins with a slash is a page or a file of the site. */
const looksLikeAddress = (value: string): boolean =>
  existsSync(path.join(dist, value, 'index.html')) ||
  (value.length > 1 && existsSync(path.join(dist, value)));

describe('old addresses', () => {
  const redirects = redirectsOf();
  test('there are some, each with a page and a rule for the host', () => {
    expect(redirects.length).toBeGreaterThanOrEqual(10);
    const rules = built('_redirects');
    for (const { from, to } of redirects) {
      expect(readFileSync(path.join(dist, from, 'index.html'), 'utf8')).toContain(`url=${to}`);
      expect(rules).toContain(`${from} ${to} 301`);
      expect(existsSync(path.join(dist, to.split('#')[0]!, 'index.html'))).toBe(true);
    }
  });
});

test('a site in a folder of its host keeps every address in that folder', async () => {
  // What Astro puts in stands in the folder by itself; here it is put there with the rest.
  const faults = (await realPages()).flatMap(({ address, html }) => {
    const moved = underBase(html, '/map').replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
    const values = [...moved.matchAll(/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/g)].flatMap(([tag]) =>
      [...tag.matchAll(/[\s"']\/(?!\/)[a-z0-9_.~%/-]*/gi)].map(([value]) => value.slice(1)),
    );
    const words = new Set(values.filter((value) => !value.startsWith('/map/') && looksLikeAddress(value)));
    return [...words].map((value) => `${address}: ${value}`);
  });
  expect(faults).toEqual([]);
});

test('no link text says only "klik hier" or "lees meer"', async () => {
  const empty = /<a [^>]*>\s*(klik hier|lees meer|meer info|hier)\s*<\/a>/i;
  expect((await realPages()).filter(({ html }) => empty.test(html)).map(({ address }) => address)).toEqual(
    [],
  );
});
