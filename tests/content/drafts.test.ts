import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/check/report/findings.ts';
import { checkDrafts, drafts, type Drafts } from '../support/content-fixture.ts';

/** What is found in entries; lists beside them lead to the same few pages of the small library, and say so too. */
const inEntries = (library: Drafts): Finding[] =>
  checkDrafts(library).filter(({ file }) => !/^content\/[^/]+$/.test(file));

describe('a page that is not finished', () => {
  test('may be a draft, whatever it still holds', () => {
    const library = drafts();
    const { fields } = library['advies/balie.mdx']!;
    Object.assign(fields, { status: 'concept', vraag: 'VUL IN: de vraag' });
    library['advies/balie.mdx']!.body = '## VUL IN: een kop\n';
    expect(inEntries(library)).toEqual([]);
  });
  test('is stopped when it would reach the site with the text of its template', () => {
    const library = drafts();
    const { fields } = library['advies/balie.mdx']!;
    fields.stappen = [{ doe: 'Kijk.' }, { doe: 'Luister.' }, { doe: 'VUL IN: de derde stap' }];
    library['advies/balie.mdx']!.body = '## Daarna\n\nVUL IN: de tekst\n';
    const found = checkDrafts(library);
    expect(found.map(({ file, key }) => [file, key])).toEqual([
      ['content/advies/balie.mdx', 'stappen.2.doe'],
      ['content/advies/balie.mdx', ''],
    ]);
    expect(found[0]!.wat).toBe('Hier staat nog "VUL IN" uit het sjabloon.');
    expect(found[0]!.doen).toBe('Schrijf uw eigen tekst. Nog niet klaar? Zet status op concept.');
    expect(found[1]!.line).toBeGreaterThan(found[0]!.line);
  });
  test('cannot carry a page that is on the site, because the site leaves it out', () => {
    const library = drafts();
    library['instrumenten/huisregels.mdx']!.fields.status = 'concept';
    const found = inEntries(library);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      file: 'content/advies/balie.mdx',
      key: 'instrumenten.0',
      wat: '"huisregels" is nog een concept en staat dus niet op de site.',
      doen: 'Zet in content/instrumenten/huisregels.mdx status op actueel, of haal de verwijzing weg.',
    });
  });
  test('cannot carry a list beside the entries either', () => {
    const library = drafts();
    library['instrumenten/huisregels.mdx']!.fields.status = 'concept';
    expect(checkDrafts(library).map(({ file }) => file)).toContain('content/or-pakket.yaml');
  });
  test('may carry another draft', () => {
    const library = drafts();
    library['instrumenten/huisregels.mdx']!.fields.status = 'concept';
    library['advies/balie.mdx']!.fields.status = 'concept';
    expect(inEntries(library)).toEqual([]);
  });
});
