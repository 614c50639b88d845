import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/check/read/source.ts';
import type { CheckedEntry } from '../../src/check/report/findings.ts';
import { flowChartsRule } from '../../src/check/rules/body/flow-charts.ts';
import { renderDocx } from '../../src/domain/document/docx/render.ts';
import type { FlowChart, Rectangle } from '../../src/domain/document/flow/chart.ts';
import { flowSizes, layoutFlow } from '../../src/domain/document/flow/layout.ts';
import { roughly } from '../../src/domain/document/flow/rough.ts';
import { organisationLine } from '../../src/domain/document/model/furniture.ts';
import { versionLine } from '../../src/domain/document/model/version-line.ts';
import { flowParts } from '../../src/domain/document/model/flow.ts';
import type { DocumentModel, Flow } from '../../src/domain/document/model/model.ts';
import { readBody } from '../../src/domain/document/model/read.ts';
import { blanksIn, plain } from '../../src/domain/document/model/text.ts';
import { renderOdt } from '../../src/domain/document/odt/render.ts';
import { renderDocumentPdf } from '../../src/domain/document/pdf/render.ts';
import { documentFrom } from '../../src/domain/protocol/fill.ts';
import { fieldsOf } from '../../src/domain/protocol/questions.ts';
import { readFonts } from '../../src/files/makers/fonts.ts';
import { loadPdfkit } from '../../src/files/makers/pdfkit.ts';
import { readModels, readProtocolParts } from '../../src/files/plan/read-content.ts';
import { root } from '../support/content-copy.ts';
import { partOf, squeezed, textInDocx, textInOdt } from '../support/office.ts';
import { accessFaults } from '../support/pdf-accessible.ts';
import { fieldsIn, heard, partsWith, structureOf } from '../support/pdf-reading.ts';
import { OpenPdf } from '../support/pdf.ts';

const words = (text: string) => [{ kind: 'words', text }] as const;
const textual = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.lorem({ maxCount: 40 }),
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.constant('x'.repeat(200)),
);
/** Charts of up to twelve steps, with questions that go on anywhere below them. */
const flows: fc.Arbitrary<Flow> = fc
  .array(
    fc.record({
      name: textual,
      what: textual,
      who: textual,
      call: fc.option(textual, { nil: '' }),
      ask: fc.boolean(),
      skip: fc.nat(6),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => ({
    kind: 'flow',
    steps: steps.map(({ name, what, who, call, ask, skip }, at) => ({
      ...{ name, what: words(what), who: words(who), call: call ? words(call) : [] },
      ...(ask && at + 1 < steps.length && { afterYes: Math.min(steps.length - 1, at + 1 + skip) }),
    })),
  }));

const room = { width: 482, height: 655 };
const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;
const within = (a: Rectangle, b: Rectangle): boolean =>
  a.x >= b.x - 0.01 &&
  a.y >= b.y - 0.01 &&
  a.x + a.width <= b.x + b.width + 0.01 &&
  a.y + a.height <= b.y + b.height + 0.01;

/** Boxes and texts that stand by themselves. */
const boxesOf = ({ head, rows }: FlowChart): Rectangle[] => [
  ...head,
  ...rows.flatMap(({ who, shape, aside, texts }) => [
    who,
    shape,
    ...(aside ? [aside] : []),
    ...texts.filter(({ part }) => part === 'yes' || part === 'no'),
  ]),
];

/** What is wrong with a chart, as a machine can tell. */
function faultsOf(chart: FlowChart): string[] {
  const sheet = { x: 0, y: 0, ...room };
  const boxes = boxesOf(chart);
  const inShape = chart.rows.flatMap(({ shape, aside, texts }, at) =>
    texts
      .filter(({ part }) => part !== 'yes' && part !== 'no')
      .filter((text) => !within(text, shape) && !(aside && within(text, aside)))
      .map(({ part }) => `the ${part} of row ${at} leaves its box`),
  );
  const together = chart.rows.flatMap(({ texts }, at) =>
    texts.flatMap((text, one) =>
      texts.slice(one + 1).flatMap((other) => (touch(text, other) ? [`texts of row ${at} touch`] : [])),
    ),
  );
  const crossed = chart.arrows.flatMap((points, at) =>
    points.slice(1).flatMap(([x, y], corner) => {
      const [fromX, fromY] = points[corner]!;
      const line = {
        x: Math.min(x, fromX),
        y: Math.min(y, fromY),
        width: Math.max(0.02, Math.abs(x - fromX)),
        height: Math.max(0.02, Math.abs(y - fromY)),
      };
      return boxes.some((box) => touch(line, box)) ? [`arrow ${at} crosses a box`] : [];
    }),
  );
  return [
    ...boxes.filter((box) => !within(box, sheet)).map((box) => `off the sheet: ${JSON.stringify(box)}`),
    ...boxes.flatMap((box, at) =>
      boxes.slice(at + 1).flatMap((other) => (touch(box, other) ? ['two boxes touch'] : [])),
    ),
    ...inShape,
    ...together,
    ...crossed,
  ];
}

describe('the layout of a flow chart', () => {
  test('has no boxes that touch, no text outside its box, and no arrow through one', () => {
    let drawn = 0;
    fc.assert(
      fc.property(flows, (flow) => {
        const chart = layoutFlow(flow, roughly, room);
        if (!chart) return;
        drawn++;
        expect(faultsOf(chart)).toEqual([]);
        // Every text has its place, and the height that it needs.
        const placed = chart.rows.flatMap(({ who, texts }) => [who, ...texts]);
        expect(plain(placed.map(({ text }) => ({ kind: 'paragraph', text })))).toBe(
          plain(flowParts(flow).flatMap((parts) => parts.map(({ text }) => ({ kind: 'paragraph', text })))),
        );
        for (const { text, width, height } of placed)
          expect(height).toBeGreaterThanOrEqual(roughly(text, chart.size, width) - 0.01);
      }),
      { numRuns: 400 },
    );
    expect(drawn).toBeGreaterThan(100);
  });

  test('takes the largest letter that fits, and says so when none does', () => {
    const flow = (length: number): Flow => ({
      kind: 'flow',
      steps: Array.from({ length }, () => ({
        name: 'Stap',
        what: words('doe dit '.repeat(12)),
        who: words('U'),
        call: [],
      })),
    });
    const sizes = [3, 12, 14, 16, 40].map((length) => layoutFlow(flow(length), roughly, room)?.size);
    expect(sizes[0]).toBe(flowSizes[0]);
    expect(sizes.slice(1, -1).toSorted((a, b) => (b ?? 0) - (a ?? 0))).toEqual(sizes.slice(1, -1));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(sizes.at(-1)).toBeUndefined();
  });

  test('draws a way that skips steps beside all boxes, two such ways beside each other', () => {
    const step = { what: words('doe'), who: words('U'), call: [] };
    const steps = [3, 2, undefined, undefined].map((afterYes, at) => ({
      ...step,
      name: `s${at}`,
      ...(afterYes && { afterYes: at === 1 ? 3 : 2 }),
    }));
    const { arrows } = layoutFlow({ kind: 'flow', steps }, roughly, room)!;
    const round = arrows.filter((points) => points.length === 4).map((points) => points[1]![0]);
    expect(round).toHaveLength(2);
    expect(new Set(round).size).toBe(2);
  });
});

describe('a flow chart as it is written', () => {
  const read = (body: string) => {
    const source = readSource(`---\ntitel: x\n---\n\n<Stroomschema>\n\n${body}\n\n</Stroomschema>`, 'mdx');
    const faults = flowChartsRule({ collection: 'modellen', source } as CheckedEntry);
    return { blocks: readBody(source.tree.root, 'https://x.nl').blocks, faults };
  };
  const step = (name: string): string =>
    `<Stap naam="${name}">\n\nDoe dit.\n\n- Wie: u\n- Bel: 112\n\n</Stap>`;
  const ask = (after: string): string => `<Vraag naam="Ja?"${after}>\n\nGa weg.\n\n- Wie: u\n\n</Vraag>`;

  test('is read with who does it, whom to call and where yes goes on', () => {
    const { blocks, faults } = read([ask(' daarna="B"'), step('A'), step('B')].join('\n\n'));
    expect(faults).toEqual([]);
    expect(plain(blocks)).toBe(
      'Wie Stap of vraag Bij ja, of bellen u 1. Ja? Ja Ga weg. Daarna: stap 3 Nee u 2. A. Doe dit. Bel: 112 u 3. B. Doe dit. Bel: 112',
    );
  });

  test.for([
    ['a step without who', step('A').replace('- Wie: u\n', ''), 7, 'niet wat iemand doet, of wie'],
    [
      'a point that says something else',
      step('A').replace('- Bel:', '- Mail:'),
      12,
      'Dit kan niet in een stap',
    ],
    [
      'text between steps',
      `${step('A')}\n\nTekst.\n\n${step('B')}`,
      16,
      'alleen de bouwstenen Stap en Vraag',
    ],
    ['yes that goes on nowhere', `${ask(' daarna="Weg"')}\n\n${step('A')}`, 7, 'zo heet geen latere stap'],
    [
      'yes that goes back',
      `${step('A')}\n\n${ask(' daarna="A"')}\n\n${step('B')}`,
      16,
      'zo heet geen latere stap',
    ],
    ['a question at the end', ask(''), 7, 'eindigt met een Stap'],
  ] as const)('%s is a fault with its line', ([, body, line, said]) => {
    expect(read(body).faults).toEqual([expect.objectContaining({ line })]);
    expect(read(body).faults[0]!.wat).toContain(said);
  });

  test('a step outside a chart is a fault', () => {
    const source = readSource(`---\ntitel: x\n---\n\nTekst.\n\n${step('A')}`, 'mdx');
    expect(flowChartsRule({ collection: 'modellen', source } as CheckedEntry)).toMatchObject([
      { line: 7, wat: '<Stap> staat niet in een stroomschema.' },
    ]);
  });
});

const model = readModels(root).find(({ id }) => id === 'stroomschema')!;
const fields = fieldsOf(readProtocolParts(root));
const known = {
  organisatie: 'gemeente Kleinwaterland',
  alarm: 'knop onder de balie',
  'nummer-prik': '088 123 45 67',
  'nummer-leidinggevende': '020 123 45 67',
  'nummer-dag-nacht': '06 12 34 56 78',
  reageert: 'de teamleider',
  'reageert-vervanger': 'de afdelingsmanager',
  'aangifte-wanneer': 'overleg',
  hoort: 'ander',
  'hoort-functie': 'de kwaliteitsmedewerker',
  gesprekken: 'keuze',
  'nummer-opvang': '020 765 43 21',
};
const tenRoles = Array.from({ length: 10 }, (_, at) => `functionaris ${at} veiligheid`).join(', ');
/** Sets of answers, and on how many pages the PDF may stand. */
const cases: [string, Record<string, string>, boolean][] = [
  ['nothing answered', {}, true],
  ['usual answers', known, true],
  [
    'long answers',
    {
      ...known,
      alarm: 'de rode knop onder de balie, de app of het woord '.repeat(3),
      'nummer-prik': '088 123 45 67, buiten kantooruren de huisartsenpost 020 999 88 77',
    },
    true,
  ],
  ['a role of ten', { ...known, 'hoort-functie': tenRoles }, true],
  ['an answer for a book', { ...known, reageert: 'woord '.repeat(900), alarm: 'x'.repeat(3000) }, false],
];

describe.for(cases)('the flow chart with %s', ([, answers, oneSheet]) => {
  const made: DocumentModel = documentFrom(model, fields, answers, {
    ...{ name: 'Wij', site: 'https://x.nl', date: '2026-11-30' },
  });
  const said = squeezed(plain(organisationLine(made)) + made.title + versionLine(made) + plain(made.blocks));

  test('stands on one sheet of a PDF that can be heard and filled in, or is a table', async () => {
    const pdf = await OpenPdf.open(await renderDocumentPdf(made, await loadPdfkit(), readFonts()));
    expect(accessFaults(pdf)).toEqual([]);
    const structure = structureOf(pdf);
    expect(fieldsIn(structure)).toHaveLength(blanksIn(made.blocks).length + (made.organisation ? 0 : 1));
    const figures = partsWith(structure, 'Figure');
    expect(figures).toHaveLength(oneSheet ? 1 : 0);
    expect(pdf.document.getPageCount() === 1).toBe(oneSheet);
    if (oneSheet) expect(heard(structure)).toBe(said);
    for (const answer of Object.values(answers).filter((text) => text.includes(' ')))
      expect(heard(structure)).toContain(squeezed(answer));
  });

  test('says the same in Word and OpenDocument, with a blank for what is open', async () => {
    const [docx, odt] = [await renderDocx(made), renderOdt(made)];
    const blanks = blanksIn(made.blocks).length + (made.organisation ? 0 : 1);
    expect(partOf(docx, 'word/document.xml').match(/<w:sdt[ >]/g) ?? []).toHaveLength(blanks);
    expect(partOf(odt, 'content.xml').match(/<text:(?:text-input|drop-down) /g) ?? []).toHaveLength(blanks);
    for (const text of [textInDocx(docx), textInOdt(odt)]) {
      if (oneSheet) expect(text.replace(/[↓→]/g, '')).toBe(said);
      for (const answer of Object.values(answers).filter((value) => value.includes(' ')))
        expect(text).toContain(squeezed(answer));
    }
  });
});
