import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { controle as command, type Outcome } from '../../src/check/command.ts';
import { githubAnnotations } from '../../src/check/report/print.ts';
import { root as project } from '../support/content-copy.ts';
import { reviewedLibrary } from '../support/content-fixture.ts';
import { ownNode, run } from '../support/project-copy.ts';

let root: string;
const file = (name: string): string => path.join(root, 'content', name);
const page = 'advies/balie.mdx';
const controle = (...args: string[]): Promise<Outcome> => command(args, root);

beforeEach(() => {
  root = reviewedLibrary();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('passes with points to look at, says how many, and stops for a mistake', async () => {
  const passed = await controle();
  expect([passed.code, passed.err]).toEqual([0, '']);
  expect(passed.out).toMatch(
    /\nDit kan online: geen fouten, \d+ punt(en)? om op te letten\. 15 bestanden gecontroleerd in \d+,\d seconden\.\n$/,
  );
  writeFileSync(file(page), readFileSync(file(page), 'utf8').replace('fase: tijdens', 'fase: tijden'));
  const stopped = await controle(`content/${page}`);
  expect(stopped.code).toBe(1);
  expect(stopped.out).toMatch(
    /STOPT {2}Dit moet eerst worden verbeterd\.\n\n {2}Velden \(1\) {2}Een pagina die niet/,
  );
  expect(stopped.out).toContain('Zo kan het niet online: 1 fout');
});

test('is a program: what it says goes to the screen, and its exit code stops what comes after it', async () => {
  const script = path.join(project, 'scripts/controle.ts');
  writeFileSync(file(page), readFileSync(file(page), 'utf8').replace('fase: tijdens', 'fase: tijden'));
  const ran = run(root, ownNode(), script, `content/${page}`);
  const untimed = (text: string): string => text.replace(/\d+,\d seconden/, '');
  const { out } = await controle(`content/${page}`);
  expect({ ...ran, out: untimed(ran.out) }).toEqual({ code: 1, out: untimed(out), err: '' });
});

test('looks at one file or folder; says so when it is not there, and when an option is unknown', async () => {
  expect((await controle('content/wetten')).out).toContain('1 bestand gecontroleerd');
  const wrong = await controle('content/adviezen');
  expect([wrong.code, wrong.err.trim()]).toEqual([
    2,
    'Er is geen bestand of map content/adviezen. Bedoelde u content/advies?',
  ]);
  expect((await controle('--oplosen')).err).toContain('Bedoelde u "--oplossen"?');
});

test('looks at more files and folders at once, and at everything for . and content', async () => {
  expect((await controle('content/wetten', `content/${page}`)).out).toContain('2 bestanden gecontroleerd');
  for (const name of ['.', 'content', './content/']) {
    expect((await controle(name)).out, name).toContain('15 bestanden gecontroleerd');
  }
  expect((await controle('content/instellingen.yaml')).out).toContain('1 bestand gecontroleerd');
});

test.for([
  ['package.json', 'package.json staat niet in de map content. De controle kijkt alleen daar.'],
  ['..', '.. staat niet in de map content.'],
  ['content/../package.json', 'content/../package.json staat niet in de map content.'],
  [
    'content/advies/bali.mdx',
    'Er is geen bestand of map content/advies/bali.mdx. Bedoelde u content/advies/balie.mdx?',
  ],
  ['content/_sjablonen', 'content/_sjablonen wordt niet gecontroleerd: een naam die met _ begint'],
] as const)(
  'refuses %s, beside a good path too: nothing was checked, so nothing may seem right',
  async ([name, says]) => {
    writeFileSync(path.join(root, 'package.json'), '{}');
    mkdirSync(file('_sjablonen'));
    for (const names of [[name], [`content/${page}`, name]]) {
      const { code, err, out } = await controle(...names);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(says);
    }
  },
);

test('--oplossen mends what needs no judgement, says so, and touches nothing else', async () => {
  const before = readFileSync(file(page), 'utf8');
  const worse = before
    .replace('gewijzigd: 2026-01-10', 'gewijzigd: 2026-1-10 ')
    .replace(/\n/g, '\r\n')
    .replace('Praat erover.', 'Praat erover. ')
    .trimEnd();
  writeFileSync(file(page), `\uFEFF${worse}`);
  const { code, err, out } = await controle('--oplossen');
  expect(err).toContain(
    `Opgelost in content/${page}: Het bestand begint met een onzichtbaar teken. (regel 1)`,
  );
  expect(readFileSync(file(page), 'utf8')).toBe(before);
  expect([code, out.includes('STOPT')]).toEqual([0, false]);
  expect((await controle('--oplossen')).err).toBe('');
});

test('--publiceren wants the owner’s own settings', async () => {
  const { code, out } = await controle('--publiceren');
  expect(code).toBe(1);
  expect(out).toMatch(
    /content\/instellingen\.yaml:\d+:3 {2}repository\.adres\n {6}Hier staat nog de waarde van het voorbeeld\. Vul uw eigen gegevens in\./,
  );
});

test('--json is for programs: every finding with its kind and why', async () => {
  const { versie, bestanden, stopt, letOp, nietGecontroleerd } = JSON.parse(
    (await controle('--json')).out,
  ) as {
    versie: number;
    bestanden: number;
    stopt: unknown[];
    letOp: { file: string; soort: string; waarom: string }[];
    nietGecontroleerd: unknown[];
  };
  expect([versie, bestanden, stopt, nietGecontroleerd.length]).toEqual([1, 15, [], 1]);
  expect(letOp.find(({ soort }) => soort === 'lengte')).toMatchObject({
    file: `content/${page}`,
    waarom: 'Een advies leest in een paar minuten: 300 tot 900 woorden.',
  });
});

test('annotations for GitHub escape what would end them', () => {
  const finding = {
    ...{ file: 'content/a,b.mdx', line: 3, column: 2, key: '', soort: 'link' as const },
    ...{ wat: 'Honderd % fout', doen: 'Doe\ndit.' },
  };
  expect(githubAnnotations({ stops: [finding], minds: [] })).toBe(
    '::error file=content/a%2Cb.mdx,line=3,col=2,title=Links::Honderd %25 fout Doe%0Adit.',
  );
});
