import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/check/read/source.ts';
import type { CheckedEntry } from '../../src/check/report/findings.ts';
import { blocksRule } from '../../src/check/rules/body/blocks.ts';
import { carryOverRule } from '../../src/check/rules/body/carry-over.ts';
import { modelFaults } from '../../src/domain/protocol/faults.ts';
import { fieldsOf } from '../../src/domain/protocol/questions.ts';
import { readProtocolParts } from '../../src/files/plan/read-content.ts';
import { root } from '../support/content-copy.ts';

const text = readFileSync(path.join(root, 'content/modellen/agressieprotocol.mdx'), 'utf8');
const fields = fieldsOf(readProtocolParts(root));

/** Places of all that is wrong with a model, as line:column. */
function placesIn(model: string): string[] {
  const source = readSource(model, 'mdx');
  const entry = { collection: 'modellen', source } as CheckedEntry;
  const found = [...modelFaults(source.tree.root, fields), ...carryOverRule(entry), ...blocksRule(entry)];
  return found.map(({ line, column = 1 }) => `${line}:${column}`);
}

/** Where a text stands in a model, as line:column. */
function placeOf(model: string, what: string): string {
  const before = model.slice(0, model.indexOf(what)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** What is seeded in the middle of a model: the words there, what they become, and the sign at which it is told. */
const seeds: readonly (readonly [name: string, old: string, wrong: string, at?: string])[] = [
  ['a slot that no question asks, in a paragraph', '[@vertrouwenspersoon]', '[@weg]'],
  ['the same in a point of a list', '[@oefenen]', '[@weg]'],
  ['the same in a cell of a table', '[@verbod-vervanger]', '[@weg]'],
  ['the same within a condition', '[@hoort-functie]', '[@weg]'],
  ['the same in bold', 'Een klacht mag altijd.', 'Een **[@weg]** mag.', '[@weg]'],
  ['the same on the second line of a paragraph', 'Dit protocol geldt', 'Dit geldt\nvoor [@weg] en', '[@weg]'],
  ['the same on the second of three lines', 'Dit protocol geldt', 'Dit\nvan [@weg]\ngeldt', '[@weg]'],
  ['the same after a slot that is right', 'stemde in op', 'stemde in [@weg] op', '[@weg]'],
  ['a slot that does not close', '[@alarm-leiding].', '[@alarm-leiding.', '[@alarm-leiding.'],
  ['a slot in an attribute', 'titel="Nog te regelen: de klachtweg"', 'titel="Van [@organisatie]"'],
  ['a condition on what nobody asks', 'veld="aangifte-wanneer" is="altijd"', 'veld="weg" is="altijd"'],
  ['a condition on no answer', 'is="klachtbehandelaar|open"', 'is="klachtbehandelaar|weg"'],
  ['a bracket that does not close', 'Wordt familie lastiggevallen?', 'Wordt [familie gevallen?', '[familie'],
  ['the same after a slot', 'stemde in op', 'stemde [in op', '[in op'],
  [
    'the same on the second line of a point',
    'met maatregelen en data',
    'met\n  maatregelen [en data',
    '[en data',
  ],
  ['a bracket in a bracket', 'Emotie mag.', 'Emotie [mag [nooit]].', '[nooit]'],
  ['a picture', 'Spoedzorg gaat altijd door.', '![spoed](./spoed.png)'],
  ['a quote', 'Niemand gaat alleen', '> Niemand gaat alleen'],
  ['a rule', 'Niemand gaat alleen', '***\n\nNiemand gaat alleen', '***'],
  ['a point with two paragraphs', '- Wij leggen alleen', '- Eén.\n\n  Twee.\n- Wij leggen alleen', '- Eén.'],
  ['a link to a place on the page', 'Een klacht mag altijd.', 'Een [klacht](#klacht) mag.', '[klacht]'],
  ['a building block that is not there', '<LetOp titel', '<LetOpp titel'],
];

describe('a fault in the middle of a model', () => {
  test('is not there before it is seeded', () => {
    expect(placesIn(text)).toEqual([]);
  });

  test.for(seeds)('%s is told at its own line and column', ([, old, wrong, at = wrong]) => {
    expect(text).toContain(old);
    let model = text.replace(old, wrong);
    if (wrong.includes('<LetOpp')) model = model.replace('</LetOp>', '</LetOpp>');
    expect(placesIn(model)).toEqual([placeOf(model, at)]);
  });

  test('several at once are each told at their own place', () => {
    const several = seeds.slice(0, 5);
    const model = several.reduce(
      (sum, [, old, wrong], at) => sum.replace(old, wrong.replace('weg', `weg${at}`)),
      text,
    );
    expect(placesIn(model).toSorted()).toEqual(
      several.map((_, at) => placeOf(model, `[@weg${at}]`)).toSorted(),
    );
  });
});
