import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/check/read/source.ts';
import { carryOverRule } from '../../src/check/rules/body/carry-over.ts';
import type { Block } from '../../src/domain/document/model/model.ts';
import { readBody } from '../../src/domain/document/model/read.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { isBlock, nodesIn, textOf } from '../../src/domain/text/markdown.ts';

const folder = path.resolve(import.meta.dirname, '../../content/instrumenten');
const site = 'https://voorbeeld.example';
const sourceOf = (body: string) => readSource(`---\ntitel: Proef\n---\n\n${body}\n`, 'mdx');
const read = (body: string) => readBody(sourceOf(body).tree.root, site);
const first = (body: string): Block => {
  const { blocks, faults } = read(body);
  expect(faults).toEqual([]);
  return blocks[0]!;
};

describe('every instrument', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  test('there are at least the 47 of November 2026', () => {
    expect(files.length).toBeGreaterThanOrEqual(47);
  });

  test.for(files)('%s is carried over whole: every word and every blank', (name) => {
    const { tree } = readSource(readFileSync(path.join(folder, name), 'utf8'), 'mdx');
    const { blocks, faults } = readBody(tree.root, site);
    expect(faults).toEqual([]);
    const said = plain(blocks);
    for (const node of nodesIn(tree.root)) {
      if (node.type === 'text') expect(said).toContain(node.value!.replace(/\s+/g, ' ').trim());
      if (!isBlock(node)) continue;
      for (const { name: key, value } of node.attributes ?? [])
        if (key !== 'regels')
          for (const part of String(value).split('|')) expect(said).toContain(part.trim());
    }
    const blanks = blanksIn(blocks);
    const nodes = [...nodesIn(tree.root)];
    const values = nodes
      .filter(isBlock)
      .flatMap(({ attributes = [] }) => attributes.map(({ value }) => value));
    const brackets = [textOf(tree.root), ...values].join('\n').match(/\[[^\]]+\]/g) ?? [];
    const fields = nodes.filter((node) => node.name === 'Invulveld').length;
    const ticks = nodes
      .filter((node) => node.name === 'Aankruisen')
      .flatMap(({ attributes = [] }) =>
        attributes.flatMap(({ name: key, value }) => (key === 'opties' ? String(value).split('|') : [])),
      );
    const asked = brackets.flatMap((text) => {
      if (/^\[(?:Kies [^:]*\.|Variant \d)/.test(text)) return [];
      return /^\[(?:Zorg|Overheid|.*als dat zo is|Bij acute dreiging|Nog niet gehoord): /i.test(text) &&
        !text.includes(' / ')
        ? (text.match(/\([^)]*\)/g) ?? [])
        : [text];
    });
    expect(blanks).toHaveLength(asked.length + fields + ticks.length);
    expect(new Set(blanks.map(({ name: own }) => own)).size).toBe(blanks.length);
    expect(blanks.filter(({ label }) => !label)).toEqual([]);
  });
});

describe('blanks', () => {
  test.for([
    ['naam organisatie', 'line', undefined],
    ['datum', 'date', undefined],
    ['einddatum', 'date', undefined],
    ['datum, tijd en plaats', 'line', undefined],
    ['wel / nog niet', 'choice', ['wel', 'nog niet']],
    ['1, 2, 3 of 4', 'choice', ['1', '2', '3', '4']],
    ['week of maand', 'line', undefined],
    ['Kies: de een / de ander', 'choice', ['de een', 'de ander']],
    ['Wat voorkomt het? Zoals: sluiten om vijf uur.', 'line', undefined],
    ['Eén zin, zoals: iemand gooide een stoel.', 'line', undefined],
  ] as const)('[%s] is a %s', ([label, kind, options]) => {
    const [blank] = blanksIn([first(`Vul [${label}] in.`)]);
    expect(blank).toMatchObject({ label, kind, ...(options && { options }) });
  });

  test.for([
    'Kies één variant.',
    'Haal weg wat niet geldt.',
    'Variant 1',
    'Zorg: bij spoed helpen wij altijd.',
  ])('[%s] is none', (text) => {
    const block = first(`Eerst. [${text}]`);
    expect(blanksIn([block])).toEqual([]);
    expect(plain([block])).toBe(`Eerst. [${text}]`);
  });

  test('in a sentence that stays in some cases stand between parentheses', () => {
    const block = first('[Als dat zo is: op (datum) kreeg u een brief over (gedrag).]');
    expect(plain([block])).toBe('[Als dat zo is: op (datum) kreeg u een brief over (gedrag).]');
    expect(blanksIn([block])).toMatchObject([
      { label: 'datum', kind: 'date' },
      { label: 'gedrag', kind: 'line' },
    ]);
  });

  test('keep the words around them, and their names are safe and different', () => {
    const block = first('Bel **[naam, functie]** of [naam, functie] op [één  dag].');
    expect(plain([block])).toBe('Bel [naam, functie] of [naam, functie] op [één dag].');
    const names = blanksIn([block]).map(({ name }) => name);
    expect(names).toEqual(['veld-1-naam-functie', 'veld-2-naam-functie', 'veld-3-een-dag']);
  });

  test('of several lines, and of one line that asks for a day', () => {
    const { blocks } = read('<Invulveld label="Wat?" regels="4" />\n\n<Invulveld label="Verteld, op" />');
    expect(blanksIn(blocks)).toMatchObject([{ kind: 'lines', lines: 4 }, { kind: 'date' }]);
  });

  test('in an empty cell of a table are named after column and row', () => {
    const table = first('| Wat | Datum |\n| --- | --- |\n| Gebeld |  |');
    expect(blanksIn([table])).toMatchObject([{ label: 'Datum: Gebeld', kind: 'line' }]);
  });

  test('stand before the points of a list with boxes', () => {
    const list = first('- [ ] Deur dicht\n- [ ] Licht uit');
    expect(blanksIn([list]).map(({ kind, label }) => [kind, label])).toEqual([
      ['tick', 'Deur dicht'],
      ['tick', 'Licht uit'],
    ]);
  });
});

describe('the shape of a document', () => {
  test('headings have no gaps, and a model text is a part with a heading of its own', () => {
    const { blocks } = read(
      '## Deel\n\n<Modeltekst titel="Brief aan [naam]">\n\n#### Kop\n\n1. Een\n2. Twee\n\n</Modeltekst>\n\n### Daarna',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 2 },
      {
        kind: 'sheet',
        alone: false,
        title: [{ text: 'Brief aan ' }, { shown: '[naam]' }],
        blocks: [
          { kind: 'heading', level: 3 },
          { kind: 'list', from: 1, items: [{}, {}] },
        ],
      },
      { kind: 'heading', level: 3 },
    ]);
  });

  test('a model text of more than a sentence or two stands on a sheet of its own', () => {
    const block = first(`<Modeltekst titel="Brief">\n\n${'Een zin. '.repeat(80)}\n\n</Modeltekst>`);
    expect(block).toMatchObject({ kind: 'sheet', alone: true });
  });

  test('links are full addresses, and a bracket in their words is no blank', () => {
    const { blocks } = read('Zie [model](/instrumenten/x/) en [blad](https://example.org/).');
    expect(blocks).toMatchObject([
      { text: [{}, { href: `${site}/instrumenten/x/` }, {}, { href: 'https://example.org/' }, {}] },
    ]);
    expect(blanksIn(blocks)).toEqual([]);
  });
});

describe('what cannot be carried over stops the site, at its line', () => {
  test.for([
    ['a picture', '![Wat](./beeld/x.png)'],
    ['a quotation', '> Gezegd'],
    ['a line across', 'Boven\n\n---\n\nOnder'],
    ['two paragraphs in one point', '- Een\n\n  Twee'],
    ['a building block in a point', '- Een\n\n  <Invulveld label="Wat?" />'],
    ['a link within the page', '[Hierboven](#boven)'],
    ['a bracket that does not close', 'Bel [naam.'],
    ['a bracket with markup in it', 'Bel [**naam**].'],
    ['an empty pair of brackets', 'Bel [ ] nu.'],
    ['a bracket in a building block', '<Zeg eerst="Bel [naam" dan="Nu." />'],
  ])('%s', ([, body]) => {
    const source = sourceOf(`Eerst.\n\n${body}`);
    const entry = { collection: 'instrumenten', id: 'x', file: 'x', source, data: undefined } as const;
    const faults = carryOverRule(entry);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]!.line).toBeGreaterThanOrEqual(7);
    expect(faults[0]!.wat && faults[0]!.doen).toBeTruthy();
    expect(carryOverRule({ ...entry, collection: 'advies' })).toEqual([]);
  });
});
