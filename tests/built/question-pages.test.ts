import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionAddress } from '../../src/domain/decision-aids/pages.ts';
import { aid } from '../support/aids.ts';
import { built, dist, pageFile, sitemapPaths } from '../support/dist.ts';

const aids = ['aangiftehulp', 'reactie', 'schade-per-geval'].map((id) => ({ id, ...aid(id) }));

describe.for(aids)('$id, one page a question', ({ adres, begin, vragen, regels }) => {
  const pageOf = (key: string): string => built(pageFile(questionAddress(adres, key)));
  /** Addresses of what can be clicked on a page. */
  const linksOn = (html: string): string[] => [...html.matchAll(/ href="([^"]*)"/g)].map(([, to]) => to!);

  test('from the tool without a script through every question to all outcomes', () => {
    expect(/<noscript>(.*?)<\/noscript>/s.exec(built(pageFile(adres)))![1]).toContain(
      questionAddress(adres, begin),
    );
    const seen: string[] = [];
    for (let address = questionAddress(adres, begin); !address.endsWith('/uitkomst/');) {
      expect(seen).not.toContain(address);
      seen.push(address);
      [, address] = /<a class="button"[^>]* href="([^"]+)"/.exec(built(pageFile(address)))! as unknown as [
        string,
        string,
      ];
    }
    expect(seen.toSorted()).toEqual(vragen.map(({ sleutel }) => questionAddress(adres, sleutel)).toSorted());
  });

  test('the address names the question alone: no answer is in any link of a page', () => {
    const keys = vragen.map(({ sleutel }) => sleutel);
    expect(readdirSync(path.join(dist, adres, 'vraag')).toSorted()).toEqual(keys.toSorted());
    for (const key of keys) {
      const inside = linksOn(pageOf(key)).filter((to) => to.startsWith(`${adres}vraag/`));
      expect(inside.length).toBeGreaterThan(0);
      for (const to of inside) expect(keys.map((one) => questionAddress(adres, one))).toContain(to);
      expect(pageOf(key)).not.toMatch(/<(?:form|input)[^>]*name="(?!q")/);
    }
  });

  test('every line that depends on an answer stands with that answer', () => {
    const text = vragen.map(({ sleutel }) => pageOf(sleutel).replaceAll('­', '')).join('');
    const missing = regels
      .filter(({ als }) => als.some((one) => !one.includes('!=') && !one.startsWith('termijn')))
      .filter(({ doe }) => !text.includes(doe.replaceAll('&', '&#38;')));
    expect(missing.map(({ sleutel }) => sleutel)).toEqual([]);
  });

  test('they stand in no list: sitemap, search, A to Z, text for models', () => {
    for (const { sleutel } of vragen) {
      const html = pageOf(sleutel);
      expect(html).toContain('<meta name="robots" content="noindex"');
      expect(html).not.toContain('data-pagefind-body');
    }
    const part = `${adres}vraag/`;
    expect(sitemapPaths().filter((address) => address.startsWith(part))).toEqual([]);
    for (const file of ['a-z/index.html', 'zoeken/index.json', 'llms.txt', 'instrumenten/index.html'])
      expect(built(file)).not.toContain(part);
  });
});
