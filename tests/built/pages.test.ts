import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/check/read/settings.ts';
import { decodeHtml } from '../../src/after-pages/page.ts';
import { built, dist, realPages, sitemapPaths } from '../support/dist.ts';

const { adres } = readSettings();
const pages = await realPages();
const paths = sitemapPaths();

test('the sitemap holds every page but the ones that only redirect, and those that ask to be left out', () => {
  const found = pages
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .map(({ address }) => address);
  expect(paths).toEqual(found.sort());
});

test('numbers stand in order of need: 112, who helps a victim, and only then all others', () => {
  const [, rows] = built('hulp-en-contact/index.html').split('rows numbers');
  const numbers = [...rows!.matchAll(/ href="tel:([^"]+)"/g)].map((match) => match[1]);
  expect(numbers.slice(0, 4)).toEqual(['112', '09008844', '09000101', '113']);
});

test('no two pages have the same title', () => {
  const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)![1]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe('every page', () => {
  test.for(paths)('%s', (address) => {
    const html = built(`${address.slice(1)}index.html`);
    // Exactly one h1, a description, a canonical address and a policy without unsafe-inline.
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(html.match(/<link rel="canonical"[^>]*>/g)).toEqual([
      `<link rel="canonical" href="${adres}${address}">`,
    ]);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    expect(policy).toContain(
      'default-src &#39;none&#39;'.replaceAll('&#39;', policy.includes('&#39;') ? '&#39;' : "'"),
    );
    expect(policy).not.toContain('unsafe-inline');
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/\son[a-z]+="/);
    // Its share image and its twin in Markdown are there.
    const image = /<meta property="og:image" content="([^"]*)"/.exec(html)![1]!;
    expect(existsSync(path.join(dist, new URL(image).pathname))).toBe(true);
    const twin = built(`${address.slice(1)}index.md`);
    expect(twin).toMatch(/^# |\n# /);
    expect(twin).not.toMatch(/<(div|section|svg|span)/);
    // Words that stand apart on the page stand apart in the twin.
    expect(twin).not.toMatch(/\*\*&#x/);
    // Structured data is valid JSON and names a type.
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
    if (address !== '/zoeken/') {
      const graph = (JSON.parse(data![1]!) as { '@graph': { '@type': string }[] })['@graph'];
      expect(graph[0]!['@type']).toBeTruthy();
    }
    // The state is not the sender, and every page says so.
    expect(html).toContain('Deze site is niet van de overheid');
    expect(html).not.toMatch(/binnenkort|lorem ipsum/i);
  });
});

describe('an entry page shows what every page shows', () => {
  const entryPages = pages.filter(
    ({ address, html }) =>
      /^\/(maatregelen|advies|instrumenten|praktijkvoorbeelden|wet|dossiers|trainingen)\/[^/]+\/$/.test(
        address,
      ) &&
      // A tool names its sources at each question.
      !html.includes('data-stappen'),
  );
  test.for(entryPages.map(({ address }) => address))('%s', (address) => {
    const html = built(`${address.slice(1)}index.html`);
    expect(html).toContain('Gecontroleerd op');
    expect(html).toContain('Verbeter deze pagina');
    expect(html).toContain('Print deze pagina');
    expect(html).toMatch(/id="(bronnen|bron)"/);
    expect(html).toMatch(/id="(verder|instrumenten|voorbeelden|gebruikt)"/);
  });
});

test('a page shows what editors noted about it, and the list of changes shows that of all pages', () => {
  const log = decodeHtml(built('wijzigingen/index.html'));
  const { items } = JSON.parse(built('data/advies.json')) as {
    items: { id: string; velden: { wijzigingen: { tekst: string }[] } }[];
  };
  const noted = items.flatMap(({ id, velden }) => velden.wijzigingen.map(({ tekst }) => ({ id, tekst })));
  expect(noted.length).toBeGreaterThan(0);
  expect(noted.filter(({ tekst }) => !log.includes(tekst))).toEqual([]);
  expect(
    noted.filter(({ id, tekst }) => !decodeHtml(built(`advies/${id}/index.html`)).includes(tekst)),
  ).toEqual([]);
});

test('open data: one file a collection, with version, licence and count', () => {
  const index = JSON.parse(built('data/index.json')) as { collecties: { naam: string; aantal: number }[] };
  expect(index.collecties.length).toBeGreaterThanOrEqual(16);
  for (const { naam, aantal } of index.collecties) {
    const file = JSON.parse(built(`data/${naam}.json`)) as {
      versie: string;
      licentie: string;
      items: unknown[];
    };
    expect(file.versie).toMatch(/^\d+\.\d+$/);
    expect(file.items).toHaveLength(aantal);
    expect(aantal).toBeGreaterThan(0);
    // A template, or an entry still as its template made it, is no content.
    expect(JSON.stringify(file.items)).not.toContain('VUL IN');
  }
});

test('feed, robots and the overview for language models point at real pages', () => {
  const feed = built('wijzigingen/rss.xml');
  const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(
    (match) => new URL(match[1]!).pathname,
  );
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect(paths).toContain(link);
  for (const file of ['wijzigingen/rss.xml', 'wijzigingen/wetten.xml']) {
    const guids = [...built(file).matchAll(/<guid isPermaLink="false">([^<]+)<\/guid>/g)].map(([, id]) => id);
    expect(guids).toHaveLength(built(file).split('<item>').length - 1);
    expect(new Set(guids).size).toBe(guids.length);
  }
  expect(built('robots.txt')).toContain('sitemap-index.xml');
  const twins = [...built('llms.txt').matchAll(/\]\((https[^)]+)\)/g)].map(
    (match) => new URL(match[1]!).pathname,
  );
  expect(twins.length).toBeGreaterThan(150);
  for (const twin of twins) expect(existsSync(path.join(dist, twin))).toBe(true);
});

test('the search index has every page, takes words as they are, and carries none of the engine’s own interface', () => {
  const files = readdirSync(path.join(dist, 'pagefind'));
  // Forms of words are ours; the engine without a stemmer is smaller.
  expect(files.filter((file) => file.endsWith('.pagefind'))).toEqual(['wasm.unknown.pagefind']);
  expect(files.filter((file) => /ui|worker|highlight/.test(file))).toEqual([]);
  expect(readFileSync(path.join(dist, 'pagefind/pagefind.js'), 'utf8')).toContain('createInstance');
  const entry = JSON.parse(readFileSync(path.join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['und']);
  // Everything in the sitemap can be found, but for the home page, the search page itself, and the rest of an overview
  // that has more pages.
  const rest = paths.filter((address) => /\/\d+\/$/.test(address));
  expect(rest).toContain('/a-z/2/');
  expect(entry.languages.und!.page_count).toBe(paths.length - rest.length - 2);
});
