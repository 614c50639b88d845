import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/domain/addresses/address.ts';
import { barChart, lineChart, niceMax } from '../../src/domain/figures/chart.ts';
import { doubleClaims } from '../../src/domain/relations/claims.ts';
import { concernsSector, nearness, related, type Tagged } from '../../src/domain/relations/related.ts';
import { goodUntil, isDue, nextReview } from '../../src/domain/review/due.ts';
import {
  byInitial,
  compareDutch,
  dateInDutch,
  labelsInARow,
  listInDutch,
  numberInDutch,
  splitFirstSentence,
  withoutStop,
} from '../../src/domain/text/dutch.ts';
import { editDistance, nearest } from '../../src/domain/text/nearest.ts';

describe('did you mean', () => {
  test.for([
    ['agressie', 'agressie', 0],
    ['agresie', 'agressie', 1],
    ['aangfite', 'aangifte', 1],
    ['', 'nazorg', 6],
    ['norm', 'vorm', 1],
  ] as const)('from "%s" to "%s" takes %i steps', ([from, to, steps]) => {
    expect(editDistance(from, to)).toBe(steps);
    expect(editDistance(to, from)).toBe(steps);
  });

  test('offers the nearest word, a word it is a part of, or nothing', () => {
    expect(nearest('rolen', ['rollen', 'wetten', 'fase'])).toBe('rollen');
    expect(nearest('reageer', ['reageer-naar-de-dader', 'registreer'])).toBe('reageer-naar-de-dader');
    expect(nearest('xyz', ['rollen', 'wetten'])).toBeUndefined();
  });
});

describe('Dutch text', () => {
  test('dates are as exact as they are given', () => {
    expect(dateInDutch('2015')).toBe('2015');
    expect(dateInDutch('2015-06')).toBe('juni 2015');
    expect(dateInDutch('2015-06-04')).toBe('4 juni 2015');
  });
  test('numbers, lists and first sentences', () => {
    expect(numberInDutch(12543)).toBe('12.543');
    expect(numberInDutch(6.8)).toBe('6,8');
    expect(listInDutch([])).toBe('');
    expect(listInDutch(['a'])).toBe('a');
    expect(listInDutch(['a', 'b', 'c'])).toBe('a, b en c');
    expect(splitFirstSentence('Stop. Ga weg.')).toEqual(['Stop.', 'Ga weg.']);
    expect(splitFirstSentence('Artikel 3.2 zegt het')).toEqual(['Artikel 3.2 zegt het', '']);
  });
  test('labels in a row stay apart, also with commas in them, and names keep their capital', () => {
    expect(labelsInARow(['Duwen, slaan', 'Spugen', 'RI&E', 'U bent alleen'])).toBe(
      'Duwen, slaan; spugen; RI&E; u bent alleen',
    );
    expect(withoutStop(' twee jaar. ')).toBe('twee jaar');
    expect(withoutStop('…')).toBe('…');
  });
  test('an A-Z ignores case and accents and keeps the Dutch order', () => {
    const groups = byInitial(['één', 'ELA', 'eis', '112', 'aangifte'], (word) => word);
    expect(groups).toEqual([
      { letter: '#', items: ['112'] },
      { letter: 'A', items: ['aangifte'] },
      { letter: 'E', items: ['één', 'eis', 'ELA'] },
    ]);
    expect(compareDutch('artikel 9', 'artikel 10')).toBeLessThan(0);
  });
});

describe('related entries', () => {
  const entry = (id: string, over: Partial<Tagged>): Tagged => ({
    id,
    collection: 'advies',
    maatregelen: [],
    sectoren: [],
    rollen: [],
    wetten: [],
    fase: undefined,
    ...over,
  });
  const balie = entry('balie', {
    maatregelen: ['norm'],
    sectoren: ['zorg'],
    rollen: ['medewerker'],
    fase: 'tijdens',
  });

  test('a shared measure weighs more than a shared role', () => {
    const measure = entry('a', { maatregelen: ['norm'] });
    const role = entry('b', { rollen: ['medewerker'] });
    expect(nearness(balie, measure)).toBeGreaterThan(nearness(balie, role));
  });
  test('"alle" is no shared sector', () => {
    expect(nearness(entry('a', { sectoren: ['alle'] }), entry('b', { sectoren: ['alle'] }))).toBe(0);
  });
  test('leaves itself and strangers out, best first', () => {
    const near = entry('z', { maatregelen: ['norm'], sectoren: ['zorg'] });
    const draw = entry('a', { maatregelen: ['norm'] });
    const draw2 = entry('b', { maatregelen: ['norm'] });
    const stranger = entry('s', { rollen: ['medewerker'] });
    expect(related(balie, [draw2, stranger, balie, draw, near], 3).map(({ id }) => id)).toEqual([
      'z',
      'a',
      'b',
    ]);
  });
  test('beside an entry for all sectors, what is for all comes before what is for one', () => {
    const all = entry('all', { maatregelen: ['norm'], sectoren: ['alle'], fase: 'na' });
    const general = entry('general', { maatregelen: ['norm', 'melden'], sectoren: ['alle'] });
    const care = entry('care', { maatregelen: ['norm'], sectoren: ['zorg'], fase: 'na' });
    expect(related(all, [care, general], 2).map(({ id }) => id)).toEqual(['general', 'care']);
    expect(related(care, [general, all], 1).map(({ id }) => id)).toEqual(['all']);
  });
  test('a draw is not decided by the alphabet', () => {
    const first = Array.from({ length: 40 }, (_, index) =>
      entry(`van-${index}`, { maatregelen: ['norm'] }),
    ).map((from) => {
      const pool = ['a', 'b', 'c', 'd'].map((id) => entry(id, { maatregelen: ['norm'] }));
      expect(related(from, [...pool].reverse(), 4)).toEqual(related(from, pool, 4));
      return related(from, pool, 1)[0]!.id;
    });
    expect(new Set(first).size).toBe(4);
  });
  test('an entry for all sectors concerns each of them', () => {
    expect(concernsSector({ sectoren: ['alle'] }, 'zorg')).toBe(true);
    expect(concernsSector({ sectoren: ['onderwijs'] }, 'zorg')).toBe(false);
  });
});

describe('charts', () => {
  test('bars start at zero and the longest leaves room for its value', () => {
    const { bars, height } = barChart([
      { label: 'a', waarde: 50 },
      { label: 'b', waarde: 25 },
      { label: 'c', waarde: 0 },
    ]);
    expect(bars.map(({ width }) => width)).toEqual([76, 38, 0]);
    expect(height).toBe(256);
  });
  test('a chart of only zeros draws no bars', () => {
    expect(barChart([{ label: 'a', waarde: 0 }]).bars[0]!.width).toBe(0);
  });
  test('years stand at their true distance', () => {
    const { dots } = lineChart([
      { label: '2014', waarde: 26 },
      { label: '2020', waarde: 35 },
      { label: '2024', waarde: 45 },
    ]);
    expect(dots.map(({ x }) => x)).toEqual([8, 58.4, 92]);
    expect(dots[0]!.y).toBeGreaterThan(dots[2]!.y);
  });
  test('no line crosses a change of method', () => {
    const { strokes } = lineChart([
      { label: '2015', waarde: 642 },
      { label: '2016', waarde: 690 },
      { label: '2017', waarde: 642, telbreuk: true },
      { label: '2018', waarde: 650 },
    ]);
    expect(strokes).toHaveLength(2);
  });
  test('the axis ends at a round number that holds every value', () => {
    expect(niceMax([{ label: 'a', waarde: 49 }])).toBe(50);
    expect(niceMax([{ label: 'a', waarde: 12_940 }])).toBe(16_000);
    expect(niceMax([{ label: 'a', waarde: 0 }])).toBe(1);
    expect(lineChart([{ label: '2020', waarde: 49 }]).rules.map(({ value }) => value)).toEqual([0, 25, 50]);
  });
});

describe('addresses, claims and review', () => {
  test('every kind of entry has its place', () => {
    expect(addressOf({ collection: 'rollen', id: 'werkgever' })).toBe('/voor/werkgever/');
    expect(addressOf({ collection: 'wetten', id: 'sr-285' })).toBe('/wet/sr-285/');
    expect(addressOf({ collection: 'cijfers', id: 'x' })).toBe('/cijfers/x/');
    expect(addressOf({ collection: 'publicaties', id: 'x', data: { soort: 'rapport' } })).toBe(
      '/publicaties/rapport/#x',
    );
    expect(addressOf({ collection: 'paginas', id: 'x', data: { adres: '/over/' } })).toBe('/over/');
    expect(addressOf({ collection: 'zelfscan', id: 'x' })).toBeUndefined();
  });
  test('the second to claim something is told who was first, whatever the case', () => {
    const claims = [
      { value: 'Norm', owner: 'a' },
      { value: 'norm ', owner: 'b' },
      { value: 'Nazorg', owner: 'c' },
    ];
    expect(doubleClaims(claims)).toEqual([{ claim: claims[1], first: claims[0] }]);
  });
  test('a page is due from the day after its date', () => {
    const upkeep = { gecontroleerdOp: '2026-01-01', controlerenVoor: '2026-06-01' };
    expect(isDue(upkeep, '2026-06-01')).toBe(false);
    expect(isDue(upkeep, '2026-06-02')).toBe(true);
  });
  test('what belongs to a season, or to figures of every year, is due again in its month', () => {
    const upkeep = { gecontroleerdOp: '2026-11-30', controlerenVoor: '2028-11-30' };
    expect(isDue({ ...upkeep, nazichtMaand: 11 }, '2027-10-31')).toBe(false);
    expect(isDue({ ...upkeep, nazichtMaand: 11 }, '2027-11-01')).toBe(true);
    // A month later in the same year comes first, and an earlier date that an editor set is kept.
    expect(goodUntil({ ...upkeep, nazichtMaand: 12 })).toBe('2026-11-30');
    expect(goodUntil({ ...upkeep, gecontroleerdOp: '2027-03-01', nazichtMaand: 3 })).toBe('2028-02-29');
    expect(goodUntil({ ...upkeep, controlerenVoor: '2027-01-15', nazichtMaand: 4 })).toBe('2027-01-15');
    expect(goodUntil(upkeep)).toBe('2028-11-30');
  });
  test('law, contact and what is coming are checked within half a year, figures within a year, the rest within two', () => {
    expect(nextReview('wetten', '2026-11-23')).toBe('2027-05-23');
    expect(nextReview('organisaties', '2026-08-31')).toBe('2027-02-28');
    expect(nextReview('lopend', '2026-11-30')).toBe('2027-05-30');
    expect(nextReview('cijfers', '2028-02-29')).toBe('2029-02-28');
    expect(nextReview('advies', '2026-11-23')).toBe('2028-11-23');
  });
});
