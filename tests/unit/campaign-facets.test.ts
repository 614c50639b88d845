import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FormatName } from '../../src/domain/poster/content/content.ts';
import { readPosters } from '../../src/files/plan/read-content.ts';
import { facetsOf, ownItems, sharedItems } from '../../src/domain/campaign/facets.ts';
import { parseMaterial } from '../../src/schemas/materiaal.ts';

const item = (
  serie: string,
  werksituatie: string[],
  sectoren: string[],
  middel = 'poster',
  maten: FormatName[] = [],
  talen: string[] = ['nl'],
) => ({
  serie,
  werksituatie,
  sectoren,
  middel,
  maten,
  talen,
});
const items = [
  item('bezoekers', ['balie', 'wachtruimte'], ['alle']),
  item('bezoekers', ['school'], ['onderwijs']),
  item('medewerkers', ['balie'], ['alle', 'zorg'], 'sticker'),
];

describe('finding campaign material', () => {
  test('a choice counts what was made for it, in the order asked for', () => {
    expect(facetsOf(items, 'plek', ['school', 'balie', 'straat'])).toEqual([
      { dimension: 'plek', id: 'school', own: 1, shared: 0 },
      { dimension: 'plek', id: 'balie', own: 2, shared: 0 },
    ]);
  });

  test('a sector also counts what suits all sectors', () => {
    expect(facetsOf(items, 'sector', ['zorg', 'onderwijs', 'veiligheid'])).toEqual([
      { dimension: 'sector', id: 'zorg', own: 1, shared: 2 },
      { dimension: 'sector', id: 'onderwijs', own: 1, shared: 2 },
    ]);
    expect(sharedItems(items)).toEqual([items[0], items[2]]);
    expect(ownItems(items, 'voor', 'medewerkers')).toEqual([items[2]]);
  });

  test('a language can be chosen as soon as something is there in another one', () => {
    expect(facetsOf(items, 'taal', ['nl', 'en'])).toEqual([]);
    const english = item('bezoekers', ['balie'], ['alle'], 'poster', [], ['nl', 'en']);
    expect(facetsOf([english, ...items], 'taal', ['nl', 'en']).map(({ id, own }) => [id, own])).toEqual([
      ['nl', 4],
      ['en', 1],
    ]);
    expect(ownItems([english, ...items], 'taal', 'en')).toEqual([english]);
  });

  test('a kind counts everything that comes in its sizes', () => {
    const poster = item('bezoekers', ['balie'], ['alle'], 'poster', ['a4', 'scherm', 'vierkant']);
    const screen = item('bezoekers', ['balie'], ['alle'], 'scherm', ['scherm', 'scherm-staand']);
    const counted = facetsOf([poster, screen, ...items], 'soort', ['poster', 'scherm', 'social', 'sticker']);
    expect(counted.map(({ id, own }) => [id, own])).toEqual([
      ['poster', 3],
      ['scherm', 2],
      ['social', 1],
      ['sticker', 1],
    ]);
  });
});

describe('the campaign as asked for', () => {
  const { places, series, media } = parseMaterial(readFileSync('content/materiaal.yaml', 'utf8'));
  const all = readPosters('.').map(({ data, id }) => ({ id, ...data }));
  const posters = (serie: string) => all.filter((one) => one.serie === serie && one.middel === 'poster');

  test('has enough messages for each series, and six versions where sectors differ', () => {
    expect(posters('bezoekers').length).toBeGreaterThanOrEqual(12);
    expect(posters('medewerkers').length).toBeGreaterThanOrEqual(8);
    expect(posters('leidinggevenden').length).toBeGreaterThanOrEqual(4);
    const versions = new Map<string, number>();
    for (const { sectorversies } of all)
      for (const { sector } of sectorversies) versions.set(sector, (versions.get(sector) ?? 0) + 1);
    expect([...versions.keys()].length).toBe(6);
  });

  test('every place, series and kind in use has a name and advice', () => {
    const known = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
    for (const { id, werksituatie, serie, middel } of all) {
      for (const place of werksituatie) expect(known(places).has(place), `${id}: ${place}`).toBe(true);
      expect(known(series).has(serie), id).toBe(true);
      expect(known(media).has(middel), id).toBe(true);
    }
  });

  test('no two messages are the same', () => {
    const words = all.flatMap(({ boodschap, middel }) =>
      boodschap && middel === 'poster' ? [[...boodschap.boven, ...boodschap.onder].join(' ')] : [],
    );
    expect(new Set(words).size).toBe(words.length);
  });
});
