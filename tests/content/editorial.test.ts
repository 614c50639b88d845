import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedWith, versionOfChecks } from '../../src/check/review/kept.ts';
import { githubAnnotations, printReview } from '../../src/check/report/print.ts';
import { reviewContent, type Review } from '../../src/check/review/review-content.ts';
import { root as project } from '../support/content-copy.ts';
import { drafts, today, writeLibrary } from '../support/content-fixture.ts';
import { ownNode, run, type Ran } from '../support/project-copy.ts';

let root: string;
const file = (name: string): string => path.join(root, 'content', name);
const page = 'advies/balie.mdx';
const review = (): Promise<Review> => reviewContent(root, { today });
const minds = async (soort: string): Promise<string[]> =>
  (await review()).minds
    .filter((finding) => finding.soort === soort)
    .map(({ file: name, line, wat, doen }) => `${name}:${line} ${wat} ${doen}`);

beforeEach(() => {
  root = writeLibrary(drafts());
  writeFileSync(
    file('woorden.yaml'),
    'woorden:\n  - vermijd: [indien, met betrekking tot]\n    schrijf: als\n',
  );
  writeFileSync(file('spelling.txt'), '# eigen woorden\nopvangers\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('what to look at, with its line', () => {
  const add = (text: string): void => {
    appendFileSync(file(page), `\n${text}\n`);
  };
  const lineOf = (text: string): number =>
    readFileSync(file(page), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;

  test('a word to avoid, over a line break and with a capital', async () => {
    add('Indien dat zo is, vraag het met betrekking\ntot de brief.');
    const line = lineOf('Indien');
    expect(await minds('woordkeus')).toEqual([
      `content/${page}:${line} "Indien" kan gewoner. Schrijf: als.`,
      `content/${page}:${line} "met betrekking\ntot" kan gewoner. Schrijf: als.`,
    ]);
  });

  test('but not in what better is not said: that is shown as people say it', async () => {
    const text = readFileSync(file(page), 'utf8');
    writeFileSync(
      file(page),
      text.replace('\nfase:', '\nzegWel:\n  - Indien u wilt.\nzegNiet:\n  - Indien u dat doet.\nfase:'),
    );
    expect(await minds('woordkeus')).toEqual([
      `content/${page}:${lineOf('Indien u wilt')} "Indien" kan gewoner. Schrijf: als.`,
    ]);
  });

  test('a slip of the pen, with what was meant; words of the list, terms and names are right', async () => {
    add('De opvangers van Bureau spreken over agresie.');
    expect(await minds('spelling')).toEqual([
      `content/${page}:${lineOf('opvangers')} "agresie" staat niet in het woordenboek. Bedoelde u "agressie"?`,
    ]);
  });

  test('the text on the line of a building block: its words, its spelling, its long sentences', async () => {
    add(`<LetOp titel="Let op">Indien u agresie ziet, is het ${'heel '.repeat(24)}druk.</LetOp>`);
    const line = lineOf('Indien');
    const place = `content/${page}:${line}`;
    expect(await minds('woordkeus')).toEqual([`${place} "Indien" kan gewoner. Schrijf: als.`]);
    expect(await minds('spelling')).toEqual([
      `${place} "agresie" staat niet in het woordenboek. Bedoelde u "agressie"?`,
    ]);
    expect(await minds('leesbaarheid')).toContainEqual(
      expect.stringContaining(`${place} Deze zin telt 31 woorden: "Indien u agresie ziet, is`),
    );
  });

  test('a link that leads nowhere, before anything is built, with the address that was meant', async () => {
    add('Zie [de huisregels](/instrumenten/huisregel/) en [de norm](/maatregelen/norm/).');
    expect(await minds('link')).toEqual([
      `content/${page}:${lineOf('huisregel/')} De link /instrumenten/huisregel/ leidt nergens heen. Bedoelde u /instrumenten/huisregels/?`,
    ]);
  });

  test('a link text that says nothing', async () => {
    add('[Klik hier](/maatregelen/norm/) voor de norm.');
    expect(await minds('link')).toEqual([
      `content/${page}:${lineOf('Klik hier')} De link "Klik hier" zegt niet waar hij heen gaat. Noem de pagina: [agressieprotocol](/instrumenten/agressieprotocol/).`,
    ]);
  });

  test('a long sentence, and a page that is too long as a whole', async () => {
    const sentence = `Dit is ${'heel '.repeat(24)}lang.`;
    add(`${'Kort is goed. '.repeat(12)}\n\n${sentence}\n\n${sentence}`);
    const found = await minds('leesbaarheid');
    expect(found[0]).toMatch(
      /: ?\d+ Gemiddeld \d+,\d woorden per zin, \d+ % van de zinnen is langer dan 20 woorden\./,
    );
    expect(found.slice(1)).toEqual([
      expect.stringContaining(
        ':37 Deze zin telt 27 woorden: "Dit is heel heel heel …" Maak er twee zinnen van.',
      ),
      expect.stringContaining(':39 Deze zin telt 27 woorden'),
    ]);
  });

  test('a text nobody reads to the end stops', async () => {
    add(Array.from({ length: 12 }, () => `Dit is ${'heel '.repeat(24)}lang.`).join('\n\n'));
    const { stops } = await review();
    expect(stops.map(({ file: name, soort }) => `${name} ${soort}`)).toEqual([`content/${page} onleesbaar`]);
  });

  test('a review date that has passed, on the field itself', async () => {
    const { minds: found } = await reviewContent(root, { today: '2029-01-01' });
    const own = found.find((finding) => finding.soort === 'nakijken' && finding.file === `content/${page}`)!;
    expect(own).toMatchObject({ key: 'controlerenVoor', line: lineOf('controlerenVoor') });
    expect(own.wat).toBe('Deze tekst had vóór 1 februari 2028 nagekeken moeten zijn.');
  });

  test('a review date further away than a law may wait', async () => {
    const law = 'wetten/arbowet-3.mdx';
    const text = readFileSync(file(law), 'utf8');
    const due = async (day: string): Promise<string[]> => {
      writeFileSync(
        file(law),
        text
          .replace(/gecontroleerdOp: .*/, 'gecontroleerdOp: 2026-06-01')
          .replace(/controlerenVoor: .*/, `controlerenVoor: ${day}`),
      );
      return (await minds('nakijken')).filter((remark) => remark.includes(law));
    };
    expect((await due('2026-12-02'))[0]).toMatch(
      /mag dat na hooguit 6 maanden\. Zet controlerenVoor op 2026-12-01 of eerder\.$/,
    );
    expect(await due('2026-12-01')).toEqual([]);
  });

  test('a source without a date, and an advice that is too short', async () => {
    const source = file('publicaties/rapport.yaml');
    writeFileSync(source, readFileSync(source, 'utf8').replace(/^datum: .*\n/m, ''));
    expect(await minds('bron')).toEqual([
      'content/publicaties/rapport.yaml:3 Deze bron heeft geen datum. Zet erbij van wanneer de bron is: een jaar is genoeg, bijvoorbeeld datum: 2015.',
    ]);
    expect((await minds('lengte'))[0]).toMatch(
      /^content\/advies\/balie\.mdx:1 Dit advies telt \d+ woorden\. Vul aan/,
    );
  });
});

test('the slips of many entries, each on its own line, however often one is made', async () => {
  const body = 'Veel agresie.\n\nMeer agresie en agresie-en.\n';
  for (const name of ['begrippen/norm.mdx', page]) {
    const text = readFileSync(file(name), 'utf8');
    writeFileSync(file(name), `${/^---\n[\s\S]*?\n---\n/.exec(text)![0]}${body}`);
  }
  const lines = (name: string): number[] => {
    const first = readFileSync(file(name), 'utf8').split('\n').indexOf('Veel agresie.') + 1;
    return [first, first + 2, first + 2];
  };
  expect((await minds('spelling')).map((slip) => slip.split(' ')[0])).toEqual(
    [page, 'begrippen/norm.mdx'].flatMap((name) => lines(name).map((line) => `content/${name}:${line}`)),
  );
});

test('a check that could not be done is not passed', async () => {
  rmSync(file('woorden.yaml'));
  const { unchecked } = await review();
  expect(unchecked).toEqual([
    { soort: 'adres', reden: 'dit is geen opslagplaats met geschiedenis (git)' },
    { soort: 'woordkeus', reden: 'content/woorden.yaml ontbreekt of klopt niet' },
  ]);
  const text = printReview(await review(), 1, 0, (_style, shown) => shown);
  expect(text).toContain('NIET GECONTROLEERD\n\n  Verdwenen adres: dit is geen opslagplaats');
});

test('only what changed is read again', async () => {
  expect((await review()).read).toBeGreaterThan(10);
  expect((await review()).read).toBe(0);
  appendFileSync(file(page), '\nNog een zin.\n');
  expect((await review()).read).toBe(1);
  writeFileSync(file('spelling.txt'), 'nieuwwoord\n');
  expect((await review()).read).toBeGreaterThan(10);
});

describe('what was said before does not count', () => {
  /** The code of the checks in the folder of the content, with packages that can be changed there. */
  function copyCode(): void {
    for (const part of ['src', 'scripts', 'package.json']) {
      cpSync(path.join(project, part), path.join(root, part), { recursive: true });
    }
    const packages = path.join(root, 'node_modules');
    mkdirSync(packages);
    for (const name of readdirSync(path.join(project, 'node_modules'))) {
      if (name.startsWith('.')) continue;
      symlinkSync(path.join(project, 'node_modules', name), path.join(packages, name));
    }
    writeFileSync(path.join(packages, '.package-lock.json'), '{"cspell-lib":"1"}');
  }
  const replace = (name: string, from: string, to: string): void => {
    const text = readFileSync(path.join(root, name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(root, name), text.replace(from, to));
  };

  test('when the code changes that finds what a visitor reads', () => {
    copyCode();
    writeFileSync(
      file(page),
      readFileSync(file(page), 'utf8').replace('Blijf rustig.', 'Blijf indien nodig.'),
    );
    const check = (): string => run(root, ownNode(), 'scripts/controle.ts').out;
    expect(check()).toContain('"indien" kan gewoner.');
    replace('src/check/read/prose-of.ts', "'zoektermen',", "'zoektermen', 'kort',");
    expect(check()).not.toContain('"indien" kan gewoner.');
  });

  test('when a schema, what checks build on, or a package changes; other code changes nothing', () => {
    copyCode();
    const versions = [versionOfChecks(root)];
    const changed = (name: string, from: string, to: string): boolean => {
      replace(name, from, to);
      versions.unshift(versionOfChecks(root));
      return versions[0] !== versions[1];
    };
    expect(changed('src/schemas/praktijkvoorbeelden.ts', 'text(700)', 'text(701)')).toBe(true);
    expect(changed('src/domain/readability/measure.ts', 'longSentence = 20', 'longSentence = 21')).toBe(true);
    expect(changed('src/check/read/source.ts', 'parseDocument', 'parseDocument ')).toBe(true);
    expect(changed('node_modules/.package-lock.json', '"1"', '"2"')).toBe(true);
    expect(changed('src/after-pages/redirects.ts', '301', '308')).toBe(false);
  });

  test('and all the code that a check reads with is looked at', () => {
    const seen = new Set<string>();
    const follow = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = readFileSync(path.join(project, name), 'utf8');
      for (const [, to] of text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)) {
        follow(path.join(path.dirname(name), to!));
      }
    };
    follow('src/check/review/review-content.ts');
    expect(seen.size).toBeGreaterThan(40);
    expect([...seen].filter((name) => !checkedWith.some((folder) => name.startsWith(`${folder}/`)))).toEqual(
      [],
    );
  });
});

describe('an address that was published', () => {
  const git = (...args: string[]): Ran =>
    run(root, 'git', '-c', 'user.name=R', '-c', 'user.email=r@voorbeeld.nl', ...args);
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Begin');
    git('switch', '--quiet', '--create', 'voorstel');
  });
  const gone = async (): Promise<string[]> => {
    const { stops, unchecked } = await review();
    expect(unchecked).toEqual([]);
    return stops
      .filter(({ soort }) => soort === 'adres')
      .map(({ file: name, line, key, wat, doen }) =>
        [`${name}:${line}`, key, wat, doen].filter(Boolean).join(' '),
      );
  };
  const change = (name: string, from: string, to: string): void => {
    const text = readFileSync(file(name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(file(name), text.replace(from, to));
  };

  test('may not disappear without a redirect', async () => {
    rmSync(file('begrippen/norm.mdx'));
    expect(await gone()).toEqual([
      'content/begrippen/norm.mdx:1 De pagina /begrippen/norm/ stond op de site en is weg. Zet /begrippen/norm/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
  });

  test('may not disappear because its page becomes a draft', async () => {
    change('begrippen/norm.mdx', 'titel: Norm\n', 'titel: Norm\nstatus: concept\n');
    expect(await gone()).toEqual([
      'content/begrippen/norm.mdx:3 status De pagina /begrippen/norm/ staat op de site en verdwijnt, want ze is nu een concept. Zet status terug op actueel of historisch. Moet de pagina weg? Haal het bestand weg. Zet /begrippen/norm/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
  });

  test('may not disappear because its page gets another address', async () => {
    change('paginas/over.mdx', 'adres: /over/', 'adres: /over-ons/');
    expect(await gone()).toEqual([
      'content/paginas/over.mdx:1 De pagina /over/ stond op de site en is weg. Zet /over/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
    change('paginas/over.mdx', 'adres: /over-ons/', 'adres: /over-ons/\noudeAdressen: [/over/]');
    expect(await gone()).toEqual([]);
  });

  test('may not lose the redirects that led to it', async () => {
    change('maatregelen/norm.mdx', 'nummer: 1', 'oudeAdressen: [/norm/]\nnummer: 1');
    git('commit', '--all', '--quiet', '--message', 'Oud adres');
    git('branch', '--force', 'main');
    change('maatregelen/norm.mdx', 'oudeAdressen: [/norm/]\n', '');
    expect(await gone()).toEqual([
      'content/maatregelen/norm.mdx:1 Het oude adres /norm/ leidde naar deze pagina en leidt nu nergens meer heen. Zet /norm/ bij oudeAdressen van de pagina die ervoor in de plaats komt.',
    ]);
  });

  test('was never there when the page was a draft, and stays when only the text changes', async () => {
    change('begrippen/norm.mdx', 'titel: Norm\n', 'titel: Norm\nstatus: concept\n');
    git('commit', '--all', '--quiet', '--message', 'Concept');
    git('branch', '--force', 'main');
    rmSync(file('begrippen/norm.mdx'));
    change(page, 'Praat erover.', 'Praat erover — vandaag.');
    expect(await gone()).toEqual([]);
  });

  test('may move to another page', async () => {
    rmSync(file('begrippen/norm.mdx'));
    change('maatregelen/norm.mdx', 'nummer: 1', 'oudeAdressen: [/begrippen/norm/]\nnummer: 1');
    expect(await gone()).toEqual([]);
  });
});

describe('npm run controle', () => {
  const controle = (...args: string[]): Ran =>
    run(root, ownNode(), path.join(project, 'scripts/controle.ts'), ...args);

  test('passes with points to look at, says how many, and stops for a mistake', () => {
    const passed = controle();
    expect([passed.code, passed.err]).toEqual([0, '']);
    expect(passed.out).toMatch(
      /\nDit kan online: geen fouten, \d+ punt(en)? om op te letten\. 15 bestanden gecontroleerd in \d+,\d seconden\.\n$/,
    );
    writeFileSync(file(page), readFileSync(file(page), 'utf8').replace('fase: tijdens', 'fase: tijden'));
    const stopped = controle(`content/${page}`);
    expect(stopped.code).toBe(1);
    expect(stopped.out).toMatch(
      /STOPT {2}Dit moet eerst worden verbeterd\.\n\n {2}Velden \(1\) {2}Een pagina die niet/,
    );
    expect(stopped.out).toContain('Zo kan het niet online: 1 fout');
  });

  test('looks at one file or folder; says so when it is not there, and when an option is unknown', () => {
    expect(controle('content/wetten').out).toContain('1 bestand gecontroleerd');
    const wrong = controle('content/adviezen');
    expect([wrong.code, wrong.err.trim()]).toEqual([
      2,
      'Er is geen bestand of map content/adviezen. Bedoelde u content/advies?',
    ]);
    expect(controle('--oplosen').err).toContain('Die optie ken ik niet.');
  });

  test('looks at more files and folders at once, and at everything for . and content', () => {
    expect(controle('content/wetten', `content/${page}`).out).toContain('2 bestanden gecontroleerd');
    for (const name of ['.', 'content', './content/']) {
      expect(controle(name).out, name).toContain('15 bestanden gecontroleerd');
    }
    expect(controle('content/instellingen.yaml').out).toContain('1 bestand gecontroleerd');
  });

  test.for([
    ['package.json', 'package.json staat niet in de map content. De controle kijkt alleen daar.'],
    ['..', '.. staat niet in de map content.'],
    ['content/../package.json', 'content/../package.json staat niet in de map content.'],
    [
      'content/advies/bali.mdx',
      'Er is geen bestand of map content/advies/bali.mdx. Bedoelde u content/advies/balie.mdx?',
    ],
    ['content/spelling.txt', 'In content/spelling.txt staat niets dat wordt gecontroleerd.'],
    ['content/_sjablonen', 'content/_sjablonen wordt niet gecontroleerd: een naam die met _ begint'],
  ] as const)(
    'refuses %s, beside a good path too: nothing was checked, so nothing may seem right',
    ([name, says]) => {
      writeFileSync(path.join(root, 'package.json'), '{}');
      mkdirSync(file('_sjablonen'));
      for (const names of [[name], [`content/${page}`, name]]) {
        const { code, err, out } = controle(...names);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(says);
      }
    },
  );

  test('--oplossen mends what needs no judgement, says so, and touches nothing else', () => {
    const before = readFileSync(file(page), 'utf8');
    const worse = before
      .replace('gewijzigd: 2026-01-10', 'gewijzigd: 2026-1-10 ')
      .replace(/\n/g, '\r\n')
      .replace('Praat erover.', 'Praat erover. ')
      .trimEnd();
    writeFileSync(file(page), `\uFEFF${worse}`);
    const { code, err, out } = controle('--oplossen');
    expect(err).toContain(
      `Opgelost in content/${page}: Het bestand begint met een onzichtbaar teken. (regel 1)`,
    );
    expect(readFileSync(file(page), 'utf8')).toBe(before);
    expect([code, out.includes('STOPT')]).toEqual([0, false]);
    expect(controle('--oplossen').err).toBe('');
  });

  test('--publiceren wants the owner’s own settings', () => {
    const { code, out } = controle('--publiceren');
    expect(code).toBe(1);
    expect(out).toMatch(
      /content\/instellingen\.yaml:\d+:3 {2}repository\.adres\n {6}Hier staat nog de waarde van het voorbeeld\. Vul uw eigen gegevens in\./,
    );
  });

  test('--json is for programs: every finding with its kind and why', () => {
    const { versie, bestanden, stopt, letOp, nietGecontroleerd } = JSON.parse(controle('--json').out) as {
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
