import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import { conceptOf } from '../../src/domain/incident/report/concept.ts';
import { reportDocument, reportDocuments } from '../../src/domain/incident/report/documents.ts';
import { exampleConcept } from '../../src/domain/incident/report/example.ts';
import type { ReportAnswers } from '../../src/domain/incident/report/form.ts';
import {
  literalWords,
  momentsOf,
  moved,
  readTime,
  sentencesOf,
} from '../../src/domain/incident/report/moments.ts';
import { conceptAangifte } from '../../src/schemas/concept-aangifte.ts';

const account =
  'Om 11.05 kwam hij binnen. Hij riep: “Ik wacht je op! Pas maar op.” Fatima zag het. Ik was bang en trilde.';

describe('the account', () => {
  test('falls apart into sentences that stay as they were written', () => {
    expect(sentencesOf(account)).toEqual([
      'Om 11.05 kwam hij binnen.',
      'Hij riep: “Ik wacht je op! Pas maar op.”',
      'Fatima zag het.',
      'Ik was bang en trilde.',
    ]);
  });
  test('nothing of any account is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const bare = (words: string): string => words.replace(/\s+/gu, '');
        expect(bare(sentencesOf(text).join(''))).toBe(bare(text));
      }),
    );
  });
  test('times and feelings are seen, and can be changed', () => {
    const moments = momentsOf(account);
    expect(moments.map(({ time, feeling }) => [time, feeling])).toEqual([
      ['11.05', false],
      ['', false],
      ['', false],
      ['', true],
    ]);
  });
  test('what was said of a sentence stays when the account grows', () => {
    const before = moved(momentsOf(account), 0, 1).map((moment) => ({ ...moment, time: '10.00' }));
    const after = momentsOf(`${account} De politie kwam.`, before);
    expect(after.map(({ text }) => text)).toEqual([
      'Hij riep: “Ik wacht je op! Pas maar op.”',
      'Om 11.05 kwam hij binnen.',
      'Fatima zag het.',
      'Ik was bang en trilde.',
      'De politie kwam.',
    ]);
    expect(after[1]!.time).toBe('10.00');
  });
  test('literal words are those between quotation marks', () => {
    expect(literalWords('Hij riep: “Ik wacht je op.” En later "rot op".')).toEqual([
      'Ik wacht je op.',
      'rot op',
    ]);
  });
  test.for([
    ['14.05', '14.05'],
    ['9:30', '09.30'],
    ['1405', '14.05'],
    ['25.00', ''],
    ['gisteren', ''],
  ] as const)('the time "%s" is "%s"', ([typed, time]) => {
    expect(readTime(typed)).toBe(time);
  });
});

const valid = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
  z.toJSONSchema(conceptAangifte),
);
const words = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 60 });
const answers: fc.Arbitrary<ReportAnswers> = fc.record(
  {
    dag: fc.constantFrom('26-11-2026', '--', '31-2-2026'),
    waar: words,
    bezig: words,
    waarmee: words,
    getuigen: words,
    beelden: fc.constantFrom('', 'bewaard', 'vragen', 'nee'),
    letsel: words,
    schade: words,
    gevolgen: words,
    ander: fc.constantFrom('', 'ja', 'nee'),
    wie: words,
    aangever: fc.constantFrom('', 'werkgever', 'slachtoffer', 'onbekend'),
    organisatie: words,
    adres: words,
    functie: words,
  },
  { requiredKeys: [] },
);

describe('the open format', () => {
  test('whatever somebody fills in, the draft is valid, by the schema that is published and by our own', () => {
    fc.assert(
      fc.property(answers, words, (given, extra) => {
        const concept = conceptOf(given, momentsOf(`${account} ${extra}`), '2026-11-30');
        expect(valid(concept), JSON.stringify(valid.errors)).toBe(true);
        expect(conceptAangifte.safeParse(concept).success).toBe(true);
      }),
    );
  });
  test('feelings are left out, and the other as long as nobody chose otherwise', () => {
    const concept = conceptOf({ wie: 'Jan', ander: 'nee' }, momentsOf(account), '2026-11-30');
    expect(JSON.stringify(concept)).not.toMatch(/bang|Jan/);
    expect(conceptOf({ wie: 'Jan', ander: 'ja' }, momentsOf(account), '2026-11-30').ander).toBe('Jan');
    expect(concept.letterlijkeWoorden).toEqual(['Ik wacht je op! Pas maar op.']);
  });
  test('the published example is valid, and something else is not', () => {
    expect(valid(exampleConcept)).toBe(true);
    expect(valid({ ...exampleConcept, huisadres: 'Straat 1' })).toBe(false);
    expect(valid({ ...exampleConcept, versie: '2.0' })).toBe(false);
  });
});

describe.each(reportDocuments)('%s', (which) => {
  const make = (given: ReportAnswers) => {
    const moments = momentsOf(account);
    const concept = conceptOf(given, moments, '2026-11-30');
    return reportDocument(which, {
      ...{ concept, moments, answers: given, today: '2026-11-30' },
      ...{ address: 'https://site.example/verslag/', site: 'Site' },
    });
  };
  test('is written as DOCX and ODT, filled in and empty', async () => {
    for (const given of [
      {},
      { dag: '26-11-2026', schade: 'Bril\nJas', gevolgen: 'Slecht slapen', aangever: 'werkgever' },
    ]) {
      const model = make(given);
      expect((await renderDocx(model)).length).toBeGreaterThan(3000);
      expect(renderOdt(model).length).toBeGreaterThan(2000);
    }
  });
  test('keeps what somebody felt out of what goes to the police', () => {
    const text = JSON.stringify(make({ gevolgen: 'Slecht slapen' }));
    expect(text.includes('Slecht slapen')).toBe(which === 'melding');
    expect(text.includes('Ik was bang')).toBe(which === 'melding');
  });
});
