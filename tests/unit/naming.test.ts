import { describe, expect, test } from 'vitest';
import { nextNumber } from '../../src/domain/naming/next-number.ts';
import { slugOf } from '../../src/domain/naming/slug.ts';
import { isPlaceholder, placeholderLines } from '../../src/domain/text/placeholder.ts';
import { idPattern } from '../../src/schemas/fields.ts';

describe('an id from a title', () => {
  test.for([
    ['Uitgescholden aan de balie', 'uitgescholden-aan-de-balie'],
    ['  Wat   doe ik? (nu meteen!) ', 'wat-doe-ik-nu-meteen'],
    ['Één coördinator in Curaçao', 'een-coordinator-in-curacao'],
    ['Foto’s en video’s van uw collega’s', 'fotos-en-videos-van-uw-collegas'],
    ['RI&E: agressie', 'ri-en-e-agressie'],
    ['Sœur, straße & IJsland', 'soeur-strasse-en-ijsland'],
    ['Geﬁlmd op het ﬁetspad in Ĳsland', 'gefilmd-op-het-fietspad-in-ijsland'],
    ['Arbowet artikel 3', 'arbowet-artikel-3'],
    ['112 bellen', 'bellen'],
    ['10 tips voor de balie', 'tips-voor-de-balie'],
    ['Covid19 in de zorg', 'covid-19-in-de-zorg'],
    ['Agressie in 2024', 'agressie'],
    ['Jaarwisseling 2025-2026: de cijfers', 'jaarwisseling-de-cijfers'],
    ['Vanaf 1 juli 2025 is doxing strafbaar', 'is-doxing-strafbaar'],
    ['Brief van 23-11-2026 aan ouders', 'brief-aan-ouders'],
    ['Sinds maart 2020 anders', 'anders'],
    ['In maart oefenen', 'in-maart-oefenen'],
  ])('%s → %s', ([title, id]) => {
    expect(slugOf(title!)).toBe(id);
    expect(id).toMatch(idPattern);
  });
  test('ends at a whole word when the title is long', () => {
    const id = slugOf('Wat u doet als iemand u bedreigt en u niet weet of u daar aangifte van kunt doen');
    expect(id).toBe('wat-u-doet-als-iemand-u-bedreigt-en-u-niet-weet-of-u-daar');
  });
  test.for(['2024', '!?', '112', '', 'वेब'])('is empty when nothing is left of "%s"', (title) => {
    expect(slugOf(title)).toBe('');
  });
});

describe('the number of a new entry', () => {
  test('comes after the last', () => {
    expect(nextNumber([], 1, 8)).toBe(1);
    expect(nextNumber([1, 2, 3], 1, 8)).toBe(4);
    expect(nextNumber([1, 3, 25], 1, Infinity)).toBe(26);
  });
  test('fills the first gap when the list may not grow', () => {
    expect(nextNumber([1, 2, 4, 6], 1, 6)).toBe(3);
  });
  test('is not there when the list is complete', () => {
    expect(nextNumber([4, 3, 2, 1], 1, 4)).toBeUndefined();
  });
});

test('texts of a template are known from texts of an editor', () => {
  expect(isPlaceholder('VUL IN: de titel')).toBe(true);
  expect(isPlaceholder('Vul in: uw naam')).toBe(false);
  expect(placeholderLines('## Kop\n\nTekst.\n\n- VUL IN: een plek\n')).toEqual([4]);
});
