import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realContent } from '../support/content-copy.ts';
import { formatFindings } from '../../src/check/report/findings.ts';
import { exampleSettings, exampleValues, parseSettings } from '../../src/schemas/instellingen.ts';
import type { CollectionName } from '../../src/schemas/names.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { entries, findings } = realContent();
const of = (name: CollectionName) => entries.filter(({ collection }) => collection === name);

test('all content fits its schema and each other', () => {
  expect(formatFindings(findings)).toBe('');
});

describe('the knowledge base holds what it promises', () => {
  // What grows is counted once, against the bars of its coverage.
  const promised: [CollectionName, number][] = [
    ['maatregelen', 8],
    ['sectoren', 6],
    ['rollen', 6],
    ['net-gebeurd', 4],
  ];
  test.for(promised)('%s: at least %i', ([name, count]) => {
    expect(of(name).length).toBeGreaterThanOrEqual(count);
  });

  test('every sector has examples, and lessons from what went wrong belong too', () => {
    const examples = of('praktijkvoorbeelden').map(
      ({ data }) => data as { sectoren: string[]; aard: string },
    );
    for (const sector of of('sectoren')) {
      expect(examples.filter(({ sectoren }) => sectoren.includes(sector.id)).length).toBeGreaterThanOrEqual(
        3,
      );
    }
    expect(examples.filter(({ aard }) => aard === 'les').length).toBeGreaterThanOrEqual(5);
  });
});

describe('rules of the house, over all text', () => {
  const texts = entries.map(({ file }) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
  const without = (pattern: RegExp): string[] =>
    texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  test('nothing is promised that is not there', () => {
    expect(without(/binnenkort|zelfscan|\.pdf\b|downloaden/i)).toEqual([]);
  });
  test('no placeholder text, no marks of the fact files', () => {
    expect(without(/lorem ipsum|\[onzeker\]|niet bevestigd|\bTODO\b|\[bron:/i)).toEqual([]);
  });
  test('no links to the sites that this one takes over from', () => {
    expect(without(/https?:\/\/(www\.)?(agressievrijwerk|duidelijkoveragressie)\.nl/)).toEqual([]);
  });
  test('only telephone numbers that were checked', () => {
    // A number has one home, with the day on which it was checked; a text may only repeat it.
    const allowed = new Set(
      of('organisaties').flatMap(({ data }) =>
        (data as { telefoon: { nummer: string }[] }).telefoon.map(({ nummer }) => nummer),
      ),
    );
    expect(allowed.size).toBeGreaterThan(5);
    const found = texts.flatMap(({ text }) => text.match(/\b0\d{2,3}-\d{4,7}\b/g) ?? []);
    expect(found.filter((number) => !allowed.has(number))).toEqual([]);
  });
  test('a made-up case is labelled', () => {
    const loose = /\b(stel u voor|stelt u zich voor)\b/i;
    expect(
      texts
        .filter(({ text }) => loose.test(text) && !text.includes('<VerzonnenVoorbeeld>'))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('settings', () => {
  test('know which of their values are examples', () => {
    const yaml = readFileSync(path.join(root, 'content/instellingen.yaml'), 'utf8');
    const settings = parseSettings(yaml);
    const own = {
      ...settings,
      organisatie: 'Gemeente',
      email: 'a@b.nl',
      adres: 'https://a.nl',
      repository: { ...settings.repository, adres: 'https://b.nl/x' },
    };
    expect(exampleValues(own)).toEqual([]);
    expect(exampleValues({ ...own, email: exampleSettings.email })).toEqual(['email']);
  });
});
