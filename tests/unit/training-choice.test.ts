import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import type { Answer, Answers } from '../../src/domain/tool/fields.ts';
import { stepOf } from '../../src/domain/tool/questions.ts';
import { readSaved } from '../../src/domain/tool/read-saved.ts';
import { writeSaved } from '../../src/domain/tool/saved.ts';
import { blankChooser } from '../../src/domain/training-choice/blank.ts';
import { trainingBrief } from '../../src/domain/training-choice/brief.ts';
import { chooseTraining, standing } from '../../src/domain/training-choice/choose.ts';
import { chooserFaults } from '../../src/domain/training-choice/faults.ts';
import { chooserFile } from '../../src/domain/training-choice/file.ts';
import { measureForm } from '../../src/domain/training-choice/measure.ts';
import { measuredOn } from '../../src/domain/training-choice/moments.ts';
import { supplierQuestions } from '../../src/domain/training-choice/supplier.ts';
import { squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { realTrainingChooser } from '../support/trainings.ts';

const { vragen, ...chooser } = realTrainingChooser();
const steps = vragen.map(stepOf);
const fields = steps.flatMap((step) => step.fields);
const about = { name: 'Agressievrij Werk', address: 'https://voorbeeld.nl/x/', today: '2026-11-30' };

/** Whatever somebody can choose: every field that must be filled in has an answer. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    fields.map(({ id, kind, options = [], needed }): [string, fc.Arbitrary<Answer>] => {
      const values = options.map(({ value }) => value);
      if (kind === 'choice') return [id, fc.constantFrom(...values, ...(needed ? [] : ['']))];
      if (kind === 'choices') return [id, fc.subarray(values, { minLength: needed ? 1 : 0 })];
      return [id, fc.constantFrom('', '=1+1 <b>x</b>', 'א'.repeat(30))];
    }),
  ),
);

const base = {
  oorzaken: ['niets'],
  bron: 'gedaan',
  samen: 'gedaan',
  risico: ['frustratie'],
  groep: ['team'],
  grootte: 'klein',
  tijd: 'dagdeel',
  herhalen: 'jaar',
  bevoegd: 'nee',
} as const;

describe('the chooser of trainings', () => {
  test('has a list in which every condition can hold and every answer is used', () => {
    expect(chooserFaults({ vragen, ...chooser })).toEqual([]);
  });

  test('comes to an outcome from all answers: a finding, what goes first, a place for every way', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const answers = standing(steps, given);
        const { title, text, first, methods, goals, care, questions } = chooseTraining(chooser, answers);
        expect(title && text).toBeTruthy();
        // What the law puts first is never left out, and stands in its order.
        const order = first.map(({ stap }) => chooser.volgorde.findIndex((one) => one.stap === stap));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(new Set(first.map(({ stap }) => stap))).toEqual(new Set(['bron', 'samen']));
        for (const { instrument, advies } of [...first, ...care]) expect(instrument ?? advies).toBeTruthy();
        expect(methods).toHaveLength(chooser.methoden.length);
        for (const one of methods) {
          if (one.place === 'chosen') expect(one.form && one.uses[0]).toBeTruthy();
          if (one.place === 'later') expect(one.because).toBeTruthy();
        }
        // Each goal has a way of training, or the reason why not yet.
        expect(methods.some(({ place }) => place !== 'other')).toBe(true);
        expect(goals.length).toBeGreaterThan(0);
        expect(questions.length).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 400 },
    );
  });

  const choices = fields.flatMap(({ id, kind, options = [] }) =>
    options.map(({ value }) => [id, value, kind] as const),
  );
  test.each(choices)('%s: the answer %s makes a difference', (id, value, kind) => {
    const seen = fc.sample(anyAnswers, { numRuns: 300, seed: 7 });
    const without = fields.find((field) => field.id === id)!.options!.filter((one) => one.value !== value);
    const differs = seen.some((answers) => {
      const put = (answer: string): string =>
        JSON.stringify(chooseTraining(chooser, { ...answers, [id]: kind === 'choices' ? [answer] : answer }));
      return put(value) !== put(without[0]!.value);
    });
    expect(differs).toBe(true);
  });

  const placesOf = (answers: Answers): Record<string, string> =>
    Object.fromEntries(
      chooseTraining(chooser, answers).methods.map(({ method, place }) => [method.id, place]),
    );

  test('says first that a training is not the answer as long as the cause is open', () => {
    for (const bron of ['nog-niet', 'weet-niet'])
      expect(chooseTraining(chooser, { ...base, bron, doel: ['begrenzen'] }).title).toContain(
        'Begin bij de oorzaak',
      );
    expect(chooseTraining(chooser, { ...base, doel: ['begrenzen'] }).title).toContain('als deel van meer');
  });

  test('never lets anybody practise holding who may not, nor practise without repeating', () => {
    expect(placesOf({ ...base, doel: ['vasthouden'] })).toMatchObject({
      vasthouden: 'later',
      loskomen: 'chosen',
    });
    expect(placesOf({ ...base, doel: ['vasthouden'], bevoegd: 'ja' })).toMatchObject({
      vasthouden: 'chosen',
    });
    expect(
      placesOf({ ...base, doel: ['vasthouden', 'loskomen'], bevoegd: 'ja', herhalen: 'niet' }),
    ).toMatchObject({
      vasthouden: 'later',
      loskomen: 'later',
    });
  });

  test('lets nobody play a scene right after something grave', () => {
    const places = placesOf({ ...base, doel: ['begrenzen', 'team'], rekening: ['net-gebeurd'] });
    expect(places).toMatchObject({ rollenspel: 'later', casus: 'later' });
    expect(chooseTraining(chooser, { ...base, doel: ['team'], rekening: ['net-gebeurd'] }).title).toContain(
      'Regel eerst',
    );
  });

  test('gives a screen a place for knowing, never for daring, and glasses none', () => {
    expect(placesOf({ ...base, doel: ['begrenzen'], groep: ['verspreid'] }).scherm).toBe('other');
    expect(placesOf({ ...base, doel: ['weten'], groep: ['verspreid'] }).scherm).toBe('chosen');
    for (const answers of fc.sample(anyAnswers, 50)) expect(placesOf(answers).bril).toBe('other');
  });

  test('finds what is wrong in a list', () => {
    const kinds = (change: (list: ReturnType<typeof realTrainingChooser>) => void): string[] => {
      const list = realTrainingChooser();
      change(list);
      return chooserFaults(list).map(({ kind, name }) => `${kind} ${name}`);
    };
    expect(kinds((list) => list.eerst[0]!.als.push({ veld: 'bronnen', is: ['x'] }))).toEqual([
      'no-field bronnen',
    ]);
    expect(kinds((list) => list.eerst[0]!.als.push({ veld: 'bron', is: ['x'] }))).toEqual(['no-answer x']);
    expect(kinds((list) => (list.eerst[0]!.stap = 'x'))).toEqual(['no-step x']);
    expect(kinds((list) => list.oordelen.pop())).toHaveLength(1);
    expect(kinds((list) => list.methoden[0]!.vorm.pop())).toEqual(['no-form Theorie presenteren']);
    expect(kinds((list) => (list.vragen[1]!.id = list.vragen[0]!.id))).toEqual(['double aanleiding']);
    expect(
      kinds((list) => list.vragen[0]!.velden[0]!.keuzes!.push({ waarde: 'nieuw', tekst: 'Nieuw' })),
    ).toEqual(['unused nieuw']);
  });
});

describe('the documents', () => {
  const strange = {
    ...base,
    doel: ['begrenzen'],
    situaties: '=1+1 <b>x</b>\nשלום',
    team: 'x'.repeat(300),
    start: '1-3-2027',
  };

  test('hold the finding, the order of the law, the mix and what was typed, unchanged, in every kind', async () => {
    const model = trainingBrief({
      chooser,
      steps,
      answers: { ...strange, organisatie: 'Gemeente & co' },
      ...about,
    });
    expect(model.organisation).toBe('Gemeente & co');
    for (const text of [textInOdt(renderOdt(model)), textInDocx(await renderDocx(model))]) {
      for (const words of [
        'Stap 1: de oorzaak',
        'Rollenspel',
        '=1+1 <b>x</b>',
        'שלום',
        'maandag 22 februari 2027',
      ])
        expect(text).toContain(squeezed(words));
      expect(text).not.toContain(squeezed('Fysieke training'));
    }
  });

  test('count the days of measuring from the start', () => {
    expect(measuredOn(0, '2027-03-01')).toBe('maandag 22 februari 2027');
    expect(measuredOn(3, '2027-11-30')).toBe('dinsdag 29 februari 2028');
    expect(measuredOn(12, '2027-03-01')).toBe('woensdag 1 maart 2028');
    expect(measuredOn(12, undefined)).toBe('');
  });

  test('have blanks of different names, whatever the answers, and are not empty without any', () => {
    for (const answers of [{}, strange, ...fc.sample(anyAnswers, 20)])
      for (const make of [trainingBrief, supplierQuestions, measureForm]) {
        const model = make({ chooser, steps, answers, ...about });
        const names = blanksIn(model.blocks).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(plain(model.blocks).length).toBeGreaterThan(400);
      }
    const names = blanksIn(blankChooser({ chooser, steps, ...about }).blocks).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('on paper asks every question and names every way of training', () => {
    const text = plain(blankChooser({ chooser, steps, ...about }).blocks);
    for (const { title } of steps) expect(text).toContain(title);
    for (const { naam } of chooser.methoden) expect(text).toContain(naam);
    for (const { vraag } of [...chooser.aanbieder, ...chooser.meten.vragen]) expect(text).toContain(vraag);
  });
});

test('a saved file comes back, and the name of the organisation comes from the protocol maker', () => {
  const answers = { ...base, doel: ['weten'], organisatie: 'Gemeente <b>' };
  const saved = writeSaved(chooserFile, steps, answers, '2026-11-30');
  expect(readSaved(saved, chooserFile, steps)).toMatchObject({ answers, older: false, dropped: [] });
  const other = saved.replace('"soort":"trainingskiezer"', '"soort":"protocolmaker"');
  expect(readSaved(other, chooserFile, steps)).toMatchObject({ answers: { organisatie: 'Gemeente <b>' } });
});
