import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/check/read/source.ts';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import { plain } from '../../src/domain/document/model/text.ts';
import { modelFaults, fieldsIn } from '../../src/domain/protocol/faults.ts';
import { bare, documentFrom, type ProtocolModel } from '../../src/domain/protocol/fill.ts';
import { openFields } from '../../src/domain/protocol/open.ts';
import { fieldsOf, type ProtocolPart } from '../../src/domain/protocol/questions.ts';
import { readModels, readProtocolParts } from '../../src/files/plan/read-content.ts';
import { root } from '../support/content-copy.ts';

const parts: ProtocolPart[] = [
  {
    id: 'deel',
    naam: 'Deel',
    vragen: [
      {
        id: 'vraag',
        vraag: 'Wat?',
        waarom: 'Daarom.',
        beslissen: true,
        wetten: [],
        bronnen: [],
        velden: [
          { id: 'organisatie', soort: 'tekst', naam: 'Organisatie', open: 'naam organisatie' },
          {
            id: 'klacht',
            soort: 'keuze',
            naam: 'Klacht',
            keuzes: [
              { waarde: 'directie', tekst: 'De directie' },
              { waarde: 'geen', tekst: 'Niemand', inDocument: 'nog niemand' },
            ],
          },
          { id: 'plekken', soort: 'regels', naam: 'Plekken' },
          { id: 'dag', soort: 'datum', naam: 'Dag' },
        ],
      },
    ],
  },
];
const fields = fieldsOf(parts);
const about = { name: 'Site', site: 'https://x.nl', date: '2026-11-30' };
const modelOf = (body: string): ProtocolModel => {
  const { tree } = readSource(`---\ntitel: x\n---\n\n${body}`, 'mdx');
  return { id: 'm', title: 'Model', subject: 'Proef.', version: '1.0', date: '2026-11-30', tree: tree.root };
};
const saidBy = (body: string, answers: Record<string, string>): string =>
  plain(documentFrom(modelOf(body), fields, answers, about).blocks);

describe('a model with answers', () => {
  const body = `Wij zijn [@organisatie], sinds [@dag].

<Als veld="klacht" is="directie">

Klagen kan bij [@klacht].

</Als>

<Als veld="klacht" is="geen|open">

Nog te regelen: [@klacht].

</Als>

1. Eén

<Als veld="klacht" is="directie">

2. Twee

</Als>

3. Drie`;

  test('says them, and keeps what is open as a blank', () => {
    expect(saidBy(body, { organisatie: 'A & B', klacht: 'directie' })).toBe(
      'Wij zijn A & B, sinds [Dag]. Klagen kan bij de directie. Eén Twee Drie',
    );
    expect(saidBy(body, { klacht: 'geen', dag: '1-2-2027' })).toBe(
      'Wij zijn [naam organisatie], sinds 1 2 2027. Nog te regelen: nog niemand. Eén Drie',
    );
    expect(saidBy(body, {})).toContain('Nog te regelen: [Klacht].');
  });

  test('is one list where a condition stood between its items', () => {
    const { blocks } = documentFrom(modelOf(body), fields, { klacht: 'directie' }, about);
    expect(blocks.filter(({ kind }) => kind === 'list')).toHaveLength(1);
  });

  test('is the same from the pruned tree that goes to the browser', () => {
    const model = modelOf(body);
    const answers = { organisatie: 'X', klacht: 'directie' };
    expect(documentFrom({ ...model, tree: bare(model.tree) }, fields, answers, about)).toEqual(
      documentFrom(model, fields, answers, about),
    );
  });

  test.for([
    '<b>vet</b> & [haak]',
    '[@klacht]',
    '=1+1',
    '{2+2}',
    '\u202Eomgekeerd',
    '# kop',
    'x'.repeat(10_000),
  ])('takes %s as text and nothing else', async (hostile) => {
    const model = documentFrom(modelOf('Wij zijn [@organisatie].'), fields, { organisatie: hostile }, about);
    expect(plain(model.blocks)).toBe(`Wij zijn ${hostile}.`);
    expect(model.blocks).toHaveLength(1);
    expect((await renderDocx(model)).length).toBeGreaterThan(1000);
  });

  test('keeps the lines of an answer', () => {
    const { blocks } = documentFrom(modelOf('[@plekken]'), fields, { plekken: 'Balie\n\nBus' }, about);
    expect(blocks[0]).toMatchObject({
      text: [{ text: 'Balie' }, { kind: 'break' }, { kind: 'break' }, { text: 'Bus' }],
    });
  });

  test('names what is open in the parts that are there', () => {
    const models = [modelOf(body)];
    const open = (answers: Record<string, string>) => openFields(models, fields, answers).map(({ id }) => id);
    expect(open({})).toEqual(['organisatie', 'klacht', 'dag']);
    expect(open({ organisatie: 'x', klacht: 'directie' })).toEqual(['dag']);
  });
});

describe('faults of a model', () => {
  const kinds = (body: string) =>
    modelFaults(modelOf(body).tree, fields).map(({ kind, line }) => [kind, line]);

  test('are found with their line', () => {
    expect(kinds('Goed: [@klacht].\n\nFout: [@weg].')).toEqual([['unknown-slot', 7]]);
    expect(kinds('<Als veld="weg" is="x">\n\nTekst.\n\n</Als>')).toEqual([['unknown-field', 5]]);
    expect(kinds('<Als veld="klacht" is="directie|weg">\n\nTekst.\n\n</Als>')).toEqual([
      ['unknown-value', 5],
    ]);
    expect(kinds('<Invulveld label="[@klacht]" />')).toEqual([['slot-in-attribute', 5]]);
    expect(kinds('Niet [@klacht dicht.')).toEqual([['broken-slot', 5]]);
  });

  test('what a model asks for is known', () => {
    const tree = modelOf('[@dag]\n\n<Als veld="klacht" is="open">\n\n[@plekken]\n\n</Als>').tree;
    expect([...fieldsIn(tree)]).toEqual(['dag', 'klacht', 'plekken']);
  });
});

describe('the models of the site', () => {
  const models = readModels(root);
  const own = readProtocolParts(root);
  const ownFields = fieldsOf(own);

  test('are the seven of the set, each without a fault', () => {
    expect(models.map(({ id }) => id)).toEqual([
      'agressieprotocol',
      'huisregels',
      'meldformulier',
      'waarschuwing',
      'toegangsverbod',
      'nazorgprotocol',
      'stroomschema',
    ]);
    for (const { tree } of models) expect(modelFaults(tree, ownFields)).toEqual([]);
  });

  test('what a team must decide is asked and cannot be left open', () => {
    const decided = own.flatMap(({ vragen }) => vragen).filter(({ beslissen }) => beslissen);
    expect(decided.map(({ id }) => id)).toEqual(['uw-norm', 'wie-handelt', 'horen', 'wie-klacht', 'hoelang']);
    for (const { velden } of decided) expect(velden.some(({ nodig }) => nodig)).toBe(true);
  });

  test('every question shows its law or source, or says that it is advice', () => {
    for (const { wetten, bronnen, waarom } of own.flatMap(({ vragen }) => vragen))
      expect(wetten.length + bronnen.length > 0 || /advies|schema aan de muur/.test(waarom)).toBe(true);
  });
});
