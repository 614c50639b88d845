import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/check/read/settings.ts';
import { readEntry, sourceField, writeEntry } from '../../src/web-editor/browser/entry-file.ts';
import { editorConfig } from '../../src/web-editor/form/config.ts';
import type { FormField } from '../../src/web-editor/form/form-fields.ts';
import { hintsOf } from '../../src/web-editor/form/hints.ts';
import { dataCollections, schemas } from '../../src/schemas/index.ts';
import { siteCollections } from '../../src/schemas/names.ts';
import { siteFiles, type SiteFileName } from '../../src/schemas/site-files.ts';
import { root } from '../support/content-copy.ts';
import { describedFields } from '../support/describe-field.ts';

const content = path.join(root, 'content');
const text = (file: string): string => readFileSync(path.join(content, file), 'utf8');
const templates = Object.fromEntries(
  readdirSync(path.join(content, '_sjablonen')).map((name) => [name, text(`_sjablonen/${name}`)]),
);
const files = Object.fromEntries(
  Object.keys(siteFiles).map((name) => [name, text(`${name}.yaml`)]),
) as Record<SiteFileName, string>;
const settings = readSettings(root);
const made = (repository = settings.repository): Record<string, unknown> =>
  editorConfig({
    settings: { ...settings, repository },
    templates,
    files,
    choices: { sectoren: [{ label: 'Zorg', value: 'zorg' }] },
    previewPaths: { advies: 'advies/' },
  });
interface Collection {
  name: string;
  fields: FormField[];
}
const collections = made().collections as Collection[];

/** Paths of all fields of a form, nested ones after the field they are in. */
const pathsOf = (fields: readonly FormField[], prefix = ''): string[] =>
  fields.flatMap((field) => {
    const at = prefix + field.name;
    return [at, ...pathsOf((field.fields as FormField[] | undefined) ?? [], `${at}.`)];
  });
const fieldAt = (collection: string, at: string): FormField => {
  let fields = collections.find(({ name }) => name === collection)!.fields;
  let found: FormField | undefined;
  for (const key of at.split('.')) {
    found = fields.find(({ name }) => name === key)!;
    fields = (found.fields as FormField[] | undefined) ?? [];
  }
  return found!;
};

describe('the configuration', () => {
  test.for(siteCollections)('%s: every field of the schema is in the form, and nothing else', (name) => {
    const schema = schemas[name]({ today: '2026-01-01', image: () => z.string().meta({ beeld: true }) });
    const expected = describedFields(schema).map((field) => field.path);
    const own = dataCollections.has(name) ? ['bestand'] : ['body', 'bestand'];
    const form = collections.find((collection) => collection.name === name)!;
    expect(pathsOf(form.fields).sort()).toEqual([...expected, ...own].sort());
  });

  test.for(siteCollections)('%s: every field explains itself as the template does', (name) => {
    const { hints } = hintsOf(templates[`${name}.${dataCollections.has(name) ? 'yaml' : 'mdx'}`]!);
    const form = collections.find((collection) => collection.name === name)!;
    const silent = pathsOf(form.fields).filter(
      (at) =>
        at !== 'bestand' &&
        at !== 'body' &&
        String(fieldAt(name, at).hint).toLowerCase() !== hints.get(at)?.toLowerCase(),
    );
    expect(silent).toEqual([]);
    expect(pathsOf(form.fields).filter((at) => !/^(bestand|body)$/.test(at) && !hints.has(at))).toEqual([]);
  });

  test.for(Object.keys(templates))('%s explains as much when its lines end as on Windows', (name) => {
    expect(hintsOf(templates[name]!.replaceAll('\n', '\r\n'))).toEqual(hintsOf(templates[name]!));
  });

  test.for(Object.keys(siteFiles) as SiteFileName[])(
    'content/%s.yaml: every field is in the form and explains itself, and it comes back letter for letter',
    (name) => {
      const form = (made().singletons as (Collection & { file: string })[]).find((one) => one.name === name)!;
      expect(form.file).toBe(`content/${name}.yaml`);
      const expected = describedFields(siteFiles[name]()).map((field) => field.path);
      expect(pathsOf(form.fields).sort()).toEqual([...expected, 'bestand'].sort());
      const { hints } = hintsOf(files[name]);
      expect(expected.filter((at) => !hints.get(at))).toEqual([]);
      expect([...hints.keys()].filter((at) => !expected.includes(at))).toEqual([]);
      expect(writeEntry(readEntry(files[name], 'yaml'), 'yaml')).toBe(files[name]);
    },
  );

  test('carries over what the schema demands', () => {
    expect(fieldAt('advies', 'titel')).toMatchObject({ widget: 'string', required: true, maxlength: 80 });
    expect(fieldAt('advies', 'kort')).toMatchObject({ widget: 'text', maxlength: 420 });
    expect(fieldAt('advies', 'stappen')).toMatchObject({ widget: 'list', min: 3, required: true });
    expect(fieldAt('advies', 'stappen.uitleg')).toMatchObject({ required: false });
    expect(fieldAt('advies', 'maatregelen')).toMatchObject({
      ...{ widget: 'relation', collection: 'maatregelen', multiple: true, min: 1 },
    });
    expect(fieldAt('advies', 'sectoren').options).toEqual([
      { label: 'Alle', value: 'alle' },
      { label: 'Zorg', value: 'zorg' },
    ]);
    expect(fieldAt('advies', 'fase').options).toHaveLength(3);
    expect(fieldAt('advies', 'gewijzigd')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD' });
    expect(fieldAt('praktijkvoorbeelden', 'bron')).toMatchObject({ widget: 'object', required: true });
    expect(fieldAt('wetten', 'bwbId').pattern).toEqual([
      '^BWB[RV]\\d{7}$',
      'Een BWB-nummer ziet eruit als BWBR0010346. Kijk op wetten.overheid.nl.',
    ]);
    expect(fieldAt('publicaties', 'url')).toMatchObject({
      type: 'url',
      pattern: ['^https://\\S+$', 'Schrijf een volledig webadres dat begint met https://.'],
    });
    expect(fieldAt('maatregelen', 'nummer')).toMatchObject({ widget: 'number', value_type: 'int' });
  });

  test.for([
    ['github', 'https://github.com/gemeente/site', { name: 'github', repo: 'gemeente/site' }, true],
    [
      'gitlab',
      'https://git.stad.nl/groep/site',
      { name: 'gitlab', api_root: 'https://git.stad.nl/api/v4' },
      true,
    ],
    ['forgejo', 'https://code.stad.nl/a/b', { name: 'gitea', base_url: 'https://code.stad.nl' }, false],
  ] as const)('fits the schema of the editor itself, for %s', ([soort, adres, backend, proposes]) => {
    const schema = JSON.parse(
      readFileSync(path.join(root, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const config = made({ ...settings.repository, soort, adres });
    validate(config);
    expect(validate.errors ?? []).toEqual([]);
    expect(config.backend).toMatchObject(backend);
    expect(config.publish_mode === 'editorial_workflow').toBe(proposes);
    expect((config.backend as { auth_methods: string[] }).auth_methods).toEqual(['token']);
  });
});

test('what a form leaves empty reaches the writer, which knows that it was taken out', () => {
  expect(made().output).toEqual({ omit_empty_optional_fields: false });
});

describe('an entry that goes through the editor', () => {
  const entries = siteCollections.flatMap((name) =>
    readdirSync(path.join(content, name))
      .filter((file) => /\.(mdx|yaml)$/.test(file))
      .map((file) => [`${name}/${file}`, file.endsWith('.yaml') ? 'yaml' : 'mdx'] as const),
  );

  test('and is not changed, comes back letter for letter: every entry there is', () => {
    const changed = entries.filter(
      ([file, kind]) => writeEntry(readEntry(text(file), kind), kind) !== text(file),
    );
    expect(changed.map(([file]) => file)).toEqual([]);
    expect(entries.length).toBeGreaterThan(300);
  });

  test('and gets another title, differs in the line of the title and nowhere else: every entry there is', () => {
    const wrong = entries.filter(([file, kind]) => {
      const before = text(file).split('\n');
      const after = writeEntry({ ...readEntry(text(file), kind), titel: 'Een andere titel' }, kind).split(
        '\n',
      );
      // A long title may be folded over more lines than one.
      const start = before.findIndex((line) => line.startsWith('titel:'));
      const rest = before.length - after.length;
      return (
        before.slice(0, start).join('\n') !== after.slice(0, start).join('\n') ||
        // Quotes that were there stay.
        after[start] !== before[start]!.replace(/^titel: ("?).*/, 'titel: $1Een andere titel$1') ||
        before.slice(start + 1 + rest).join('\n') !== after.slice(start + 1).join('\n')
      );
    });
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test('keeps comments, order and quotes; empty fields of the form leave nothing behind', () => {
    const before = '---\n# uitleg\ntitel: "Oud"\n\n# over rollen\nrollen: [b, a]\nkort: x\n---\n\nTekst.\n';
    const after = writeEntry(
      {
        ...readEntry(before, 'mdx'),
        rollen: ['b', 'a', 'c'],
        zeg: { eerst: '', dan: '' },
        zegWel: [],
        kort: '',
      },
      'mdx',
    );
    expect(after).toBe('---\n# uitleg\ntitel: "Oud"\n\n# over rollen\nrollen: [b, a, c]\n---\n\nTekst.\n');
  });

  test('can be new', () => {
    expect(
      writeEntry({ titel: 'Nieuw', datum: '2026-11-23', stappen: [{ doe: 'Kijk.' }], body: 'Tekst.' }, 'mdx'),
    ).toBe('---\ntitel: Nieuw\ndatum: 2026-11-23\nstappen:\n  - doe: Kijk.\n---\n\nTekst.\n');
  });

  test('says afterwards what the form said, whatever it said', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }).filter((item) => item.trim() === item && item !== ''),
      fc.integer(),
      fc.array(
        fc.string({ minLength: 1 }).filter((item) => item.trim() === item),
        { minLength: 1 },
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), value, { minKeys: 1 }), (fields) => {
        const written = writeEntry({ ...fields, [sourceField]: '---\nzzz: 1\n---\n' }, 'mdx');
        expect(readEntry(written, 'mdx')).toMatchObject({ ...fields, zzz: fields.zzz ?? 1 });
      }),
    );
  });
});
