import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/domain/tool/date.ts';
import { faultText, faultsOf, summaryTitle } from '../../src/domain/tool/faults.ts';
import {
  differences,
  fieldsAsked,
  stepsAsked,
  type Answers,
  type AnswersOf,
  type Step,
} from '../../src/domain/tool/fields.ts';
import { openedText, refusalWords } from '../../src/domain/tool/opened-words.ts';
import { keepWords } from '../../src/domain/tool/keeping.ts';
import {
  organisationFields,
  organisationIn,
  readOrganisation,
  workplaceNumbersOf,
} from '../../src/domain/tool/organisation.ts';
import { readProtocolParts } from '../../src/files/plan/read-content.ts';
import { root } from '../support/content-copy.ts';
import { progressInGraph, progressInRow } from '../../src/domain/tool/progress.ts';
import { readSaved } from '../../src/domain/tool/read-saved.ts';
import { savedName, writeSaved, type Opened } from '../../src/domain/tool/saved.ts';

// The smallest tool that has everything: what another developer writes first.
const steps = [
  {
    id: 'wanneer',
    title: 'Wanneer gebeurde het?',
    fields: [{ id: 'dag', kind: 'date', label: 'Datum', needed: 'Vul de datum in' }],
  },
  {
    id: 'wie',
    title: 'Wie was erbij?',
    fields: [
      {
        id: 'erbij',
        kind: 'choices',
        label: 'Wie was erbij',
        options: [
          { value: 'collega', label: 'Een collega' },
          { value: 'ander', label: 'Iemand anders' },
        ],
      },
      { id: 'naam', kind: 'text', label: 'Naam', max: 20, when: { field: 'erbij', is: ['ander'] } },
      { id: 'nummer', kind: 'phone', label: 'Telefoonnummer' },
    ],
  },
  {
    id: 'verhaal',
    title: 'Wat zag die persoon?',
    when: { field: 'erbij', is: ['collega', 'ander'] },
    fields: [{ id: 'verhaal', kind: 'lines', label: 'Verhaal' }],
  },
] as const satisfies readonly Step[];
type ExampleAnswers = AnswersOf<typeof steps>;
const about = { kind: 'voorbeeld', name: 'Voorbeeld', version: 1 };
const full: ExampleAnswers = {
  dag: '26-11-2026',
  erbij: ['ander'],
  naam: 'An',
  nummer: '030 123',
  verhaal: 'x',
};

describe('the fields of a tool', () => {
  test('are asked when their condition holds', () => {
    expect(stepsAsked(steps, {}).map(({ id }) => id)).toEqual(['wanneer', 'wie']);
    expect(stepsAsked(steps, full).map(({ id }) => id)).toEqual(['wanneer', 'wie', 'verhaal']);
    expect(fieldsAsked(steps[1], { erbij: ['collega'] }).map(({ id }) => id)).toEqual(['erbij', 'nummer']);
  });

  test('are compared by what they say', () => {
    expect(differences({ a: '', b: [], dag: '--' }, {})).toEqual([]);
    expect(differences({ a: 'x', b: ['1'] }, { a: 'y', b: ['1', '2'], c: 'z' })).toEqual(['a', 'b', 'c']);
  });
});

describe('a date in three boxes', () => {
  test.for([
    ['26-11-2026', '2026-11-26'],
    ['1-2-2028', '2028-02-01'],
    ['29-02-2028', '2028-02-29'],
  ])('%s is %s', ([typed, iso]) => {
    expect(readDate(typed!)).toEqual({ iso });
  });

  test.for([
    ['-11-2026', 'dag', 'De dag ontbreekt'],
    ['26--2026', 'maand', 'De maand ontbreekt'],
    ['26-11-', 'jaar', 'Het jaar ontbreekt'],
    ['26-13-2026', 'maand', 'De maand klopt niet'],
    ['26-11-26', 'jaar', 'Het jaar klopt niet'],
    ['29-02-2027', 'dag', 'Deze dag bestaat niet'],
    ['2x-11-2026', 'dag', 'De dag klopt niet'],
  ])('%s has a fault at %s', ([typed, part, what]) => {
    expect(readDate(typed!)).toMatchObject({ part, what });
  });
});

describe('faults', () => {
  test('name the control and say how to mend it', () => {
    const [fault] = faultsOf(steps[0], { dag: '26--2026' });
    expect(fault).toMatchObject({ control: 'veld-dag-maand', what: 'De maand ontbreekt' });
    expect(faultText(fault!)).toBe('Fout: de maand ontbreekt. Vul een getal in van 1 tot en met 12.');
    expect(faultText(faultsOf(steps[0], {})[0]!)).toBe('Fout: vul de datum in.');
  });

  test('are only of fields that are asked, and none for what may be left open', () => {
    expect(faultsOf(steps[1], { naam: 'x'.repeat(21) })).toEqual([]);
    expect(faultsOf(steps[1], { erbij: ['ander'], naam: 'x'.repeat(21), nummer: 'bel An' })).toMatchObject([
      { field: 'naam', how: 'Er staan 21 tekens. Er passen er 20.' },
      { field: 'nummer', what: 'Telefoonnummer klopt niet' },
    ]);
  });

  test('name a question as what was answered to it, so that a sentence stays a sentence', () => {
    const asked: Step = {
      id: 'hulp',
      title: 'Hulp',
      fields: [{ id: 'tijd', kind: 'text', label: 'Hoe lang duurt het?', max: 3 }],
    };
    const [fault] = faultsOf(asked, { tijd: 'lang' });
    expect(fault!.what).toBe('Het antwoord op “Hoe lang duurt het?” is te lang');
    expect(faultText(fault!)).toMatch(/^Fout: het antwoord op “Hoe/);
  });

  test('tell that a day of something that happened is still to come, and only then', () => {
    const asked: Step = {
      id: 'dag',
      title: 'Dag',
      fields: [{ id: 'dag', kind: 'date', label: 'Wanneer was het?', past: true }],
    };
    expect(faultsOf(asked, { dag: '1-12-2026' }, '2026-11-30')).toMatchObject([
      { control: 'veld-dag-dag', what: 'Deze dag moet nog komen' },
    ]);
    expect(faultsOf(asked, { dag: '30-11-2026' }, '2026-11-30')).toEqual([]);
    expect(faultsOf(asked, { dag: '1-12-2026' })).toEqual([]);
  });

  test('are counted in words', () => {
    expect(summaryTitle(1)).toBe('Er klopt één ding nog niet');
    expect(summaryTitle(2)).toBe('Er kloppen twee dingen nog niet');
    expect(summaryTitle(12)).toBe('Er kloppen 12 dingen nog niet');
  });
});

test('progress is said in words, in a row and in a graph', () => {
  expect(progressInRow(5, 32)).toEqual({ title: 'Vraag 6 van 32', at: 6 / 32 });
  expect(progressInGraph(3, 4)).toMatchObject({ title: 'Vraag 4', detail: 'Hierna nog hooguit 4 vragen.' });
});

describe('a saved file', () => {
  const written = writeSaved(about, steps, full, '2026-11-30');

  test('gives back what was filled in, and can be read', () => {
    expect((readSaved(written, about, steps) as Opened).answers).toEqual(full);
    expect(written).toContain('<dt>Wie was erbij</dt><dd>Iemand anders</dd>');
    expect(savedName(about, '2026-11-30')).toBe('voorbeeld-2026-11-30.html');
  });

  test('holds any text without becoming anything but text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const file = writeSaved(about, steps, { verhaal: `a${text}</script><img onerror=x>` }, '2026-11-30');
        expect(file.match(/<script/g)).toHaveLength(1);
        expect(file).not.toContain('<img');
        const opened = readSaved(file, about, steps) as Opened;
        expect(opened.answers.verhaal).toBe(`a${text}</script><img onerror=x>`);
      }),
      { numRuns: 30 },
    );
  });

  test('of another tool, damaged or newer is refused, each with its reason', () => {
    expect(readSaved('<p>hallo</p>', about, steps)).toBe('foreign');
    expect(readSaved('', about, steps)).toBe('foreign');
    expect(readSaved(written, { ...about, kind: 'ander' }, steps)).toBe('foreign');
    expect(readSaved(written.slice(0, -40), about, steps)).toBe('damaged');
    expect(readSaved(written.replace('"versie":1', '"versie":"een"'), about, steps)).toBe('damaged');
    expect(readSaved(written.replace('"versie":1', '"versie":2'), about, steps)).toBe('newer');
  });

  test('cut off anywhere is never taken for a whole one', () => {
    for (let length = 0; length < written.indexOf('</html>') - 10; length += 7)
      expect(readSaved(written.slice(0, length), about, steps)).toBeTypeOf('string');
  });

  test('of an older version is migrated, and what is new or cannot be chosen any more is told', () => {
    const later = [
      ...steps,
      { id: 'nieuw', title: 'Nieuw', fields: [{ id: 'extra', kind: 'text', label: 'Extra' }] },
    ] satisfies readonly Step[];
    const rename = ({ oud, ...rest }: Answers): Answers => ({
      ...rest,
      ...(oud !== undefined && { naam: oud }),
    });
    const old = writeSaved(
      about,
      [{ id: 's', title: 'S', fields: [{ id: 'oud', kind: 'text', label: 'Oud' }, steps[1].fields[0]] }],
      { oud: 'An', erbij: ['collega', 'weg'] },
      '2025-12-03',
    );
    const opened = readSaved(old, { ...about, version: 2, migrations: { 1: rename } }, later) as Opened;
    expect(opened).toMatchObject({ older: true, answers: { naam: 'An', erbij: ['collega'] } });
    expect(opened.dropped).toEqual(['Wie was erbij']);
    expect(opened.fresh).toContain('extra');
    const gone = readSaved(old.replace('"collega",', ''), { ...about, version: 2 }, later) as Opened;
    expect(gone.dropped).toEqual(['Wie was erbij']);
  });

  test('of a tool that this one takes over is made into its own answers', () => {
    const other = {
      kind: 'ander',
      name: 'Ander',
      version: 3,
      from: { voorbeeld: ({ naam }: Answers) => ({ wie: naam ?? '' }) },
    };
    const own = [
      { id: 's', title: 'S', fields: [{ id: 'wie', kind: 'text', label: 'Wie' }] },
    ] satisfies readonly Step[];
    expect((readSaved(written, other, own) as Opened).answers).toEqual({ wie: 'An' });
  });

  test('made by hand lets no unknown field and no wrong kind through', () => {
    const odd = written.replace(
      '"antwoorden":{',
      '"antwoorden":{"__proto__":{"x":1},"vreemd":"x","verhaal":["x"],"weg":',
    );
    expect(readSaved(odd.replace('"weg":', '"weg":0,'), about, steps)).not.toBe('damaged');
    const opened = readSaved(odd.replace('"weg":', '"weg":0,'), about, steps) as Opened;
    expect(Object.keys(opened.answers).every((id) => id in full)).toBe(true);
  });
});

describe('the organisation', () => {
  const own = [
    {
      id: 's',
      title: 'S',
      fields: [
        { id: 'organisatie', kind: 'text', label: 'Organisatie' },
        { id: 'nummer-leidinggevende', kind: 'phone', label: 'Nummer' },
        { id: 'nummer-opvang', kind: 'phone', label: 'Nummer' },
        { id: 'eigen', kind: 'text', label: 'Eigen' },
      ],
    },
  ] as const satisfies readonly Step[];
  const answers = {
    organisatie: 'A & B',
    'nummer-leidinggevende': '+31 (0)6 1234 5678',
    'nummer-opvang': 'vraag An',
    eigen: 'x',
  };

  test('is read from the file of any tool, and nothing else of it', () => {
    const profile = readOrganisation(writeSaved(about, own, answers, '2026-11-30'));
    expect(profile).toEqual({
      organisatie: 'A & B',
      'nummer-leidinggevende': '+31 (0)6 1234 5678',
      'nummer-opvang': 'vraag An',
    });
    expect(workplaceNumbersOf(organisationIn(answers))).toEqual({
      l: '+31 (0)6 1234 5678',
      o: 'vraag An',
    });
  });

  test('is not found in another file', () => {
    expect(readOrganisation('<p>x</p>')).toBe('foreign');
    expect(readOrganisation(writeSaved(about, own, answers, '2026-11-30').slice(0, -40))).toBe('damaged');
  });

  test('has fields that the protocol maker asks by the same name', () => {
    const asked = readProtocolParts(root).flatMap(({ vragen }) => vragen.flatMap(({ velden }) => velden));
    expect(organisationFields.filter((id) => !asked.some((field) => field.id === id))).toEqual([]);
  });
});

describe('the bar', () => {
  test('says what the state is', () => {
    expect(keepWords({ state: 'unsaved' }, about).title).toBe('Nog niet bewaard');
    const saved = { state: 'saved', time: '10.40', file: 'x.html' } as const;
    expect(keepWords({ state: 'changed', since: saved, count: 3 }, about).title).toBe(
      'Bewaard om 10.40 uur, daarna drie antwoorden veranderd',
    );
    expect(keepWords({ state: 'ask-open', count: 1 }, about)).toMatchObject({
      title: 'U hebt al één antwoord ingevuld',
      leave: 'Houd wat er staat',
    });
    const opened = {
      answers: {},
      date: '2025-12-03',
      older: true,
      other: false,
      fresh: ['a', 'b'],
      dropped: [],
      earlier: [],
      gone: [],
      reworded: [],
    };
    expect(keepWords({ state: 'ask-open', count: 1, from: 'uw verslag' }, about)).toMatchObject({
      text: 'Neemt u ook over wat in uw verslag staat? Wat daar anders is, verandert hier dan.',
      act: 'Neem het over',
    });
    expect(keepWords({ state: 'ask-wipe', everywhere: true }, about, true).text).toBe(
      'Dit haalt alle antwoorden van deze pagina weg. Ook van andere tabbladen over het incident, en daar voorgoed.',
    );
    expect(keepWords({ state: 'opened', opened, text: openedText(opened) }, about)).toMatchObject({
      title: 'Geopend: bestand van 3 december 2025',
      text: 'Het bestand is van een oudere versie. Alles is overgenomen. Twee vragen zijn nieuw.',
    });
    expect(openedText({ ...opened, older: false, other: true, fresh: [] })).toContain(
      'van een ander hulpmiddel',
    );
    const refused = refusalWords('foreign', about);
    expect(keepWords({ state: 'refused', ...refused }, about).text).toContain('Er is niets veranderd.');
    expect(keepWords({ state: 'offline' }, about).text).toContain('verbinding');
  });

  test('never speaks of saving in a tool that does not save', () => {
    for (const state of ['empty', 'unsaved', 'ask-wipe', 'wiped'] as const) {
      const { title, text } = keepWords({ state }, about, true);
      expect(`${title} ${text}`).not.toMatch(/bewaard om|bestand/i);
    }
  });
});
