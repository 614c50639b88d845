import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { billOf, type Lock } from '../../src/after-pages/supply/bill.ts';
import { catalogueOf } from '../../src/domain/structured-data/catalogue.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
interface Bill {
  serialNumber: string;
  components: {
    name: string;
    group?: string;
    version: string;
    purl: string;
    licenses?: unknown;
    hashes?: unknown;
  }[];
}

/** Licences that a site under the EUPL can be built with; each part of an expression must be one of them. */
const allowed = new Set([
  ...[
    'MIT',
    'ISC',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'BlueOak-1.0.0',
    'Zlib',
    'Unlicense',
    'WTFPL',
  ],
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'GPL-3.0-or-later', 'Python-2.0', 'PSF-2.0'],
  ...['CC0-1.0', 'CC-BY-3.0', 'OFL-1.1'],
]);

/** Packages without a licence in the words of SPDX, looked at by hand. */
const lookedAt: Readonly<Record<string, string>> = {
  'node_modules/png-js': 'MIT, by the file LICENSE in it',
  'node_modules/@cspell/dict-en-common-misspellings':
    'CC BY-SA 4.0, a list of words that only the check reads',
};

describe('what the site is built with', () => {
  test('may be used: every package has a licence on the list', () => {
    const unknown = Object.entries(lock.packages)
      .filter(([place]) => place !== '' && !(place in lookedAt))
      .filter(([, { license = '' }]) =>
        license

          .split(/\s+(?:AND|and|OR)\s+|[()]/)
          .filter(Boolean)
          .some((one) => !allowed.has(one)),
      );
    expect(unknown.map(([place, { license }]) => `${place}: ${license ?? 'none'}`)).toEqual([]);
  });

  test('stands in the bill of materials, each once, with its hash, and the tools of the tests do not', () => {
    const bill = JSON.parse(billOf(lock)) as Bill;
    const shipped = Object.entries(lock.packages).filter(([place, { dev }]) => place !== '' && !dev);
    expect(bill.components.length).toBeGreaterThan(200);
    expect(bill.components.length).toBeLessThanOrEqual(shipped.length);
    expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(bill.components.length);
    // What comes inside another package has the hash of that one.
    const inside = shipped.filter(([, { integrity }]) => !integrity).map(([, { version }]) => version);
    const bare = bill.components.filter(({ hashes }) => !hashes).map(({ version }) => version);
    expect(bare.every((version) => inside.includes(version))).toBe(true);
    expect(bare.length).toBeLessThan(10);
    const zod = bill.components.find(({ name }) => name === 'zod')!;
    expect(zod.purl).toBe(`pkg:npm/zod@${zod.version}`);
    expect(bill.components.find(({ group }) => group === '@astrojs')!.purl).toMatch(/^pkg:npm\/%40astrojs\//);
    expect(bill.components.some(({ name }) => name === 'vitest')).toBe(false);
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(billOf(lock)).toBe(billOf(structuredClone(lock)));
  });
});

test('publiccode.yml says what the standard asks, and the same as the project', () => {
  const said = parse(read('publiccode.yml')) as {
    publiccodeYmlVersion: string;
    description: { nl: { shortDescription: string; longDescription: string; features: string[] } };
    legal: { license: string };
    maintenance: { type: string; contacts: unknown[] };
    softwareVersion: string;
    url: string;
    [key: string]: unknown;
  };
  const own = JSON.parse(read('package.json')) as { version: string; license: string };
  expect(Object.keys(said)).toEqual(
    expect.arrayContaining([
      ...[
        'publiccodeYmlVersion',
        'name',
        'url',
        'platforms',
        'categories',
        'developmentStatus',
        'softwareType',
      ],
      ...['description', 'legal', 'maintenance', 'localisation'],
    ]),
  );
  expect([said.softwareVersion, said.legal.license]).toEqual([own.version, own.license]);
  expect(said.description.nl.shortDescription.length).toBeLessThanOrEqual(150);
  expect(said.description.nl.longDescription.length).toBeGreaterThanOrEqual(150);
  expect(said.maintenance.contacts.length).toBeGreaterThan(0);
  const settings = parse(read('content/instellingen.yaml')) as { repository: { adres: string } };
  expect(said.url).toBe(`${settings.repository.adres}.git`);
});

test('the catalogue of open data names every set once, with addresses in full', () => {
  const site = { naam: 'N', organisatie: 'O', adres: 'https://x.example/n', email: 'a@x.example' };
  const catalogue = catalogueOf(site, [
    { name: 'advies', title: 'Advies', changed: '2026-11-30' },
    { name: 'wetten', title: 'Wet' },
  ]);
  const graph = catalogue['@graph'] as Record<string, unknown>[];
  const sets = graph.filter((node) => node['@type'] === 'dcat:Dataset');
  const [list] = graph.filter((node) => node['@type'] === 'dcat:Catalog');
  expect(list!['dcat:dataset']).toEqual(sets.map((set) => ({ '@id': set['@id'] })));
  expect(sets.length).toBe(2);
  for (const [, address] of JSON.stringify(graph).matchAll(/"@id":"([^"]*)"/g))
    expect(address).toMatch(/^(?:https?:\/\/|mailto:)\S+$/);
  for (const set of sets)
    for (const name of [
      'dct:title',
      'dct:description',
      'dct:identifier',
      'dct:publisher',
      'dct:license',
      'dcat:contactPoint',
      'dcat:distribution',
      'dct:accessRights',
      'dcat:theme',
    ])
      expect(set[name], name).toBeDefined();
});

test('the page on standards names a test for all that is met, and each test is there', () => {
  const page = read('content/paginas/standaarden.mdx');
  const [met] = /## Voldoet\n[^]*?(?=\n## )/.exec(page)!;
  const silent = met.split('\n').filter((line) => line.startsWith('- ') && !/`tests\/[\w/.-]+`/.test(line));
  expect(silent).toEqual([]);
  const named = [...page.matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
