import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { date, ref, sectorRefs, text, unique } from '../../src/schemas/fields.ts';
import { collectionNames } from '../../src/schemas/names.ts';
import { schemas } from '../../src/schemas/index.ts';
import { referencesIn } from '../../src/schemas/references.ts';
import { fieldAt, fieldOf, fieldsIn, limitsOf } from '../../src/schemas/walk.ts';

const schema = z
  .strictObject({
    titel: text(80),
    dag: date().optional(),
    maatregelen: unique(ref('maatregelen')).min(1).default([]),
    sectoren: sectorRefs(),
    stappen: z.array(z.strictObject({ doe: text(90), nummer: z.int().min(2).max(5).optional() })).max(3),
  })
  .superRefine(() => undefined);

describe('a schema asked for its fields', () => {
  test('names each with the keys that lead to it, nested ones after the field they are in', () => {
    expect(fieldsIn(schema).map(([at, { kind, required }]) => [at.join('.'), kind, required])).toEqual([
      ['titel', 'string', true],
      ['dag', 'string', false],
      ['maatregelen', 'array', false],
      ['sectoren', 'array', true],
      ['stappen', 'array', true],
      ['stappen.doe', 'string', true],
      ['stappen.nummer', 'number', false],
    ]);
  });

  test('tells limits, formats and meanings through every layer', () => {
    const at = (...keys: (string | number)[]) => fieldAt(schema, keys)!;
    expect(at('dag').format).toBe('date');
    expect(limitsOf(at('titel'))).toEqual({ min: 1, max: 80 });
    expect(limitsOf(at('maatregelen'))).toEqual({ min: 1 });
    expect(limitsOf(at('stappen', 0, 'nummer'))).toEqual({ min: 2, max: 5 });
    expect(at('maatregelen', 3).meta).toEqual({ verwijst: 'maatregelen' });
    expect(fieldAt(schema, ['stappen', 0, 'wat'])).toBeUndefined();
    expect(Object.keys(at().fields ?? {})).toHaveLength(5);
  });

  test('finds every reference in data, but not the fixed word beside them', () => {
    const data = { titel: 'x', maatregelen: ['a', 'b'], sectoren: ['alle'], stappen: [{ doe: 'y' }] };
    expect(referencesIn(schema, data)).toEqual([
      { path: ['maatregelen', 0], collection: 'maatregelen', id: 'a' },
      { path: ['maatregelen', 1], collection: 'maatregelen', id: 'b' },
    ]);
    expect(referencesIn(schema, { ...data, maatregelen: undefined, sectoren: ['zorg'] })).toEqual([
      { path: ['sectoren', 0], collection: 'sectoren', id: 'zorg' },
    ]);
  });

  test('says so when it would pass fields by', () => {
    const hidden = z.strictObject({
      een: z.union([z.string(), z.strictObject({ bron: ref('publicaties') })]),
    });
    expect(() => fieldsIn(hidden)).toThrow('union');
    expect(() => fieldOf(z.record(z.string(), ref('advies')))).toThrow('record');
  });

  test.for(collectionNames)('every field of %s can be asked', (name) => {
    const made = schemas[name]({ today: '2026-11-23', image: () => z.string() });
    expect(fieldsIn(made).length).toBeGreaterThan(5);
  });
});

test('nobody else looks at the insides of a schema', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const files = ['src', 'scripts', 'tests/support', 'tests/content'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|astro)$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
  );
  const insides = /\.def\b|\b_zod\b|\binnerType\b|\.unwrap\(\)/;
  expect(files.filter((file) => insides.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([
    'src/schemas/walk.ts',
  ]);
});
