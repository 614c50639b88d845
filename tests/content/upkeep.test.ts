import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { controle } from '../../src/check/command.ts';
import { reviewContent } from '../../src/check/review/review-content.ts';
import { goodUntil, nextReview, type Upkeep } from '../../src/domain/review/due.ts';
import { dutchToday } from '../../src/schemas/context.ts';
import { copyContent } from '../support/content-copy.ts';
import { reviewedLibrary } from '../support/content-fixture.ts';

let root = '';
beforeAll(() => {
  root = copyContent();
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const entriesOf = (name: string) =>
  checkContent(root).entries.filter(({ collection }) => collection === name);

describe('what is coming', () => {
  test('each change names the pages that must change, and is looked at again within half a year', () => {
    const coming = entriesOf('lopend');
    expect(coming.length).toBeGreaterThanOrEqual(10);
    for (const { file, data } of coming) {
      const { pasAan, ...upkeep } = data as unknown as Upkeep & { pasAan: Record<string, string[]> };
      expect(Object.values(pasAan).flat().length, file).toBeGreaterThan(0);
      expect(goodUntil(upkeep) <= nextReview('lopend', upkeep.gecontroleerdOp), file).toBe(true);
    }
  });

  test('what belongs to New Year is asked for every November', () => {
    const page = entriesOf('advies').find(({ id }) => id === 'jaarwisseling-en-evenementen')!;
    expect(goodUntil(page.data as unknown as Upkeep) <= `${Number(dutchToday().slice(0, 4)) + 1}-10-31`).toBe(
      true,
    );
  });
});

describe('the emergency pages in English', () => {
  const file = 'content/net-gebeurd/medewerker.mdx';
  const found = (change: (text: string) => string): string[] => {
    const full = path.join(root, file);
    const before = readFileSync(full, 'utf8');
    writeFileSync(full, change(before));
    const { findings } = checkContent(root);
    writeFileSync(full, before);
    return findings.filter(({ soort }) => soort === 'vertaling').map(({ key, wat }) => `${key}: ${wat}`);
  };

  test('are there for every role, and made from the Dutch text of now', () => {
    expect(entriesOf('net-gebeurd').filter(({ data }) => !data?.en)).toEqual([]);
    expect(found((text) => text)).toEqual([]);
  });

  test('are asked for again when a word of the Dutch text changes', () => {
    expect(found((text) => text.replace('  - doe: Ga weg.', '  - doe: Loop weg.'))).toEqual([
      'en.vertaaldVan: De Nederlandse tekst is veranderd sinds de vertaling.',
    ]);
  });

  test('have as many steps as the Dutch page', () => {
    expect(found((text) => text.replace(/^ {2}- doe: Roep hulp\.\n {4}uitleg: .*\n/m, ''))).toContain(
      'en.nu: In het Nederlands staan hier 4 punten, in het Engels 5.',
    );
  });
});

test('what a publisher must look up shows when somebody publishes, and only then', async () => {
  const small = reviewedLibrary();
  const page = path.join(small, 'content/wetten/arbowet-3.mdx');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      'gewijzigd:',
      'nakijkenVoorPublicatie:\n  - wat: Luidt het artikel nog zo?\n    waarom: De tekst is van 2025.\ngewijzigd:',
    ),
  );
  const told = async (publish: boolean): Promise<string[]> =>
    (await reviewContent(small, { publish, today: '2026-11-23' })).minds
      .filter(({ soort }) => soort === 'publicatie')
      .map(({ file, line, wat, doen }) => `${file}:${line} ${wat} ${doen}`);
  const line =
    readFileSync(page, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('wat: Luidt')) + 1;
  expect(await told(false)).toEqual([]);
  expect(await told(true)).toEqual([
    `content/wetten/arbowet-3.mdx:${line} Nog nakijken: Luidt het artikel nog zo? De tekst is van 2025. Nagekeken? Haal dit punt weg en zet gecontroleerdOp op vandaag.`,
  ]);
  rmSync(small, { recursive: true, force: true });
});

test('--bronnen tells what rests on a source, how much of it was read, and on what a page rests', async () => {
  const small = reviewedLibrary();
  const { code, out } = await controle(['--bronnen', 'content/wetten', 'content/publicaties'], small);
  rmSync(small, { recursive: true, force: true });
  expect(code).toBe(0);
  const [sources, claims] = out.split('BEWERINGEN');
  expect(sources).toMatch(/^BRONNEN \(1\) {2}gelezen: \d geheel, \d deels, \d niet\n/);
  expect(sources).toMatch(/ {4}content\/wetten\/arbowet-3\.mdx {2}Arbowet artikel 3\n/);
  expect(claims).toMatch(
    /content\/wetten\/arbowet-3\.mdx {2}Arbowet artikel 3\n {4}.* {2}gelezen: (geheel|deels|niet)\n/,
  );
});
