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
