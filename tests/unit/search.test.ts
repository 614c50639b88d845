import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/domain/search/excerpt.ts';
import { countOptions, facetsOf, filtered } from '../../src/domain/search/facets.ts';
import { fieldText, fieldWords, ownText } from '../../src/domain/search/fields.ts';
import { Lexicon, makeVocabulary, readVocabulary, writeVocabulary } from '../../src/domain/search/lexicon.ts';
import type { Lookup, PagefindIndex } from '../../src/domain/search/pagefind-index.ts';
import { rank, type PageFacts } from '../../src/domain/search/rank.ts';
import { addressFromState, stateFromAddress } from '../../src/domain/search/state.ts';
import { isUrgent, understand, type Term } from '../../src/domain/search/understand.ts';
import { plain, wordKey, wordsIn } from '../../src/domain/search/words.ts';

const pages = [
  ['Model agressieprotocol', 'protocol agressie', 'draaiboek'],
  ['Leidraad opvanggesprek', 'gesprek na incident', 'opvang'],
  ['Poster voor de wachtkamer', 'wachtkamer', 'poster'],
  ['Posters en affiches', 'poster', 'affiche'],
  ['Meldformulier', 'melding doen', 'formulier'],
  ['Maatregelen', 'maatregel', 'sectoren'],
  ['Aangifte', 'aangifte onder nummer', 'melding'],
  ['Gesprek voeren', 'opvang', 'gesprek'],
];
const vocabulary = makeVocabulary([...pages, ...pages], {
  groups: [
    { typed: ['pandverbod', 'gebouwverbod'], meant: ['pandverbod', 'gebouwverbod'], equal: true },
    { typed: ['kapotte bril', 'schadevergoeding'], meant: ['schade'], equal: false },
  ],
  subject: ['agressie'],
  urgent: ['112', 'net aangevallen'],
});
const lexicon = new Lexicon(vocabulary);
const nothing = { count: () => Promise.resolve(0) };
const read = (question: string, literal = false) => understand(question, lexicon, nothing, literal);
const looked = async (question: string): Promise<string[][]> =>
  (await read(question)).terms.map(({ alternatives }) => alternatives.map(({ words }) => words));

describe('words', () => {
  test.for([
    ['RI&E', 'rie'],
    ['de-escaleren', 'deescaleren'],
    ['Privégegevens!', 'privegegevens'],
    ['artikel 6:107a BW', 'artikel 6:107a bw'],
    ['Arbobesluit 2.15.', 'arbobesluit 2.15'],
    ["auto's", 'autos'],
  ])('%s is compared as %s', ([text, compared]) => {
    expect(plain(text!)).toBe(compared);
  });
  test.for([
    ['maatregel', 'maatregelen'],
    ['sector', 'sectoren'],
    ['brief', 'brieven'],
    ['bedreigd', 'bedreiging'],
    ['melden', 'melding'],
    ['school', 'scholen'],
    ['reiziger', 'reizigers'],
    ['gemeld', 'melden'],
  ])('%s and %s are forms of one word', ([one, other]) => {
    expect(wordKey(one!)).toBe(wordKey(other!));
  });
  test.for([
    ['geweld', 'wel'],
    ['man', 'maand'],
    ['beelden', 'bellen'],
    ['post', 'poster'],
    ['285', '285b'],
  ])('%s and %s are not', ([one, other]) => {
    expect(wordKey(one!)).not.toBe(wordKey(other!));
  });
});

describe('the vocabulary', () => {
  test('comes back from its file as it went in, whatever the words', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const some = { ...vocabulary, words: [...words].sort() };
        expect(readVocabulary(writeVocabulary(some))).toEqual(some);
      }),
    );
  });
  test('has no words with figures and leaves out what leads to one page only', () => {
    const one = makeVocabulary([['Een heel lange titel over zeldzaamheid', 'artikel 285b']], {
      groups: [],
      subject: [],
      urgent: [],
    });
    expect(one.words).toEqual([]);
  });
  test('splits compounds with and without letters between, and not into pieces of words', () => {
    expect(lexicon.parts('wachtkamerposter')).toEqual(['wachtkamer', 'poster']);
    expect(lexicon.parts('opvangsprotocol')).toEqual(['opvang', 'protocol']);
    expect(lexicon.parts('kwantumcomputer')).toEqual([]);
  });
  test('joins what was written apart', () => {
    expect(lexicon.joined(['agressie', 'protocol'])).toBe('agressieprotocol');
    expect(lexicon.joined(['poster', 'protocol'])).toBeUndefined();
  });
  test('knows the nearest word by the length of what was typed', () => {
    expect(lexicon.near('agressieprotcol')).toEqual(['agressieprotocol']);
    expect(lexicon.near('aangfite')).toEqual(['aangifte']);
    expect(lexicon.near('kwantumcomputer')).toEqual([]);
    expect(lexicon.near('abc')).toEqual([]);
  });
});

describe('understanding a question', () => {
  test('drops small words and the subject, but not when nothing else is left', async () => {
    expect((await read('hoe doe ik aangifte van agressie')).terms.map(({ typed }) => typed)).toEqual([
      'aangifte',
    ]);
    expect((await read('agressie')).terms.map(({ typed }) => typed)).toEqual(['agressie']);
    expect((await read('wat is dat')).terms.length).toBeGreaterThan(0);
  });
  test('finds forms, synonyms and what people say for it', async () => {
    expect(await looked('maatregelen')).toEqual([['maatregelen', 'maatregel']]);
    expect((await looked('gebouwverbod'))[0]).toContain('pandverbod');
    expect((await looked('kapotte bril'))[0]).toEqual(['kapotte bril', 'schade']);
    expect((await looked('schade'))[0]).not.toContain('kapotte bril');
  });
  test('mends a typing error and says so; asked literally, it does not', async () => {
    const { corrections, terms } = await read('agressieprotokol');
    expect(corrections).toEqual([{ typed: 'agressieprotokol', meant: 'agressieprotocol', also: false }]);
    expect(terms[0]!.alternatives[0]!.words).toBe('agressieprotocol');
    const literal = await read('agressieprotokol', true);
    expect(literal.corrections).toEqual([]);
    expect(literal.terms).toEqual([{ typed: 'agressieprotokol', alternatives: [] }]);
  });
  test('a letter too few or too many inside a word is a mistake, an ending is not', async () => {
    expect((await read('prottocol')).corrections).toEqual([
      { typed: 'prottocol', meant: 'protocol', also: false },
    ]);
    expect((await read('protocollen')).corrections).toEqual([]);
    expect((await read('prottocol', true)).terms[0]!.alternatives).toEqual([
      { words: 'prottocol', weight: 1, because: 'letterlijk' },
    ]);
  });
  test('a word that the index has is not corrected away', async () => {
    const has = {
      count: (word: string) => Promise.resolve(word === 'aangiften' || word === 'gesprok' ? 3 : 0),
    };
    const { corrections, terms } = await understand('gesprok voeren', lexicon, has);
    expect(terms[0]!.alternatives[0]!.words).toBe('gesprok');
    expect(corrections).toEqual([{ typed: 'gesprok', meant: 'gesprek', also: true }]);
  });
  test('splits and joins compounds', async () => {
    const posters = await read('wachtkamerposter');
    expect(posters.terms.map(({ alternatives }) => alternatives[0]!.words)).toEqual(['wachtkamer', 'poster']);
    const protocol = await read('agressie protocol');
    expect(protocol.terms.map(({ alternatives }) => alternatives[0]!.words)).toEqual(['agressieprotocol']);
  });
  test.for([
    ['art 285', ['artikel 285', 'art 285', '285']],
    ['artikel 2.15 arbobesluit', ['artikel 2.15', 'art 2.15', '2.15']],
    ['6:107a', ['artikel 6:107a', 'art 6:107a', '6:107a']],
    ['285b sr', ['artikel 285b', 'art 285b', '285b']],
  ] as const)('%s stays together as an article', async ([question, wanted]) => {
    expect((await looked(question))[0]).toEqual(wanted);
  });
  test('a number by itself is no article', async () => {
    expect((await looked('48 uur'))[0]).toEqual([]);
  });
  test('the last word may be unfinished', async () => {
    expect((await looked('meldf'))[0]).toEqual(['meldformulier']);
  });
  test('hears who needs help now', () => {
    expect(isUrgent('ik ben net aangevallen', lexicon)).toBe(true);
    expect(isUrgent('112 bellen', lexicon)).toBe(true);
    expect(isUrgent('pakket van 1120 posters', lexicon)).toBe(false);
  });
  test('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (text) => {
        const { terms, dropped } = await read(text);
        expect(terms.length + dropped.length).toBeLessThanOrEqual(wordsIn(text).length * 3);
      }),
    );
  });
});

const lookup = (
  found: Partial<Record<'titel' | 'zoektermen' | 'delen', string[]>>,
  text: [string, number][] = [],
): Lookup => ({
  text: new Map(text),
  fields: {
    titel: new Set(found.titel),
    'lange titel': new Set(),
    zoektermen: new Set(found.zoektermen),
    delen: new Set(found.delen),
    naam: new Set(),
  },
});
const term = (typed: string, weight = 1): Term => ({
  typed,
  alternatives: [{ words: typed, weight, because: 'getypt' }],
});
const facts = (pages: Record<string, string>, historic: string[] = []): Map<string, PageFacts> =>
  new Map([
    ...Object.entries(pages).map(([page, kind]): [string, PageFacts] => [
      page,
      { kind, historic: historic.includes(page) },
    ]),
    ...Array.from({ length: 100 }, (_, at): [string, PageFacts] => [
      `other${at}`,
      { kind: 'wetten', historic: false },
    ]),
  ]);
const order = (input: Partial<Parameters<typeof rank>[0]>): string[] =>
  rank({ terms: [], found: new Map(), inARow: new Map(), names: new Set(), facts: new Map(), ...input }).map(
    ({ page }) => page,
  );

describe('ranking', () => {
  const kinds = facts({ a: 'wetten', b: 'wetten', c: 'wetten' });
  test('title before search words, search words before text', () => {
    const found = new Map([['bril', lookup({ titel: ['b'], zoektermen: ['c'] }, [['a', 9]])]]);
    expect(order({ terms: [term('bril')], found, facts: kinds })).toEqual(['b', 'c', 'a']);
  });
  test('the whole name wins', () => {
    const found = new Map([['aangifte', lookup({ titel: ['a', 'b'], zoektermen: ['a'] })]]);
    expect(order({ terms: [term('aangifte')], found, facts: kinds, names: new Set(['b']) })[0]).toBe('b');
  });
  test('what answers more of the question comes first', () => {
    const found = new Map([
      ['bril', lookup({ zoektermen: ['a', 'b'] })],
      ['kapot', lookup({ zoektermen: ['b'] })],
    ]);
    expect(order({ terms: [term('bril'), term('kapot')], found, facts: kinds })[0]).toBe('b');
  });
  test('history stands below what is current', () => {
    const found = new Map([['norm', lookup({ titel: ['a', 'b'] })]]);
    expect(
      order({ terms: [term('norm')], found, facts: facts({ a: 'dossiers', b: 'dossiers' }, ['a']) }),
    ).toEqual(['b', 'a']);
  });
  test('a page with only a common word of the question is no answer', () => {
    const found = new Map([
      ['salarisschaal', lookup({})],
      ['boa', lookup({}, [['a', 3]])],
    ]);
    expect(order({ terms: [term('salarisschaal'), term('boa')], found, facts: kinds })).toEqual([]);
  });
});

describe('the words of a page in the index', () => {
  const text = fieldText(
    {
      title: 'Model agressieprotocol',
      terms: ['ggz-afdeling'],
      names: ['Protocol'],
      facets: { soort: ['instrumenten'], sector: ['openbaar-bestuur'] },
    },
    lexicon,
  );
  test('are told apart by where they stand', () => {
    expect(text.split(' ')).toEqual(
      expect.arrayContaining([
        fieldWords('agressieprotocol', 'titel'),
        fieldWords('ggz', 'zoektermen'),
        fieldWords('protocol', 'delen'),
        fieldWords('agressieprotocol', 'naam'),
        fieldWords('protocol', 'naam'),
        'q1instrumenten',
        'q2openbaarbestuur',
      ]),
    );
  });
  test('are no part of what is shown', () => {
    expect(ownText(`Zo doet u het. ${text}`)).toBe('Zo doet u het.');
    expect(ownText('Zo doet u het.')).toBe('Zo doet u het.');
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
  const having: Record<string, string[]> = {
    'soort:advies': ['a', 'b'],
    'soort:wetten': ['c'],
    'sector:zorg': ['a'],
    'sector:alle': ['c'],
  };
  const index = {
    having: (group: string, slug: string) => Promise.resolve(new Set(having[`${group}:${slug}`])),
  } as unknown as PagefindIndex;
  const options = { soort: ['advies', 'wetten'], sector: ['zorg', 'onderwijs'], rol: [], maatregel: [] };
  const found = [{ page: 'a' }, { page: 'b' }, { page: 'c' }];
  test('what is for all sectors belongs to each, and a count tells what choosing it would leave', async () => {
    const facets = await facetsOf(index, options);
    const state = stateFromAddress('#q=x&sector=zorg');
    expect(filtered(found, facets, state).map(({ page }) => page)).toEqual(['a', 'c']);
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
