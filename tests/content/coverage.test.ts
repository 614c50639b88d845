import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reviewContent } from '../../src/check/review/review-content.ts';
import { crossCount, enoughForPair, type Tagged } from '../../src/domain/coverage/coverage.ts';
import { drafts, today, writeLibrary, type Drafts } from '../support/content-fixture.ts';

describe('counting', () => {
  const item = (sectoren: string[], rollen: string[]): Tagged => ({ sectoren, rollen, maatregelen: [] });

  test('tells what names a sector from what is for all of them', () => {
    const counted = crossCount(
      [
        item(['zorg'], ['medewerker']),
        item(['alle'], ['medewerker']),
        item(['zorg', 'veiligheid'], ['bestuurder']),
      ],
      ['sectoren', ['zorg']],
      ['rollen', ['medewerker', 'bestuurder']],
    );
    expect(counted).toEqual([
      { row: 'zorg', column: 'medewerker', specific: 1, general: 1 },
      { row: 'zorg', column: 'bestuurder', specific: 1, general: 0 },
    ]);
  });

  test('lets at most two for all sectors help a pair along', () => {
    expect(enoughForPair({ specific: 3, general: 2 })).toBe(true);
    expect(enoughForPair({ specific: 2, general: 9 })).toBe(false);
    expect(enoughForPair({ specific: 5, general: 0 })).toBe(true);
  });
});

describe('content that is too thin', () => {
  const page = 'paginas/dekking.mdx';
  const thin = async (library: Drafts): Promise<string[]> => {
    const folder = writeLibrary(library);
    try {
      return (await reviewContent(folder, { today })).minds
        .filter(({ soort }) => soort === 'dekking')
        .map(({ file, wat }) => `${file} ${wat}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test('is told on the page that tells how full it is, and only where there is one', async () => {
    const library = drafts();
    expect(await thin(library)).toEqual([]);
    library[page] = {
      fields: { ...library['paginas/over.mdx']!.fields, titel: 'Dekking', adres: '/over/dekking/' },
      body: '',
    };
    const said = await thin(library);
    expect(said).toContain(
      'content/paginas/dekking.mdx Over zorg en medewerker samen zijn er 3 pagina’s; 5 is het minste.',
    );
    expect(said).toContain('content/paginas/dekking.mdx Bij advies is er één pagina; 90 is het minste.');
    expect(said.filter((line) => line.includes('norm en'))).toEqual([]);
  });
});
