import { describe, expect, test } from 'vitest';
import { wooDocuments, type OfferedFile } from '../../src/domain/woo/documents.ts';
import { wooIndexes, wooSitemaps } from '../../src/domain/woo/sitemap.ts';
import { wooActs, wooCategories, wooFormats } from '../../src/schemas/woo-lists.ts';
import { woo, type WooSettings } from '../../src/schemas/woo.ts';
import { wooFaults } from '../support/woo-structure.ts';

const site = 'https://veilig.example/werk';
const publisher = { uitgever: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0363', naam: 'A & B' };
const page = (title: string, changed?: string) => ({ title, summary: `Over <${title}>.`, changed });
const norm = page('Stel een norm', '2026-11-02');
const files: OfferedFile[] = [
  { path: '/instrumenten/norm/norm.docx', page: norm },
  { path: '/instrumenten/norm/norm.pdf', page: norm },
  { path: '/instrumenten/norm/norm-groot.pdf', page: norm },
  { path: '/instrumenten/plan/plan.pdf', page: page('Plan', '2026-07-01') },
  { path: '/instrumenten/pakket/alles.zip' },
  { path: '/documenten/rapport.pdf' },
  { path: '/icon.svg' },
];
type Rule = WooSettings['documenten'][number];
const rule = (bestanden: string, more: Partial<Rule> = {}): Rule => ({
  ...{ bestanden, categorie: 'inspanningsverplichting', handeling: 'vaststelling' },
  ...more,
});

describe('the documents of a public body', () => {
  test('are, in a folder, the first PDF of each page, with its title and day', () => {
    const found = wooDocuments([rule('/instrumenten/')], files);
    expect(found.map(({ path, title, on, changed }) => [path, title, on, changed])).toEqual([
      ['/instrumenten/norm/norm.pdf', 'Stel een norm', '2026-11-02', '2026-11-02'],
      ['/instrumenten/plan/plan.pdf', 'Plan', '2026-07-01', '2026-07-01'],
    ]);
  });

  test('follow the rule that says most, whatever comes first', () => {
    const own = rule('/instrumenten/norm/norm.pdf', {
      categorie: 'convenanten',
      op: '2026-01-05',
      titel: 'Norm',
    });
    for (const rules of [
      [own, rule('/instrumenten/')],
      [rule('/instrumenten/'), own],
    ]) {
      const [first, second] = wooDocuments(rules, files);
      expect([first!.category, first!.title, first!.on]).toEqual(['convenanten', 'Norm', '2026-01-05']);
      expect(second!.category).toBe('inspanningsverplichting');
    }
  });

  test.for([
    [
      rule('/documenten/weg.pdf'),
      'op de site staat geen document op /documenten/weg.pdf. Kijk of het adres klopt.',
    ],
    [rule('/campagne/'), 'op de site staat geen document op /campagne/. Kijk of het adres klopt.'],
    [rule('/documenten/rapport.pdf'), 'geen pagina geeft /documenten/rapport.pdf een titel. Vul titel in.'],
    [
      rule('/documenten/rapport.pdf', { titel: 'Rapport' }),
      'van /documenten/rapport.pdf is niet bekend wanneer het veranderde. Vul op in.',
    ],
  ] as const)('stop the build with where, what and how: %s', ([wrong, says]) => {
    expect(() => wooDocuments([rule('/instrumenten/'), wrong], files)).toThrow(
      `content/instellingen.yaml, woo.documenten.1.bestanden: ${says}`,
    );
  });
});

describe('the sitemaps for the Woo-index', () => {
  const rules = [
    rule('/instrumenten/'),
    rule('/documenten/rapport.pdf', {
      ...{ categorie: 'onderzoeksrapporten', handeling: 'ontvangst', op: '2026-07-01', titel: 'Rapport "1"' },
    }),
  ];
  const made = wooSitemaps(site, publisher, wooDocuments(rules, files), 1);
  const named = new Map(made.map(({ name, xml }) => [name, xml]));

  test('have an index for each category, by the name that the harvester knows, and robots.txt gets the same', () => {
    expect(wooIndexes(rules)).toEqual(['sitemapindex-diwoo-infocat015', 'sitemapindex-diwoo-infocat018']);
    expect([...named.keys()].filter((name) => name.startsWith('sitemapindex')).sort()).toEqual(
      wooIndexes(rules),
    );
    const index = named.get('sitemapindex-diwoo-infocat018')!;
    const parts = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(parts).toEqual([1, 2].map((part) => `${site}/sitemap-diwoo-infocat018-${part}.xml`));
    for (const part of parts) expect(named.has(part!.slice(site.length + 1, -'.xml'.length))).toBe(true);
    expect(wooIndexes([])).toEqual([]);
  });

  test('are as the standard has them, every one', () => {
    for (const { name, xml } of made) expect(wooFaults(xml), name).toEqual([]);
    expect(named.get('sitemap-diwoo-infocat015-1')).toContain('>Rapport &quot;1&quot;<');
    expect(named.get('sitemap-diwoo-infocat018-1')).toContain('>Over &lt;Stel een norm&gt;.<');
    expect(named.get('sitemap-diwoo-infocat018-1')).toContain('>A &amp; B<');
  });

  test('say when in Dutch time, summer and winter', () => {
    const at = (on: string) =>
      /<diwoo:atTime>(.*?)</.exec(
        wooSitemaps(
          site,
          publisher,
          wooDocuments([rule('/instrumenten/plan/plan.pdf', { op: on })], files),
        )[1]!.xml,
      )![1];
    expect(at('2026-11-30')).toBe('2026-11-30T00:00:00+01:00');
    expect(at('2026-07-01')).toBe('2026-07-01T00:00:00+02:00');
    expect(at('2026-03-29')).toBe('2026-03-29T00:00:00+01:00');
    expect(at('2026-10-25')).toBe('2026-10-25T00:00:00+02:00');
  });

  const right = named.get('sitemap-diwoo-infocat015-1')!;
  test.for([
    ['a part that is missing', /<diwoo:publisher.*?<\/diwoo:publisher>/],
    ['an act without its day', /<diwoo:atTime>.*?<\/diwoo:atTime>/],
    ['a value of no list', /c_dfcee535/],
    ['an address', /<loc>.*?<\/loc>/],
    ['a namespace', / xmlns:diwoo="[^"]*"/],
    ['a title', /<diwoo:officieleTitel>.*?<\/diwoo:officieleTitel>/],
  ] as const)('would be told of %s', ([, part]) => {
    expect(right).toMatch(part);
    expect(wooFaults(right.replace(part, ''))).not.toEqual([]);
  });
});

test('every value of the lists is one of TOOI, once', () => {
  const uris = [wooCategories, wooActs, wooFormats].flatMap((list) =>
    Object.values(list).map(({ uri }) => uri),
  );
  expect(new Set(uris).size).toBe(uris.length);
  expect(Object.keys(wooCategories)).toHaveLength(18);
  for (const uri of uris)
    expect(uri).toMatch(
      /^(?:https:\/\/identifier\.overheid\.nl\/tooi\/def\/thes\/kern\/c_[0-9a-f]{8}|http:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/[A-Z]{3,4})$/,
    );
});

test('the settings know a public body by its register', () => {
  const settings = (uitgever: string) => ({ uitgever, naam: 'X', documenten: [rule('/a/b.pdf')] });
  const known = (uitgever: string) => woo().safeParse(settings(uitgever)).success;
  const register = 'https://identifier.overheid.nl/tooi/id';
  expect(
    ['gemeente/gm0363', 'ministerie/mnre1034', 'oorg/oorg10006', 'zbo/zb000001'].map((id) =>
      known(`${register}/${id}`),
    ),
  ).toEqual([true, true, true, true]);
  expect(
    ['gemeente/gm363', 'gemeente/mnre1034', 'bedrijf/b0001'].map((id) => known(`${register}/${id}`)),
  ).toEqual([false, false, false]);
  expect(known('http://identifier.overheid.nl/tooi/id/gemeente/gm0363')).toBe(false);
});
