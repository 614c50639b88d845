import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFindings } from '../../src/check/report/findings.ts';
import { ask } from '../../src/scaffold/ask.ts';
import { createEntry } from '../../src/scaffold/create.ts';
import { readExisting } from '../../src/scaffold/existing.ts';
import { newEntry } from '../../src/scaffold/run.ts';
import { redirectsOf } from '../../src/after-pages/redirects.ts';
import { dutchToday } from '../../src/schemas/context.ts';
import { copyContent, root } from '../support/content-copy.ts';

const folder = copyContent();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const made = new Set<string>();
const at = (file: string): string => path.join(folder, file);
afterEach(() => {
  for (const file of made) rmSync(at(file), { force: true });
  made.clear();
});

/** Runs `npm run nieuw` in the copy, without a terminal. */
function nieuw(...args: string[]): { code: number | null; out: string; err: string } {
  const script = path.join(root, 'scripts/nieuw.ts');
  const node = path.join(root, 'node_modules/node/bin/node');
  const program = existsSync(node) ? node : process.execPath;
  const { status, stdout, stderr } = spawnSync(program, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
  });
  const file = /^Gemaakt: (\S+)/.exec(stdout)?.[1];
  if (file) made.add(file);
  return { code: status, out: stdout, err: stderr };
}

const where = [
  '--sector',
  'zorg',
  '--rol',
  'medewerker',
  '--maatregel',
  'train-en-leg-uit',
  '--fase',
  'tijdens',
];

describe('with flags', () => {
  test('makes a page that fits at once, and says where it is and what to do next', () => {
    const { code, out, err } = nieuw(
      '--soort',
      'advies',
      '--titel',
      'Bedreigd in een brief: "dag"',
      ...where,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`Gemaakt: content/advies/bedreigd-in-een-brief-dag.mdx

1. Open dat bestand en vervang alles wat met VUL IN begint.
2. Kijk mee terwijl u schrijft: typ npm run dev en open http://localhost:4321/advies/bedreigd-in-een-brief-dag/
3. Controleer het: npm run controle content/advies/bedreigd-in-een-brief-dag.mdx
4. Klaar? Zet status op actueel. Tot dan staat de pagina niet op de site.
`);
    const { entries, findings } = checkContent(folder);
    expect(formatFindings(findings)).toBe('');
    const data = entries.find(({ file }) => out.includes(`${file}\n`))!.data!;
    expect(data).toMatchObject({
      titel: 'Bedreigd in een brief: "dag"',
      status: 'concept',
      sectoren: ['zorg'],
      rollen: ['medewerker'],
      maatregelen: ['train-en-leg-uit'],
      fase: 'tijdens',
      gewijzigd: dutchToday(),
    });
  });
  test('takes several values, a singular for the kind, an id of your own, and the next number', () => {
    const example = nieuw(
      ...['--soort', 'praktijkvoorbeeld', '--titel', 'Een stad', '--id=stad-met-loket'],
      ...['--sector', 'zorg,onderwijs', '--rol', 'werkgever', '--rol', 'medewerker'],
      ...['--maatregel', 'registreer', '--fase', 'na'],
    );
    expect(example.err).toBe('');
    const text = readFileSync(at('content/praktijkvoorbeelden/stad-met-loket.mdx'), 'utf8');
    expect(text).toMatch(/^sectoren: \[zorg, onderwijs\]$/m);
    expect(text).toMatch(/^rollen: \[werkgever, medewerker\]$/m);

    const numbers = readExisting(folder)
      .of('cijfers')
      .map(({ fields }) => Number(fields.volgorde));
    expect(nieuw('--soort', 'cijfers', '--titel', 'Een cijfer', '--sector', 'alle').code).toBe(0);
    const figure = readFileSync(at('content/cijfers/een-cijfer.yaml'), 'utf8');
    expect(figure).toContain(`\nvolgorde: ${Math.max(...numbers) + 1}\n`);
  });
  test('gives a page about the site its address, and uses a field that was behind a #', () => {
    const { out } = nieuw('--soort', 'paginas', '--titel', 'Onze werkwijze', '--fase', 'voorkomen');
    expect(out).toContain('http://localhost:4321/over/onze-werkwijze/');
    expect(readFileSync(at('content/paginas/onze-werkwijze.mdx'), 'utf8')).toContain('\nfase: voorkomen\n');
  });
  test('explains itself in Dutch', () => {
    const { code, out } = nieuw('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^npm run nieuw maakt een nieuwe pagina/);
    expect(out).toMatch(/--fase +voorkomen, tijdens, na/);
    expect(out).toMatch(/Beslishulpen en de vragen van de zelfscan hebben geen\s+sjabloon/);
  });
});

describe('is refused, with what to do', () => {
  const refusals: [name: string, args: string[], says: RegExp][] = [
    ['nothing given and no terminal', [], /geen terminal\. Geef ook --soort en --titel\./],
    [
      'flags missing for this kind',
      ['--soort', 'advies', '--titel', 'Iets nieuws', '--rol', 'medewerker'],
      /Geef ook --sector, --maatregel en --fase\./,
    ],
    [
      'an unknown kind',
      ['--soort', 'adviez'],
      /"adviez" bestaat niet\. Bedoelde u "advies"\? Kies uit: maat/,
    ],
    ['a kind without a template', ['--soort', 'zelfscan'], /--soort: "zelfscan" bestaat niet/],
    ['an unknown flag', ['--sektor', 'zorg'], /--sektor bestaat niet\. Bedoelde u "--sector"\?/],
    ['a flag without a value', ['--titel', '--rol', 'x'], /Achter --titel staat niets/],
    [
      'a title without quotes',
      ['--soort', 'advies', '--titel', 'Mes', 'trekken'],
      /"trekken".*aanhalingstekens/,
    ],
    [
      'a flag this kind has not',
      ['--soort', 'bron', '--fase', 'na'],
      /publicaties heeft geen fase\. Haal --fase weg/,
    ],
    [
      'an unknown sector',
      ['--soort', 'advies', '--sector', 'zorgg'],
      /--sector: "zorgg" bestaat niet\. Bedoelde u "zorg"\?/,
    ],
    [
      'all sectors and one',
      ['--soort', 'advies', '--sector', 'alle,zorg'],
      /kies "alle" of kies losse waarden/,
    ],
    ['two phases', ['--soort', 'advies', '--fase', 'na,tijdens'], /--fase: kies er één/],
    ['two titles', ['--soort', 'advies', '--titel', 'a', '--titel', 'b'], /--titel staat er twee keer/],
    [
      'a title that is taken, whatever the case',
      ['--soort', 'advies', '--titel', 'IEMAND heeft een mes of een ander wapen'],
      /staat al in content\/advies\/mes-of-wapen\.mdx\. Verbeter die pagina/,
    ],
    [
      'a title that is too long',
      ['--soort', 'advies', '--titel', 'a'.repeat(81)],
      /81 tekens, ten hoogste 80\. Kort/,
    ],
    [
      'an id that is taken',
      ['--soort', 'advies', '--titel', 'Iets nieuws', '--id', 'mes-of-wapen', ...where],
      /content\/advies\/mes-of-wapen\.mdx bestaat al\. Verbeter die pagina, of kies een andere naam/,
    ],
    [
      'a title whose id is taken',
      ['--soort', 'advies', '--titel', 'Mes óf wapen', ...where],
      /content\/advies\/mes-of-wapen\.mdx bestaat al/,
    ],
    [
      'an id out of form',
      ['--soort', 'advies', '--titel', 'Iets nieuws', '--id', '2024 Nieuw!', ...where],
      /"2024 Nieuw!" kan geen naam zijn\. Bedoelde u "nieuw"\?/,
    ],
    ['a title that leaves no id', ['--soort', 'begrip', '--titel', '112'], /Kies zelf een naam \(--id\)/],
    [
      'a ninth measure',
      ['--soort', 'maatregelen'],
      /lijst maatregelen is compleet: alle 8 plaatsen zijn bezet/,
    ],
    [
      'a seventh sector',
      ['--soort', 'sector', '--titel', 'x'],
      /lijst sectoren is compleet: alle 6 plaatsen/,
    ],
  ];
  const before = readExisting(folder);
  const files = (): string[] => readdirSync(at('content'), { recursive: true, encoding: 'utf8' }).sort();
  test.for(refusals)('%s', async ([, args, says]) => {
    const there = files();
    const { ok, text } = await newEntry(args, () => before, undefined);
    expect(ok).toBe(false);
    expect(text).toMatch(/^Er is niets gemaakt\.\n/);
    expect(text).toMatch(says);
    expect(files()).toEqual(there);
  });

  test('an id that is taken, at the command line, and the page that has it stays as it is', () => {
    const taken = readFileSync(at('content/advies/mes-of-wapen.mdx'), 'utf8');
    const { code, out, err } = nieuw('--soort', 'advies', '--titel', 'Mes of wapen', ...where);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('content/advies/mes-of-wapen.mdx bestaat al.');
    expect(readFileSync(at('content/advies/mes-of-wapen.mdx'), 'utf8')).toBe(taken);
  });
  test('a file that came in the meantime', () => {
    writeFileSync(at('content/begrippen/net-nieuw.mdx'), 'van iemand anders');
    made.add('content/begrippen/net-nieuw.mdx');
    const answers = { collection: 'begrippen', title: 'Net nieuw', id: 'net-nieuw', tags: {} } as const;
    const outcome = createEntry(answers, before);
    expect(outcome).toEqual({ problems: [expect.stringContaining('net-nieuw.mdx bestaat al')] });
    expect(readFileSync(at('content/begrippen/net-nieuw.mdx'), 'utf8')).toBe('van iemand anders');
  });

  test('an address that another page once had, and takes the new file away again', () => {
    const file = at('content/advies/groep-of-menigte.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('\n', '\noudeAdressen: [/advies/drukte/]\n'));
    const { code, err } = nieuw('--soort', 'advies', '--titel', 'Drukte', ...where);
    writeFileSync(file, text);
    expect(code).toBe(1);
    expect(err).toMatch(/Het adres \/advies\/drukte\/ is al van/);
    expect(existsSync(at('content/advies/drukte.mdx'))).toBe(false);
  });
});

test('an old address of a draft leads nowhere, so there is no redirect', () => {
  nieuw('--soort', 'begrip', '--titel', 'Nieuw woord');
  const file = at('content/begrippen/nieuw-woord.mdx');
  const text = readFileSync(file, 'utf8').replace(
    'oudeAdressen: []',
    'oudeAdressen: [/begrippen/oud-woord/]',
  );
  const from = (): string[] => redirectsOf(folder).map((redirect) => redirect.from);
  writeFileSync(file, text);
  expect(from()).not.toContain('/begrippen/oud-woord/');
  writeFileSync(file, text.replace('status: concept', 'status: actueel').replaceAll('VUL IN: ', ''));
  expect(from()).toContain('/begrippen/oud-woord/');
});

describe('with questions', () => {
  const down = '\u001b[B';
  /** Answers the questions with keys, each once the screen has come to rest. */
  async function session(given: Parameters<typeof ask>[0], keys: string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = Object.assign(new PassThrough(), { columns: 100, rows: 50, isTTY: true });
    let screen = '';
    output.on('data', (chunk: Buffer) => (screen += chunk.toString()));
    const answers = ask(given, readExisting(folder), { input, output });
    for (const key of keys) {
      await wait(60);
      input.write(key);
    }
    return { answers: await answers, screen: stripVTControlCharacters(screen) };
  }

  test('asks everything, skips complete lists and proposes an id', async () => {
    const { answers, screen } = await session({ tags: {} }, [
      '\r', // the first that is not complete: advies
      ...['Een brief met een dreigement', '\r', '\r'],
      ...[' ', down, ' ', '\r'], // everywhere and one sector: refused
      ...[down, ' ', '\r'],
      ...['\r', ' ', '\r'], // no role: refused
      ...[' ', '\r', '\r'],
    ]);
    expect(answers).toMatchObject({
      collection: 'advies',
      title: 'Een brief met een dreigement',
      id: 'een-brief-met-een-dreigement',
      tags: { fase: ['voorkomen'] },
    });
    expect(answers!.tags.rollen).toHaveLength(1);
    expect(screen).toContain('Maatregel (deze lijst is compleet)');
    expect(screen).toContain('Kies "alle" of kies losse waarden');
    expect(screen).toContain('Kies er minstens één');
    expect(screen).not.toMatch(/select|please|press/i);
  });
  test('asks only what the flags left open, and nothing twice', async () => {
    const { answers, screen } = await session(
      { collection: 'publicaties', title: 'Een rapport', tags: { sectoren: ['zorg'] } },
      ['\r'],
    );
    expect(answers).toEqual({
      collection: 'publicaties',
      title: 'Een rapport',
      id: 'een-rapport',
      tags: { sectoren: ['zorg'] },
    });
    expect(screen).not.toContain('Wat is de titel');
  });
  test('says at the question that a title is taken, and stops when asked to', async () => {
    const { answers, screen } = await session({ collection: 'begrippen', tags: {} }, [
      ...['Agressie', '\r', '\u0003'],
    ]);
    expect(answers).toBeUndefined();
    expect(screen).toContain('De titel "Agressie" staat al in content/begrippen/agressie.mdx');
  });
});
