import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentGate, passedEntries } from '../../src/check/gate.ts';
import { readSettings } from '../../src/check/read/settings.ts';
import { reviewContent } from '../../src/check/review/review-content.ts';
import { stops } from '../../src/check/stops.ts';
import { idPattern } from '../../src/schemas/fields.ts';
import { drafts, today, writeLibrary, type Drafts } from '../support/content-fixture.ts';

let root: string;
const page = 'advies/balie.mdx';
const write = (library: Drafts, raw: Record<string, string | Buffer> = {}): void => {
  rmSync(root, { recursive: true, force: true });
  root = writeLibrary(library, raw);
};
beforeEach(() => {
  root = writeLibrary(drafts());
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the gate of the build and the check', () => {
  const gate = (): void => {
    const here = process.cwd();
    process.chdir(root);
    try {
      const setup = contentGate().hooks['astro:config:setup']!;
      void setup({ command: 'build', logger: { warn: () => undefined } } as unknown as Parameters<
        typeof setup
      >[0]);
    } finally {
      process.chdir(here);
    }
  };

  test('let through the same', async () => {
    expect((await reviewContent(root, { today })).stops).toEqual([]);
    expect(gate).not.toThrow();
  });

  test('keep what passed to the project it passed in', () => {
    gate();
    const passed = passedEntries(root);
    expect(passed.length).toBeGreaterThan(0);
    const file = path.join('content', page);
    const text = readFileSync(path.join(root, file), 'utf8');
    write(drafts());
    writeFileSync(path.join(root, file), text.replace(/^titel: .*$/m, 'titel: Een andere'));
    expect(passedEntries(root)).not.toEqual(passed);
  });

  test.for([
    ['a field', 'samenvatting: Wat u zegt en doet.', 'samenvattng: Wat u zegt en doet.'],
    ['a body', 'Praat erover.', 'Praat {erover}.'],
    ['a dead link', 'Praat erover.', '[Praat erover](/niets/).'],
    [
      'a text that nobody reads to the end',
      'Praat erover.',
      `Dit is ${'heel '.repeat(24)}lang.\n\n`.repeat(12),
    ],
    ['an invisible character', 'Praat erover.', 'Praat\u0008 erover.'],
  ] as const)('stop for %s, with the same words', async ([, from, to]) => {
    const file = path.join(root, 'content', page);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    const { stops: shown } = await reviewContent(root, { today });
    expect(shown).toEqual(stops(root, today).findings);
    expect(shown.length).toBeGreaterThan(0);
    expect(gate).toThrow(shown[0]!.wat);
  });
});

describe('settings that cannot be read say so in Dutch, before anything else', () => {
  const settings = (from: RegExp, to: string): void => {
    const file = path.join(root, 'content/instellingen.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };

  test.for([
    [
      /^naam:.*/m,
      'naam: "Open',
      /^content\/instellingen\.yaml:\d+:1\n {4}Een tekst die met " begint, houdt niet met " op\./m,
    ],
    [/^naam:.*/m, 'naam: Zorg: veilig', /In deze tekst staat een dubbele punt met een spatie erachter\./],
    [/^naam:.*/m, 'naam: Site #1', /Wat achter het hekje staat, valt weg/],
    [/^adres:.*/m, 'adres: voorbeeld', /Schrijf een volledig webadres/],
    [/^naam:/m, 'naem:', /Onbekend veld "naem"\. Bedoelde u "naam"\?/],
  ] as const)('%s → %s', ([from, to, says]) => {
    settings(from, to);
    expect(() => readSettings(root)).toThrow(says);
  });

  test('also when the file is not UTF-8, or is not there', () => {
    writeFileSync(
      path.join(root, 'content/instellingen.yaml'),
      Buffer.from('naam: Agressie in België', 'latin1'),
    );
    expect(() => readSettings(root)).toThrow('Dit bestand is niet bewaard als UTF-8');
    rmSync(path.join(root, 'content/instellingen.yaml'));
    expect(() => readSettings(root)).toThrow('Dit bestand ontbreekt.');
  });
});

test.for(['24-uursdienst', '112-bellen', 'a', 'covid-19', 'aangifte-doen'])(
  'a file may be called %s',
  (id) => {
    expect(id).toMatch(idPattern);
    write({
      ...drafts(),
      [`begrippen/${id}.mdx`]: {
        ...drafts()['begrippen/norm.mdx']!,
        fields: { ...drafts()['begrippen/norm.mdx']!.fields, titel: 'Anders' },
      },
    });
    expect(stops(root, today).findings).toEqual([]);
  },
);

test.for(['2016', '2016-11', '-a', 'a-', 'a--b', 'A', 'é'])('a file may not be called %s', (id) => {
  expect(id).not.toMatch(idPattern);
});

describe('what is pasted by accident', () => {
  const seconds = async (sign: string, length: number): Promise<number> => {
    const library = drafts();
    library[page]!.body = `Kort.\n\n${sign.repeat(length / sign.length)}\n`;
    write(library);
    mkdirSync(path.join(root, 'node_modules'), { recursive: true });
    const before = process.cpuUsage();
    await reviewContent(root, { today });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  test.for(['a', 'a@', 'a.', 'w-', '[', '{', '<'])(
    'a word of 160 kB of %s takes in proportion to one of 40 kB: by the square it would be sixteen times',
    async (sign) => {
      // The first one also opens the dictionary.
      await seconds(sign, 1000);
      const short = await seconds(sign, 40_000);
      expect(await seconds(sign, 160_000)).toBeLessThan(Math.max(short, 0.1) * 10);
    },
  );

  test.for([
    ['a text that is too long', 'a '.repeat(100_001), 'Deze tekst is te lang'],
    ['quotations in quotations', '> '.repeat(40), 'Hier staan lijsten of citaten in elkaar'],
    ['lists in lists', '+ '.repeat(60), 'Hier staan lijsten of citaten in elkaar'],
    ['braces', '{'.repeat(300), 'Een accolade { of } breekt de pagina.'],
  ] as const)('%s stops before it is read', ([, body, says]) => {
    const library = drafts();
    library[page]!.body = `${body}a\n`;
    write(library);
    expect(stops(root, today).findings.map(({ wat }) => wat)).toContainEqual(expect.stringContaining(says));
  });
});
