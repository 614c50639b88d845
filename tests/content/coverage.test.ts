import { describe, expect, test } from 'vitest';
import { bars, counted, crossCount, enoughForPair, type Tagged } from '../../src/domain/coverage/coverage.ts';
import { realContent } from '../support/content-copy.ts';

const entries = realContent().entries.filter(({ data }) => data && data.status !== 'concept');
const of = (name: string): typeof entries => entries.filter(({ collection }) => collection === name);
const ids = (name: string): string[] => of(name).map(({ id }) => id);
const items = counted.flatMap(of).map(({ data }) => data as unknown as Tagged);

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

describe('the content', () => {
  test('has at least five entries about every sector and role', () => {
    const pairs = crossCount(items, ['sectoren', ids('sectoren')], ['rollen', ids('rollen')]);
    expect(pairs).toHaveLength(36);
    const thin = pairs.filter((cell) => !enoughForPair(cell));
    expect(thin.map(({ row, column, specific }) => `${row} × ${column}: ${specific} eigen`)).toEqual([]);
  });

  test('has something of its own for every measure in every sector', () => {
    const cells = crossCount(items, ['maatregelen', ids('maatregelen')], ['sectoren', ids('sectoren')]);
    const empty = cells.filter(({ specific }) => specific < bars.measureSector);
    expect(empty.map(({ row, column }) => `${row} × ${column}`)).toEqual([]);
  });

  test('has two entries at least for every measure and role', () => {
    const cells = crossCount(items, ['maatregelen', ids('maatregelen')], ['rollen', ids('rollen')]);
    const thin = cells.filter(({ specific }) => specific < bars.measureRole);
    expect(thin.map(({ row, column, specific }) => `${row} × ${column}: ${specific}`)).toEqual([]);
  });

  test.for(Object.entries(bars.totals))('has at least %s: %i', ([name, least]) => {
    expect(of(name).length).toBeGreaterThanOrEqual(least);
  });
});
