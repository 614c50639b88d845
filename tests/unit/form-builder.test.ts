import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import { chosenForm, columnsOf, countOf, partField, readySet } from '../../src/domain/form-builder/chosen.ts';
import { formDocument } from '../../src/domain/form-builder/document.ts';
import { formFaults } from '../../src/domain/form-builder/faults.ts';
import { formSchema, placeIn, type JsonSchema } from '../../src/domain/form-builder/open-format.ts';
import { formFile, formSteps } from '../../src/domain/form-builder/steps.ts';
import { exampleConcept } from '../../src/domain/incident/report/example.ts';
import { writeCsv } from '../../src/domain/sheet/csv.ts';
import type { Answers } from '../../src/domain/tool/fields.ts';
import { readSaved } from '../../src/domain/tool/read-saved.ts';
import { writeSaved } from '../../src/domain/tool/saved.ts';
import { conceptAangifte } from '../../src/schemas/concept-aangifte.ts';
import { parseFormFields } from '../../src/schemas/formulierbouwer.ts';
import { squeezed, textInDocx, textInOdt } from '../support/office.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '../../content/formulierbouwer.yaml'), 'utf8');
const list = parseFormFields(text);
const format = z.toJSONSchema(conceptAangifte) as JsonSchema;
const address = 'https://voorbeeld.nl/data/formaat/concept-aangifte-1.json';
const about = { name: 'Agressievrij Werk', address: 'https://voorbeeld.nl/x/', today: '2026-11-30' };
const fields = list.delen.flatMap(({ velden }) => velden);
const everything: Answers = Object.fromEntries(
  list.delen.map(({ id, velden }) => [partField(id), velden.map((field) => field.id)]),
);
/** Whatever fields somebody chooses, with fields of their own. */
const anyForm: fc.Arbitrary<Answers> = fc.record({
  ...Object.fromEntries(
    list.delen.map(({ id, velden }) => [partField(id), fc.subarray(velden.map((field) => field.id))]),
  ),
  eigen: fc.oneof(fc.constant('=1+1\nVoertuig: bus / tram\n<b>x</b>\n=1+1'), fc.string({ maxLength: 300 })),
  locaties: fc.constantFrom('', 'Stadhuis', 'Stadhuis\nBalie Zuid'),
  organisatie: fc.constantFrom('', 'Gemeente & <b>co</b>'),
});
const compiled = (schema: JsonSchema) =>
  new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);

/** Of an example only what has a place in a part of the format. */
const onlyKnown = (example: object, known: Readonly<Record<string, JsonSchema>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(example).flatMap(([name, value]: [string, unknown]) => {
      const place = known[name];
      if (!place) return [];
      const { properties } = place;
      return [[name, properties && value instanceof Object ? onlyKnown(value, properties) : value]];
    }),
  );

describe('the fields', () => {
  test('are each once in the list, have a place in the format that exists, and a note where they must', () => {
    expect(formFaults(list, format)).toEqual([]);
    const broken = (from: string, to: string): string[] => {
      expect(text).toContain(from);
      return formFaults(parseFormFields(text.replace(from, to)), format).map(
        ({ kind, name }) => `${kind} ${name}`,
      );
    };
    expect(broken('formaat: incident.middel', 'formaat: incident.wapen')).toEqual([
      'no-place incident.wapen',
    ]);
    expect(broken('formaat: incident.middel', 'formaat: incident.datum')).toEqual(['double incident.datum']);
    expect(broken('- id: tijd', '- id: datum')).toEqual(['double datum']);
    expect(broken('gevoelig: gezondheid', 'gevoelig: gezond')).toEqual(['no-note gezond']);
    expect(broken('        set: zelf\n', '        set: kort\n')).toEqual(['other-person wie']);
  });

  test('of a ready-made form never ask who the other was, and come with no note on that', () => {
    for (const set of ['kort', 'volledig'] as const) {
      const form = chosenForm(list, readySet(list, set));
      expect(form.parts.map(({ title }) => title)).not.toContain('De ander');
      expect(form.notes.filter(({ overDeAnder }) => overDeAnder)).toEqual([]);
    }
    const short = Object.values(readySet(list, 'kort')).flat();
    expect(short.length).toBeLessThan(Object.values(readySet(list, 'volledig')).flat().length);
    expect(short.length).toBeGreaterThan(10);
  });

  test.each(fields.map((field) => [field.id, field] as const))(
    '%s comes into the form, the list and the data',
    (id, field) => {
      const part = list.delen.find(({ velden }) => velden.includes(field))!;
      const form = chosenForm(list, { [partField(part.id)]: [id] });
      expect(plain(formDocument(form, about).blocks)).toContain(field.naam);
      expect(columnsOf(form)).toEqual([field.naam]);
      const schema = formSchema(form, format, address);
      if (field.formaat) expect(placeIn(schema, field.formaat)).toEqual(placeIn(format, field.formaat));
      else expect(placeIn(schema, `overig.${id}`)).toMatchObject({ title: field.naam });
      expect(form.notes.length > 0).toBe(Boolean(field.gevoelig));
    },
  );
});

describe('the form', () => {
  test('asks its own fields of whoever reports, before what the leader fills in, and counts both', () => {
    const form = chosenForm(list, { ...everything, eigen: 'Kamer' });
    expect(form.parts.at(-1)).toMatchObject({ leader: true });
    expect(form.parts.at(-2)).toMatchObject({ leader: false, title: 'Van onze organisatie' });
    const { reporter, leader } = countOf(form);
    expect(leader).toBe(list.delen.find(({ leiding }) => leiding)!.velden.length);
    expect(reporter + leader).toBe(columnsOf(form).length);
  });

  test('ends a sentence once, and keeps a phone number on one line', () => {
    const typed = { inzien: 'de leiding.', 'nummer-leidinggevende': '088 - 123 45 67' };
    const form = chosenForm(list, { ...everything, ...typed });
    expect(plain(formDocument(form, about).blocks)).toContain('lezen de melding: de leiding. Zo lang');
    expect(form.call).toBe('088\u00A0-\u00A0123\u00A045\u00A067');
  });

  test('is a part of the open format: what fits it fits the format, whatever was chosen', () => {
    fc.assert(
      fc.property(anyForm, (answers) => {
        const schema = formSchema(chosenForm(list, answers), format, address);
        expect(schema.description).toContain(address);
        const { overig: _own, ...known } = schema.properties ?? {};
        for (const [name, part] of Object.entries(known)) {
          const whole = format.properties![name]!;
          if (!part.properties) expect(part).toEqual(whole);
          for (const [below, place] of Object.entries(part.properties ?? {}))
            expect(place).toEqual(whole.properties![below]);
        }
        const example = onlyKnown(exampleConcept, known);
        const fits = compiled(schema);
        expect(fits(example), JSON.stringify(fits.errors)).toBe(true);
        expect(fits({ ...example, verzonnen: 1 })).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('with every field takes a whole draft but who reports it, and refuses an answer that is none', () => {
    const { aangever: _who, ...example } = exampleConcept;
    const fits = compiled(formSchema(chosenForm(list, everything), format, address));
    expect(fits(example), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...example, overig: { contact: 'telefoon', gedrag: ['wapen'] } })).toBe(true);
    expect(fits({ ...example, overig: { contact: 'postduif' } })).toBe(false);
  });

  test('takes own fields as they were typed, and as nothing else', async () => {
    const typed = '=1+1 <b>x</b>\nVoertuig: bus / tram\nשלום עולם\n' + 'z'.repeat(10_000) + '\n=1+1 <b>x</b>';
    const form = chosenForm(list, { ...readySet(list, 'kort'), eigen: typed, organisatie: 'A & B' });
    const own = form.parts.find(({ title }) => title === 'Van onze organisatie')!.fields;
    expect(own.map(({ id }) => id)).toEqual([
      '1-1-b-x-b',
      'voertuig',
      'eigen-3',
      'z'.repeat(40),
      '1-1-b-x-b-5',
    ]);
    expect(own[1]).toMatchObject({ kind: 'keuze', options: ['bus', 'tram'] });
    const model = formDocument(form, about);
    for (const said of [textInOdt(renderOdt(model)), textInDocx(await renderDocx(model))])
      for (const part of ['=1+1 <b>x</b>', 'שלום עולם', 'Datum', 'A & B'])
        expect(said).toContain(squeezed(part));
    const csv = writeCsv([columnsOf(form)]);
    expect(csv).toContain(";'=1+1 <b>x</b>;");
    expect(csv).toContain(";'=1+1 <b>x</b> (2);");
    expect(csv.trim().split('\r\n')).toHaveLength(1);
  });

  test('has blanks and columns of different names, whatever was chosen', () => {
    fc.assert(
      fc.property(anyForm, (answers) => {
        const form = chosenForm(list, answers);
        const names = blanksIn(formDocument(form, about).blocks).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        const ids = form.parts.flatMap((part) => part.fields.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(columnsOf(form)).size).toBe(columnsOf(form).length);
      }),
    );
  });

  test('says who reads it where that is known, and leaves a place where it is not', () => {
    const blank = plain(formDocument(chosenForm(list, {}), about).blocks);
    expect(blank).toContain('Alleen deze mensen lezen de melding: [functies].');
    const known = plain(
      formDocument(chosenForm(list, { inzien: 'HR', 'bewaren-melding': 'twee jaar' }), about).blocks,
    );
    expect(known).toContain('Zo lang bewaren wij die: twee jaar.');
  });
});

test('a saved form comes back, and the organisation comes from the protocol maker', () => {
  const steps = formSteps(list);
  const answers = {
    ...readySet(list, 'kort'),
    organisatie: 'X',
    locaties: 'A\nB',
    inzien: 'HR',
    set: 'kort',
  };
  const filled = Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0));
  const saved = writeSaved(formFile, steps, answers, '2026-11-30');
  expect(readSaved(saved, formFile, steps)).toMatchObject({ answers: filled, dropped: [] });
  const other = saved.replace('"soort":"formulierbouwer"', '"soort":"protocolmaker"');
  expect(readSaved(other, formFile, steps)).toMatchObject({
    answers: { organisatie: 'X', locaties: 'A\nB', inzien: 'HR' },
  });
});
