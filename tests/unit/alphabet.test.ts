import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, lettersOf, sheetsOf } from '../../src/domain/text/alphabet.ts';

const group = (letter: string, count: number) => ({
  letter,
  items: Array.from({ length: count }, (_, at) => `${letter}${at}`),
});

test('an alphabet is divided evenly, and no letter is cut', () => {
  const sheets = sheetsOf([group('A', 30), group('B', 30), group('C', 30), group('D', 30)], 70);
  expect(sheets.map((sheet) => sheet.map(({ letter }) => letter).join(''))).toEqual(['AB', 'CD']);
  expect(sheetsOf([group('A', 5), group('B', 5)], 10)).toHaveLength(1);
  expect(sheetsOf([group('A', 500), group('B', 5)], 100).map((sheet) => sheet.length)).toEqual([1, 1]);
  expect(sheetsOf([], 10)).toEqual([]);
});

test('whatever the letters hold, all of it is there once, in order, and a sheet of several letters fits', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 27 }), (counts) => {
      const groups = counts.map((count, at) => group(String.fromCodePoint(64 + at), count));
      const sheets = sheetsOf(groups, 220);
      expect(sheets.flat()).toEqual(groups);
      for (const sheet of sheets)
        if (sheet.length > 1)
          expect(sheet.reduce((sum, { items }) => sum + items.length, 0)).toBeLessThanOrEqual(220);
    }),
  );
});

test('a sheet is named by its letters, and each letter can be linked to', () => {
  expect(lettersOf([group('H', 1), group('I', 1), group('O', 1)])).toBe('H tot en met O');
  expect(lettersOf([group('Z', 1)])).toBe('Z');
  expect([anchorOf('#'), anchorOf('Q')]).toEqual(['#cijfer', '#letter-q']);
});
