import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/domain/search/find.ts';
import { showWords, statusOf } from '../../src/islands/search/wording.ts';

const found = (count: number): Found[] =>
  Array.from({ length: count }, (_, page) => ({ page }) as unknown as Found);
const sure = { sure: true, texts: new Map() } as Parameters<typeof statusOf>[1];
const unsure = { sure: false, texts: new Map() } as Parameters<typeof statusOf>[1];

describe('the sentence above the results', () => {
  test('counts what is there', () => {
    expect(statusOf(found(2), sure, 'x')).toEqual(['gevonden', '2 resultaten voor “x”.']);
    expect(statusOf(found(1), sure, 'x')).toEqual(['gevonden', '1 resultaat voor “x”.']);
    expect(statusOf([], sure, 'x')).toEqual(['niets', 'Niets gevonden voor “x”.']);
  });

  test('says under a filter what the filter left, and never that there is nothing at all', () => {
    expect(statusOf(found(2), sure, 'x', 9)[1]).toBe('2 van de 9 resultaten voor “x” passen bij uw keuzes.');
    expect(statusOf(found(1), sure, 'x', 9)[1]).toBe('1 van de 9 resultaten voor “x” past bij uw keuzes.');
    expect(statusOf([], sure, 'x', 9)[1]).toBe(
      'Niets gevonden voor “x” binnen uw keuzes. Zonder keuzes: 9 resultaten.',
    );
    expect(statusOf([], sure, 'x', 0)[1]).toBe('Niets gevonden voor “x” binnen uw keuzes.');
    expect(statusOf(found(3), unsure, 'x', 9)[1]).toContain('binnen uw keuzes');
  });

  test('the button on a phone counts the same', () => {
    expect([0, 1, 12].map(showWords)).toEqual(['Geen resultaten', 'Toon 1 resultaat', 'Toon 12 resultaten']);
  });
});
