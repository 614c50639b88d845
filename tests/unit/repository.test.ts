import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  apiHosts,
  editorAddress,
  hostEditAddress,
  tokenAddress,
  visitorTokenAddress,
} from '../../src/domain/repository/edit.ts';
import { reportAddress } from '../../src/domain/repository/report.ts';

const page = 'https://site.example/advies/uitgescholden-aan-de-balie/';
const fields = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address).searchParams.entries());

describe('reporting a mistake', () => {
  test('on GitHub the issue form opens with the page filled in', () => {
    const address = reportAddress({ soort: 'github', adres: 'https://github.com/a/b' }, page);
    expect(address).toBe(
      'https://github.com/a/b/issues/new?template=fout-melden.yml&title=Fout%20op%20/advies/uitgescholden-aan-de-balie/&pagina=https://site.example/advies/uitgescholden-aan-de-balie/',
    );
    // What the address fills in exists in the form it names.
    const { template, pagina } = fields(address);
    expect(pagina).toBe(page);
    const form = parse(
      readFileSync(path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE', template!), 'utf8'),
    ) as { body: { id?: string }[] };
    expect(form.body.map(({ id }) => id)).toContain('pagina');
  });

  test('on GitLab the issue opens with a title and a description', () => {
    const address = reportAddress({ soort: 'gitlab', adres: 'https://gitlab.com/groep/sub/b' }, page);
    expect(address).toMatch(/^https:\/\/gitlab\.com\/groep\/sub\/b\/-\/issues\/new\?issue%5Btitle%5D=/);
    expect(fields(address)).toEqual({
      'issue[title]': 'Fout op /advies/uitgescholden-aan-de-balie/',
      'issue[description]': `Pagina: ${page}\n\nWat klopt er niet?\n`,
    });
  });

  test('on Forgejo the issue opens with a title and a body', () => {
    const address = reportAddress({ soort: 'forgejo', adres: 'https://codeberg.org/a/b' }, page);
    expect(address).toMatch(/^https:\/\/codeberg\.org\/a\/b\/issues\/new\?title=/);
    expect(fields(address)).toEqual({
      title: 'Fout op /advies/uitgescholden-aan-de-balie/',
      body: `Pagina: ${page}\n\nWat klopt er niet?\n`,
    });
  });

  test.for(['github', 'gitlab', 'forgejo'] as const)('on %s odd characters arrive whole', (soort) => {
    const odd = 'https://site.example/a&b=c/één+twee 3%/#stuk?\'<">';
    const address = reportAddress({ soort, adres: 'https://host.example/a/b/' }, odd);
    expect(address).not.toMatch(/[\s<>"#]|b\/\/|\+/);
    expect(Object.values(fields(address)).some((value) => value.includes(odd))).toBe(true);
    expect(Object.keys(fields(address))).toHaveLength(soort === 'github' ? 3 : 2);
  });
});

describe('editing a page', () => {
  const file = 'content/advies/mes-of-wapen.mdx';

  test.for([
    ['github', 'https://github.com/a/b', 'https://github.com/a/b/edit/main/content/advies/mes-of-wapen.mdx'],
    [
      'gitlab',
      'https://git.stad.nl/a/b/',
      'https://git.stad.nl/a/b/-/edit/main/content/advies/mes-of-wapen.mdx',
    ],
    [
      'forgejo',
      'https://code.stad.nl/a/b',
      'https://code.stad.nl/a/b/_edit/main/content/advies/mes-of-wapen.mdx',
    ],
  ] as const)('on %s the file opens in the editor of the host', ([soort, adres, expected]) => {
    expect(hostEditAddress({ soort, adres, tak: 'main' }, file)).toBe(expected);
  });

  test('the form of the site opens at the entry', () => {
    expect(editorAddress(file)).toBe('/redactie/#/collections/advies/entries/mes-of-wapen');
  });

  test('a token is made at the host, with the rights it needs where the host takes them from a link', () => {
    expect(tokenAddress({ soort: 'github', adres: 'https://github.com/a/b' })).toContain(
      'contents=write&pull_requests=write',
    );
    expect(tokenAddress({ soort: 'gitlab', adres: 'https://git.stad.nl/a/b' })).toMatch(
      /^https:\/\/git\.stad\.nl\/-\/user_settings\//,
    );
    expect(tokenAddress({ soort: 'forgejo', adres: 'https://code.stad.nl/a/b' })).toBe(
      'https://code.stad.nl/user/settings/applications',
    );
    // Only a classic token may propose to a public repository of others.
    expect(visitorTokenAddress({ adres: 'https://github.com/a/b' })).toBe(
      'https://github.com/settings/tokens/new?description=Redactie&scopes=public_repo',
    );
  });

  test('the editor speaks to the host of the repository only', () => {
    expect(apiHosts({ soort: 'github', adres: 'https://github.com/a/b' })).toEqual([
      'https://api.github.com',
    ]);
    expect(apiHosts({ soort: 'gitlab', adres: 'https://git.stad.nl/a/b' })).toEqual(['https://git.stad.nl']);
  });
});
