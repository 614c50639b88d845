import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/domain/search/excerpt.ts';
import { countOptions, facetsOf, filtered } from '../../src/domain/search/facets.ts';
import type { Lookup } from '../../src/domain/search/look-up.ts';
import { rank } from '../../src/domain/search/rank.ts';
import type { SiteIndex } from '../../src/domain/search/site-index.ts';
import { addressFromState, stateFromAddress } from '../../src/domain/search/state.ts';
import type { Term } from '../../src/domain/search/understanding.ts';

const [a, b, c] = [0, 1, 2];
const once = (pages: number[] = []): Map<number, number> => new Map(pages.map((page) => [page, 1]));
const lookup = (
  found: Partial<Record<'titel' | 'zoektermen' | 'delen', number[]>>,
  text: [number, number][] = [],
): Lookup => ({
  text: new Map(text),
  titel: once(found.titel),
  'lange titel': once(),
  zoektermen: once(found.zoektermen),
  delen: once(found.delen),
});
const term = (typed: string, weight = 1): Term => ({
  typed,
  alternatives: [{ words: typed, weight, because: 'getypt' }],
});
const site = (
  kinds: string[],
  historic: number[] = [],
): Pick<SiteIndex, 'size' | 'kindOf' | 'isHistoric'> => ({
  size: 100,
  kindOf: (page) => kinds[page] ?? 'wetten',
  isHistoric: (page) => historic.includes(page),
});
const order = (input: Partial<Parameters<typeof rank>[0]>): number[] =>
  rank({ terms: [], found: new Map(), names: new Set(), index: site([]), ...input }).map(({ page }) => page);

describe('ranking by words', () => {
  test('title before search words, search words before text', () => {
    const found = new Map([['bril', lookup({ titel: [b], zoektermen: [c] }, [[a, 0.9]])]]);
    expect(order({ terms: [term('bril')], found })).toEqual([b, c, a]);
  });
  test('the whole name wins', () => {
    const found = new Map([['aangifte', lookup({ titel: [a, b], zoektermen: [a] })]]);
    expect(order({ terms: [term('aangifte')], found, names: new Set([b]) })[0]).toBe(b);
  });
  test('what answers more of the question comes first', () => {
    const found = new Map([
      ['bril', lookup({ zoektermen: [a, b] })],
      ['kapot', lookup({ zoektermen: [b] })],
    ]);
    expect(order({ terms: [term('bril'), term('kapot')], found })[0]).toBe(b);
  });
  test('history stands below what is current', () => {
    const found = new Map([['norm', lookup({ titel: [a, b] })]]);
    expect(order({ terms: [term('norm')], found, index: site(['dossiers', 'dossiers'], [a]) })).toEqual([
      b,
      a,
    ]);
  });
  test('a page with only a common word of the question is no answer', () => {
    const found = new Map([
      ['salarisschaal', lookup({})],
      ['boa', lookup({}, [[a, 0.3]])],
    ]);
    expect(order({ terms: [term('salarisschaal'), term('boa')], found })).toEqual([]);
  });
});

describe('excerpts', () => {
  const text = `${'Niets over het onderwerp. '.repeat(20)}Meld bedreigingen altijd. Een bedreiging is strafbaar. ${'En nog wat. '.repeat(20)}`;
  test('stand around the words, in any form', () => {
    const pieces = excerptOf(text, ['bedreigd']);
    expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual([
      'bedreigingen',
      'bedreiging',
    ]);
    expect(pieces[0]!.text.startsWith('… ')).toBe(true);
    expect(
      pieces
        .map((piece) => piece.text)
        .join('')
        .split(' ').length,
    ).toBeLessThan(32);
  });
  test('are left out when the text has none of the words', () => {
    expect(excerptOf(text, ['bril'])).toEqual([]);
  });
});

describe('choosing', () => {
  const having: Record<string, number[]> = {
    'soort:advies': [a, b],
    'soort:wetten': [c],
    'sector:zorg': [a],
    'sector:alle': [c],
  };
  const index = { having: (group: string, slug: string) => new Set(having[`${group}:${slug}`]) };
  const options = { soort: ['advies', 'wetten'], sector: ['zorg', 'onderwijs'], rol: [], maatregel: [] };
  const found = [{ page: a }, { page: b }, { page: c }];
  test('what is for all sectors belongs to each, and a count tells what choosing it would leave', () => {
    const facets = facetsOf(index, options);
    const state = stateFromAddress('#q=x&sector=zorg');
    expect(filtered(found, facets, state).map(({ page }) => page)).toEqual([a, c]);
    const counts = countOptions(found, facets, state);
    expect([...counts.get('soort')!]).toEqual([
      ['advies', 1],
      ['wetten', 1],
    ]);
    expect([...counts.get('sector')!]).toEqual([
      ['zorg', 2],
      ['onderwijs', 1],
    ]);
  });
});

describe('the state of a search', () => {
  test('survives the way to the address and back, behind a # that no server sees', () => {
    const state = {
      query: 'aangifte & nummer',
      literal: true,
      filters: { soort: ['advies', 'wetten'], sector: ['zorg'], rol: [], maatregel: [] },
    };
    const address = addressFromState(state);
    expect(address).toBe('#q=aangifte+%26+nummer&letterlijk=ja&soort=advies&soort=wetten&sector=zorg');
    expect(stateFromAddress(address)).toEqual(state);
    expect(addressFromState(stateFromAddress(''))).toBe('');
  });
  test('comes from a question mark too, and what is not a filter is left out', () => {
    const state = stateFromAddress('?q=%20x%20&sector=<script>&sector=zorg&sector=zorg');
    expect(state.query).toBe('x');
    expect(state.filters.sector).toEqual(['zorg']);
  });
});
