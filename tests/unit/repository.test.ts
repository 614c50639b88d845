import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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
