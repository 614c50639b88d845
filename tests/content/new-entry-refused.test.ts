import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEntry } from '../../src/scaffold/create.ts';
import { readExisting } from '../../src/scaffold/existing.ts';
import { newEntry } from '../../src/scaffold/run.ts';
import { entryMaker, where } from '../support/entry-maker.ts';

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
  const { folder, at, made, nieuw } = entryMaker();
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

  test('an id that is taken, and the page that has it stays as it is', async () => {
    const taken = readFileSync(at('content/advies/mes-of-wapen.mdx'), 'utf8');
    const { ok, text } = await nieuw('--soort', 'advies', '--titel', 'Mes of wapen', ...where);
    expect(ok).toBe(false);
    expect(text).toContain('content/advies/mes-of-wapen.mdx bestaat al.');
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

  test('an address that another page once had, and takes the new file away again', async () => {
    const file = at('content/advies/groep-of-menigte.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('\n', '\noudeAdressen: [/advies/drukte/]\n'));
    const { ok, text: said } = await nieuw('--soort', 'advies', '--titel', 'Drukte', ...where);
    writeFileSync(file, text);
    expect(ok).toBe(false);
    expect(said).toMatch(/Het adres \/advies\/drukte\/ is al van/);
    expect(existsSync(at('content/advies/drukte.mdx'))).toBe(false);
  });
});
