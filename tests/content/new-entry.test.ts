import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { redirectsOf } from '../../src/after-pages/redirects.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFindings } from '../../src/check/report/findings.ts';
import { readExisting } from '../../src/scaffold/existing.ts';
import { dutchToday } from '../../src/schemas/context.ts';
import { root } from '../support/content-copy.ts';
import { entryMaker, where } from '../support/entry-maker.ts';
import { ownNode, run } from '../support/project-copy.ts';

const { folder, at, nieuw } = entryMaker();

describe('with flags', () => {
  test('makes a page that fits at once, and says where it is and what to do next', async () => {
    const { ok, text } = await nieuw(
      '--soort',
      'advies',
      '--titel',
      'Bedreigd in een brief: "dag"',
      ...where,
    );
    expect(ok).toBe(true);
    expect(text).toBe(`Gemaakt: content/advies/bedreigd-in-een-brief-dag.mdx

1. Open dat bestand en vervang alles wat met VUL IN begint.
2. Kijk mee terwijl u schrijft: typ npm run dev en open http://localhost:4321/advies/bedreigd-in-een-brief-dag/
3. Controleer het: npm run controle content/advies/bedreigd-in-een-brief-dag.mdx
4. Klaar? Zet status op actueel. Tot dan staat de pagina niet op de site.`);
    const { entries, findings } = checkContent(folder);
    expect(formatFindings(findings)).toBe('');
    const data = entries.find(({ file }) => text.includes(`${file}\n`))!.data!;
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
  test('takes several values, a singular for the kind, an id of your own, and the next number', async () => {
    const example = await nieuw(
      ...['--soort', 'praktijkvoorbeeld', '--titel', 'Een stad', '--id=stad-met-loket'],
      ...['--sector', 'zorg,onderwijs', '--rol', 'werkgever', '--rol', 'medewerker'],
      ...['--maatregel', 'registreer', '--fase', 'na'],
    );
    expect(example.ok, example.text).toBe(true);
    const text = readFileSync(at('content/praktijkvoorbeelden/stad-met-loket.mdx'), 'utf8');
    expect(text).toMatch(/^sectoren: \[zorg, onderwijs\]$/m);
    expect(text).toMatch(/^rollen: \[werkgever, medewerker\]$/m);

    const numbers = readExisting(folder)
      .of('cijfers')
      .map(({ fields }) => Number(fields.volgorde));
    const made = await nieuw('--soort', 'cijfers', '--titel', 'Een cijfer', '--sector', 'alle');
    expect(made.ok, made.text).toBe(true);
    const figure = readFileSync(at('content/cijfers/een-cijfer.yaml'), 'utf8');
    expect(figure).toContain(`\nvolgorde: ${Math.max(...numbers) + 1}\n`);
  });
  test('gives a page about the site its address, and uses a field that was behind a #', async () => {
    const { text } = await nieuw('--soort', 'paginas', '--titel', 'Onze werkwijze', '--fase', 'voorkomen');
    expect(text).toContain('http://localhost:4321/over/onze-werkwijze/');
    expect(readFileSync(at('content/paginas/onze-werkwijze.mdx'), 'utf8')).toContain('\nfase: voorkomen\n');
  });
  test('explains itself in Dutch', async () => {
    const { ok, text } = await nieuw('--help');
    expect(ok).toBe(true);
    expect(text).toMatch(/^npm run nieuw maakt een nieuwe pagina/);
    expect(text).toMatch(/--fase +voorkomen, tijdens, na/);
    expect(text).toMatch(/Beslishulpen en de vragen van de zelfscan hebben geen\s+sjabloon/);
  });
});

test('an old address of a draft leads nowhere, so there is no redirect', async () => {
  await nieuw('--soort', 'begrip', '--titel', 'Nieuw woord');
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

test('is a program: it says what it made, or on the other side why nothing was made, and the exit code tells which', () => {
  const args = ['--soort', 'advies', '--titel', 'Mes of wapen', ...where];
  const { code, out, err } = run(folder, ownNode(), path.join(root, 'scripts/nieuw.ts'), ...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('content/advies/mes-of-wapen.mdx bestaat al.');
});
