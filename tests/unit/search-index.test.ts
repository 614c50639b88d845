import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPhrase, withSynonym } from '../../src/scaffold/learn.ts';
import { find, type Engine } from '../../src/domain/search/find.ts';
import { makeIndex, type IndexFiles } from '../../src/domain/search/index-file.ts';
import { Lexicon, makeVocabulary } from '../../src/domain/search/lexicon.ts';
import { OpenIndex } from '../../src/domain/search/open-index.ts';
import { packNumbers, packWords, unpackNumbers, unpackWords } from '../../src/domain/search/packed.ts';
import { firstSentences, type IndexedPage } from '../../src/domain/search/page-words.ts';
import { SaidRanking } from '../../src/domain/search/said.ts';
import { packAddresses, unpackAddresses } from '../../src/domain/search/short-address.ts';

const page = (
  title: string,
  kind: string,
  phrases: string[],
  more: Partial<IndexedPage['words']> = {},
): IndexedPage => ({
  address: `/${kind}/${title.toLowerCase().replaceAll(' ', '-')}/`,
  words: {
    title,
    summary: `Over ${title.toLowerCase()}.`,
    terms: [],
    names: [],
    phrases,
    facets: { soort: [kind], sector: ['alle'] },
    kind,
    icon: kind,
    sector: 'alle sectoren',
    historic: false,
    ...more,
  },
});
const pages = [
  page('Bedreigd thuis', 'advies', ['hij weet waar ik woon', 'stond ineens voor mijn voordeur'], {
    answer: 'Bel de politie. Praat met uw leidinggevende. Die regelt hulp.',
    source: 'Politie',
    checked: '2026-11-23',
    question: 'Iemand valt mijn gezin lastig. Wat doe ik?',
  }),
  page('Meldformulier', 'instrumenten', ['waar vul ik in wat er gebeurd is'], {
    download: {
      href: '/instrumenten/meldformulier/meldformulier.pdf',
      text: 'PDF om in te vullen: Meldformulier',
    },
  }),
  page('Doxing', 'begrippen', ['adres op internet gezet'], { names: ['Doxxing'] }),
  page('Agressie in het ziekenhuis', 'advies', ['patient slaat de zuster'], {
    facets: { soort: ['advies'], sector: ['zorg'] },
  }),
  page('Agressie op school', 'advies', ['leerling slaat de juf'], {
    facets: { soort: ['advies'], sector: ['onderwijs'] },
  }),
  page('Vroeger', 'dossiers', ['hoe het toen ging'], { historic: true }),
];
const vocabulary = makeVocabulary(
  pages.map(({ words }) => [words.title, ...words.terms, ...words.names]),
  {
    groups: [{ typed: ['verpleger'], meant: ['ziekenhuis'], equal: false }],
    subject: ['agressie'],
    small: [],
    real: [],
    sectors: { zorg: ['ziekenhuis', 'patient'], onderwijs: ['school', 'klas'] },
    elsewhere: [],
    trouble: { sure: [], who: [], what: [], not: [] },
  },
);
const open = ({
  head,
  pages: rows,
  words,
}: IndexFiles): { engine: Engine & { index: OpenIndex }; asked: string[] } => {
  const asked: string[] = [];
  const index = new OpenIndex(JSON.parse(JSON.stringify(head)) as typeof head, (name) => {
    asked.push(name);
    return Promise.resolve(name.startsWith('w-') ? words.get(name.slice(2)) : rows[Number(name.slice(2))]);
  });
  return { asked, engine: { index, lexicon: new Lexicon(index.vocabulary()), said: new SaidRanking(index) } };
};
const first = async (question: string, whole = true): Promise<string> => {
  const { engine } = open(makeIndex(pages, vocabulary, whole));
  const [best] = (await find(question, engine)).ranked;
  return best ? (await engine.index.load(best.page)).title : '';
};

describe('what a file of the index holds', () => {
  test('numbers and words come back as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9:.]{1,40}$/)), (words) => {
        const sorted = [...words].sort();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });
  test('addresses come back as they went in, whatever their pages are called', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,5}$/);
    const address = fc
      .array(slug, { maxLength: 3 })
      .map((parts) => parts.reduce((before, part) => `${before}${part}/`, '/'));
    const own = address.map((one): [string, string] => [one, one.replaceAll(/[/-]/g, ' ')]);
    fc.assert(
      fc.property(fc.array(fc.oneof(own, fc.tuple(address, fc.string())), { minLength: 1 }), (pages) => {
        const [addresses, titles] = [pages.map(([one]) => one), pages.map(([, title]) => title)];
        expect(unpackAddresses(packAddresses(addresses, titles), titles)).toEqual(addresses);
      }),
    );
  });
  test('JSON writes none of it as two signs', () => {
    const text = packNumbers(Array.from({ length: 5000 }, (_, at) => at));
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });
  test('an answer is cut after a sentence, never in one', () => {
    expect(firstSentences('Ga weg. Bel 112. Neem anderen mee.', 18)).toBe('Ga weg. Bel 112.');
    expect(firstSentences('Eén lange zin zonder einde', 5)).toBe('Eén lange zin zonder einde');
    expect(firstSentences('Zeg: “Stop.” En ga dan.', 12)).toBe('Zeg: “Stop.”');
  });
});

describe.for([
  ['in one file', true],
  ['in parts', false],
] as const)('an index %s', ([, whole]) => {
  test('shows of each page what it says of itself', async () => {
    const { engine } = open(makeIndex(pages, vocabulary, whole));
    const shown = await Promise.all(pages.map((_, at) => engine.index.load(at)));
    expect(shown.map(({ title }) => title)).toEqual(pages.map(({ words }) => words.title));
    expect(shown[0]).toMatchObject({
      text: 'Bel de politie. Praat met uw leidinggevende. Die regelt hulp.',
      source: 'Politie',
      checked: '2026-11-23',
      question: 'Iemand valt mijn gezin lastig. Wat doe ik?',
    });
    expect(shown[1]!.download).toEqual(pages[1]!.words.download);
    expect(shown[5]!.historic).toBe(true);
    expect([...engine.index.having('sector', 'zorg')]).toEqual([3]);
    expect([...engine.index.having('soort', 'advies')]).toEqual([0, 3, 4]);
  });
  test.for([
    ['hij wete waar ik woonn', 'Bedreigd thuis'],
    ['stond voor de deur', 'Bedreigd thuis'],
    ['waar vul ik dat in', 'Meldformulier'],
    ['doxxing', 'Doxing'],
    ['mijn adres staat op internet', 'Doxing'],
    ['meldformulier', 'Meldformulier'],
  ])('%s → %s', async ([question, title]) => {
    expect(await first(question!, whole)).toBe(title);
  });
});

describe('an index in parts', () => {
  test('loads for a question the words that start like its own, once', async () => {
    const { engine, asked } = open(makeIndex(pages, vocabulary, false));
    await find('adres op internet', engine);
    expect(asked.length).toBeGreaterThan(0);
    const before = asked.length;
    await find('internet adres', engine);
    expect(asked).toHaveLength(before);
  });
});

describe('finding', () => {
  test('a sector that is named comes first, whatever else both say', async () => {
    expect(await first('slaat in het ziekenhuis')).toBe('Agressie in het ziekenhuis');
    expect(await first('slaat op school')).toBe('Agressie op school');
  });
  test('one word that nobody knows does not take away the page that answers the rest', async () => {
    const { engine } = open(makeIndex(pages, vocabulary, true));
    const { ranked, sure } = await find('xyzzy hij weet waar ik woon', engine);
    expect((await engine.index.load(ranked[0]!.page)).title).toBe('Bedreigd thuis');
    expect(sure).toBe(true);
  });
  test('one word that is known beside one that is not, is no answer to rely on', async () => {
    const { engine } = open(makeIndex(pages, vocabulary, true));
    expect((await find('ziekenhuis salarisschaal', engine)).sure).toBe(false);
    expect((await find('ziekenhuis', engine)).sure).toBe(true);
  });
  test('the whole text is asked only for a word that nothing else knows, and may be away', async () => {
    const { engine } = open(makeIndex(pages, vocabulary, true));
    const words: string[] = [];
    const depth = (word: string) => {
      words.push(word);
      return Promise.resolve(new Map([[2, { score: 1, text: 'over hepatitis' }]]));
    };
    const { ranked, texts } = await find('hepatitis', { ...engine, depth });
    expect(words).toEqual(['hepatitis']);
    expect(ranked[0]!.page).toBe(2);
    expect(texts.get(2)).toBe('over hepatitis');
    await find('doxing', { ...engine, depth });
    expect(words).toHaveLength(1);
    const away = () => Promise.reject(new Error('weg'));
    expect((await find('hepatitis', { ...engine, depth: away })).ranked).toEqual([]);
  });
});

describe('learning', () => {
  const text = '---\ntitel: X\nzoektermen: [a]\nbronnen:\n  - publicatie: y\n---\n\nTekst.\n';
  test('puts a phrase behind the search words, and the next behind that; the same one once', () => {
    const one = withPhrase(text, 'wie helpt mij');
    expect(one).toBe(text.replace('bronnen:', 'zoZeggenMensenHet:\n  - wie helpt mij\nbronnen:'));
    const two = withPhrase(one, 'let op: nu');
    expect(two).toContain('  - wie helpt mij\n  - "let op: nu"\nbronnen:');
    expect(withPhrase(two, 'Wie helpt mij?')).toBe(two);
  });
  test('puts a synonym at the end of its list', () => {
    const yaml = 'synoniemen:\n  - gelijk: [a, b]\n# onderwerp (verplicht)\nonderwerp: [x]\n';
    expect(withSynonym(yaml, 'oplawaai', 'klap')).toBe(
      'synoniemen:\n  - gelijk: [a, b]\n  - typt: [oplawaai]\n    bedoelt: [klap]\n# onderwerp (verplicht)\nonderwerp: [x]\n',
    );
  });
});
