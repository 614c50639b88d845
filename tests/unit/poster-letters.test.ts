import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterName, inOurLetter, twinOf } from '../../src/domain/poster/draw/letters.ts';
import { missingCharacters } from '../../src/domain/poster/draw/metrics.ts';

describe('a character that the letter of the posters lacks', () => {
  test.for([
    ['niet\u2011goed', 'niet-goed'],
    ['o\uFB03ce', 'office'],
    ['ge\u00ADmeen\u200Bte\uFEFF', 'gemeente'],
    ['10\u202F000 euro', '10 000 euro'],
    ['5\u2032 en 3\u2033', '5’ en 3”'],
    ['\uFF27emeente', 'Gemeente'],
    ['Cafe\u0301', 'Café'],
    ['\u{1D400}B', 'AB'],
  ] as const)('%s becomes %s', ([typed, plain]) => {
    expect(inOurLetter(typed)).toBe(plain);
    expect(missingCharacters(inOurLetter(typed))).toEqual([]);
  });

  test.for([
    ['Ж', 'de Cyrillische letter Ж'],
    ['Ω', 'Ω'],
    ['✓', 'een vinkje (✓)'],
    ['→', 'een pijl (→)'],
    ['😀', 'het plaatje 😀'],
    ['中', 'het Chinese teken 中'],
    ['\u0007', 'een onzichtbaar teken (U+0007)'],
  ] as const)('%s has no twin and is named: %s', ([character, name]) => {
    if (missingCharacters(character).length === 0) return;
    expect(twinOf(character)).toBeUndefined();
    expect(characterName(character)).toContain(name);
  });

  test('what the letter has is never changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const whole = text.normalize('NFC');
        fc.pre(missingCharacters(whole).length === 0 && !/\p{Cf}/u.test(whole));
        expect(inOurLetter(text)).toBe(whole);
      }),
    );
  });
});
