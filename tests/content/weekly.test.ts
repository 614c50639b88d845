import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  isGone,
  weeklyReport,
  type DueEntry,
  type FailedLink,
} from '../../src/domain/review/weekly-report.ts';
import { failedLinks } from '../../scripts/external-links.ts';

const root = path.resolve(import.meta.dirname, '../..');
const entry = (file: string, controlerenVoor: string): DueEntry => ({
  file,
  titel: 'Titel',
  controlerenVoor,
});
const link = (url: string, status: number, places = ['/a/']): FailedLink => ({ url, status, places });
const nothing = { coming: [], laws: [], pages: [], links: [] };

/** Another site: one page that is there, one that is gone, one that refuses programs. */
const elsewhere: Server = createServer((request, response) => {
  const status = { '/er': 200, '/weg': 404, '/dicht': 403, '/eigen/': 404 }[request.url ?? ''] ?? 500;
  response.writeHead(status).end('x');
});
let other = '';
let folder = '';

beforeAll(async () => {
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'b'));
  const links = ['/er', '/weg', '/dicht', '/eigen/'].map((to) => `<a href="${other}${to}">x</a>`).join('');
  writeFileSync(path.join(folder, 'index.html'), `<html lang="nl">${links}<a href="/b/">b</a></html>`);
  writeFileSync(
    path.join(folder, 'b', 'index.html'),
    `<html lang="nl"><a href="${other}/weg">x</a><a href="/nergens/">y</a></html>`,
  );
});
afterAll(() => {
  elsewhere.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('links to other sites', () => {
  test('those that lead nowhere are told with the pages they stand on; own addresses are left alone', async () => {
    const { checked, failed } = await failedLinks(folder, [`${other}/eigen/`]);
    expect(checked).toBe(3);
    expect(failed.map(({ url, ...rest }) => ({ url: url.replace(other, ''), ...rest }))).toEqual([
      { url: '/weg', status: 404, places: ['/', '/b/'] },
      { url: '/dicht', status: 403, places: ['/'] },
    ]);
    expect(failed.map(isGone)).toEqual([true, false]);
  });

  test('are found in a site that stands in a folder of its host too', async () => {
    const home = path.join(folder, 'index.html');
    const before = readFileSync(home, 'utf8');
    writeFileSync(home, before.replace('href="/b/"', 'href="/map/b/"'));
    const { failed } = await failedLinks(folder, [`${other}/eigen/`], '/map');
    writeFileSync(home, before);
    expect(failed.find(({ url }) => url === `${other}/weg`)!.places).toEqual(['/', '/b/']);
  });
});

describe('the weekly issue', () => {
  test('is empty when there is nothing to do', () => {
    expect(weeklyReport(nothing, '2026-11-23')).toBe('');
  });

  test('has a section for each kind of work, oldest first', () => {
    const text = weeklyReport(
      {
        coming: [entry('content/lopend/verbod.yaml', '2026-04-01')],
        laws: [entry('content/wetten/sr-138.mdx', '2026-05-01')],
        pages: [entry('content/advies/b.mdx', '2026-10-01'), entry('content/advies/a.mdx', '2026-09-01')],
        links: [link('https://a.nl/x', 404), link('https://b.nl/', 0, ['/a/', '/b/', '/c/', '/d/'])],
      },
      '2026-11-23',
    );
    expect(text).toBe(
      `Nagekeken op 23 november 2026. Deze melding wordt elke week opnieuw geschreven.

## Wat eraan komt: is er al beslist? (1)

Kijk in de bron hoe ver het is. Beslist? Pas de pagina’s aan die onder \`pasAan\` staan, en haal het bestand weg. Nog niet? Werk \`stand\` en \`toelichting\` bij, en zet \`gecontroleerdOp\` en \`controlerenVoor\` op een nieuwe datum.

- [ ] Titel: \`content/lopend/verbod.yaml\`, had gemoeten vóór 1 april 2026

## Wetten en afspraken om na te kijken (1)

Lees op wetten.overheid.nl of het artikel nog zo luidt. Zet daarna \`gecontroleerdOp\` en \`controlerenVoor\` op een nieuwe datum.

- [ ] Titel: \`content/wetten/sr-138.mdx\`, had gemoeten vóór 1 mei 2026

## Pagina’s om na te kijken (2)

Klopt alles nog, en werken de bronnen? Zet daarna \`gecontroleerdOp\` en \`controlerenVoor\` op een nieuwe datum.

- [ ] Titel: \`content/advies/a.mdx\`, had gemoeten vóór 1 september 2026
- [ ] Titel: \`content/advies/b.mdx\`, had gemoeten vóór 1 oktober 2026

## Links die niet meer bestaan (1)

Zoek het nieuwe adres, of kies een andere bron.

- [ ] <https://a.nl/x> (antwoord 404): \`/a/\`

## Niet gecontroleerd: links die geen duidelijk antwoord gaven (1)

Sommige sites laten geen programma’s toe, of waren even weg. Kijk zelf of de link werkt.

- [ ] <https://b.nl/> (geen antwoord): \`/a/\`, \`/b/\`, \`/c/\` en nog 1
`,
    );
  });

  test('stays within what an issue can hold', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      entry(`content/advies/${'lang-'.repeat(20)}${n}.mdx`, '2026-01-01'),
    );
    const text = weeklyReport({ ...nothing, coming: many, laws: many, pages: many }, '2026-11-23');
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('- … en nog 400.');
  });
});

test('`npm run wekelijks` writes what is due on a day to a file', async () => {
  const report = path.join(folder, 'wekelijks.md');
  const run = (day: string): Promise<number | null> =>
    new Promise((done) => {
      const child = spawn(
        process.execPath,
        ['scripts/wekelijks.ts', '--site', path.join(folder, 'b'), '--dag', day, '--naar', report],
        { cwd: root, stdio: 'ignore' },
      );
      child.on('exit', done);
    });
  expect(await run('9999-12-31')).toBe(0);
  const text = readFileSync(report, 'utf8');
  expect(text).toMatch(/## Wetten en afspraken om na te kijken \(\d+\)/);
  expect(text).toContain('`content/wetten/sr-138.mdx`');
  expect(text).toContain(`- [ ] <${other}/weg> (antwoord 404): \`/\``);
  // Concepts and what is checked in time stay out.
  expect(await run('2000-01-01')).toBe(0);
  expect(readFileSync(report, 'utf8')).not.toContain('om na te kijken');
});
