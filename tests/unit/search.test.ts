import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexicon, makeVocabulary, readVocabulary, writeVocabulary } from '../../src/domain/search/lexicon.ts';
import { isInTrouble } from '../../src/domain/search/trouble.ts';
import { understand } from '../../src/domain/search/understand.ts';
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
  small: ['gisteren'],
  real: ['gesprik'],
  sectors: { zorg: ['ziekenhuis'] },
  elsewhere: [{ typed: ['paspoort'], where: 'Bij uw gemeente.', href: undefined }],
  trouble: { sure: ['net aangevallen'], who: ['ik'], what: ['geslagen'], not: ['vorige week'] },
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
    ['ﬁlmen en ﬂyer', 'filmen en flyer'],
    ['Ĳsland, ĳs', 'ijsland ijs'],
    ['straße, Œuvre', 'strasse oeuvre'],
    ['agres\u00adsie', 'agressie'],
    ['de\u2011escaleren', 'deescaleren'],
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
      small: [],
      real: [],
      sectors: {},
      elsewhere: [],
      trouble: { sure: [], who: [], what: [], not: [] },
    });
    expect(one.words).toEqual([]);
  });
  test('splits compounds with and without letters between, and not into pieces of words', () => {
    expect(lexicon.parts('wachtkamerposter')).toEqual(['wachtkamer', 'poster']);
    expect(lexicon.parts('opvangsprotocol')).toEqual(['opvang', 'protocol']);
    expect(lexicon.parts('kwantumcomputer')).toEqual([]);
  });
  test('splits a word of any length in work that grows with it, not with every way to cut it', () => {
    // Counted, not timed: a machine that does more than this takes as long as it likes.
    let asked = 0;
    class Counting extends Lexicon {
      override knows(word: string): boolean {
        asked++;
        return super.knows(word);
      }
    }
    const many = new Counting({ ...vocabulary, words: ['opvang', 'opvang'.repeat(2), 'opvang'.repeat(3)] });
    const work = (count: number): number => {
      asked = 0;
      many.parts('opvang'.repeat(count));
      return asked;
    };
    // Once for an end and a beginning before it: less than a quarter of the square of the letters.
    for (const count of [5, 10]) {
      expect(work(count)).toBeLessThan((6 * count) ** 2 / 4);
      expect(work(count)).toBeGreaterThan(6 * count);
    }
    const slow = new Lexicon({ ...vocabulary, words: ['opvang', 'opvangs', 'opvange', 'vang', 'gesprek'] });
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 2000 }), (count) => {
        expect(slow.parts('opvang'.repeat(count))).toEqual([]);
      }),
    );
    expect(slow.parts('opvanggesprek')).toEqual(['opvang', 'gesprek']);
    expect(slow.parts('opvang'.repeat(9))).toHaveLength(9);
  });
  test('leaves alone what the editors say is right', () => {
    expect(lexicon.near('gesprik')).toEqual([]);
    expect(lexicon.near('gesprak')).toEqual(['gesprek']);
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
      count: (word: string) => Promise.resolve(word === 'gesprok' ? 1 : 0),
    };
    const { corrections, terms } = await understand('gesprok voeren', lexicon, has);
    expect(terms[0]!.alternatives[0]!.words).toBe('gesprok');
    expect(corrections).toEqual([{ typed: 'gesprok', meant: 'gesprek', also: true }]);
    // What people say of more pages is a word of theirs.
    const more = { count: () => Promise.resolve(2) };
    expect((await understand('gesprok voeren', lexicon, more)).corrections).toEqual([]);
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
  test('hears who needs help now, and not who asks about it', () => {
    const { trouble } = vocabulary;
    for (const cry of ['ik ben net aangevallen', '112', 'help', 'een klant heeft mij net aangevallen'])
      expect(isInTrouble(cry, trouble), cry).toBe(true);
    expect(isInTrouble('ik ben geslagen', trouble)).toBe(true);
    for (const asked of [
      'pakket van 1120 posters',
      'ik ben vorige week geslagen',
      'geslagen',
      'hulp bij een plan',
    ])
      expect(isInTrouble(asked, trouble), asked).toBe(false);
  });
  test('knows where to go with a subject that is not here, unless the question is about aggression', async () => {
    expect((await read('nieuw paspoort')).elsewhere?.where).toBe('Bij uw gemeente.');
    expect((await read('agressie om een paspoort')).elsewhere).toBeUndefined();
    expect((await read('protocol')).elsewhere).toBeUndefined();
  });
  test('takes a small word of the editors for no subject', async () => {
    expect((await read('gisteren melding doen')).dropped).toContain('gisteren');
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
