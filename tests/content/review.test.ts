import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printReview } from '../../src/check/report/print.ts';
import { reviewContent, type Review } from '../../src/check/review/review-content.ts';
import { reviewedLibrary, today } from '../support/content-fixture.ts';

let root: string;
const file = (name: string): string => path.join(root, 'content', name);
const page = 'advies/balie.mdx';
const review = (): Promise<Review> => reviewContent(root, { today });
const minds = async (soort: string): Promise<string[]> =>
  (await review()).minds
    .filter((finding) => finding.soort === soort)
    .map(({ file: name, line, wat, doen }) => `${name}:${line} ${wat} ${doen}`);

beforeEach(() => {
  root = reviewedLibrary();
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

  test('a link that leads nowhere stops, before anything is built, with the address that was meant', async () => {
    add('Zie [de huisregels](/instrumenten/huisregel/) en [de norm](/maatregelen/norm/).');
    const { stops } = await review();
    expect(stops.map((finding) => `${finding.file}:${finding.line} ${finding.wat} ${finding.doen}`)).toEqual([
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

  test('a page on sources that nobody read, until somebody reads one or the page says that it is old', async () => {
    const source = file('publicaties/rapport.yaml');
    const unread = async (): Promise<string[]> =>
      (await minds('bron')).filter((remark) => remark.startsWith(`content/${page}:`));
    const mark = (read: string): void => {
      writeFileSync(source, readFileSync(source, 'utf8').replace(/^gelezen: .*$/m, `gelezen: ${read}`));
    };
    expect(await unread()).toEqual([]);
    mark('niet');
    expect(await unread()).toEqual([
      `content/${page}:${lineOf('publicatie: rapport')} Deze pagina steunt alleen op wat niemand heeft gelezen: rapport. Lees de bron en zet in content/publicaties/rapport.yaml gelezen op deels of geheel. Lukt dat niet? Zoek een andere bron, maak er advies van, of haal het weg.`,
    ]);
    mark('deels');
    expect(await unread()).toEqual([]);
    mark('niet');
    const text = readFileSync(file(page), 'utf8');
    writeFileSync(file(page), text.replace('\nfase:', '\nstatus: historisch\nfase:'));
    expect(await unread()).toEqual([]);
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
