import type { OfficeChart } from '../flow/office.ts';
import { flowHead, flowParts, isQuestion, type FlowPartKind } from '../model/flow.ts';
import { strong, textOfParts, textsOf } from '../flow/parts.ts';
import type { Flow, Inline } from '../model/model.ts';
import { inline } from './inline.ts';
import { element } from './parts.ts';
import type { Writing } from './writing.ts';

const edges = (style: string): Record<string, string> => ({ 'fo:border': style });
/** What the cells of a chart look like: beside the boxes, a box, a question, and a row for an arrow. */
const cells = {
  SchemaVrij: { 'fo:padding': '0.9mm', ...edges('none') },
  SchemaVak: { 'fo:padding': '0.9mm', ...edges('0.35mm solid #000000') },
  SchemaVraag: { 'fo:padding': '0.9mm', ...edges('0.9mm solid #000000') },
  SchemaPijl: { 'fo:padding': '0mm', ...edges('none') },
} as const;
type CellName = keyof typeof cells;

const style = (name: string, family: string, ...inside: readonly string[]): [string, string] => [
  name,
  element('style:style', { 'style:name': name, 'style:family': family }, ...inside),
];

function addStyles(to: Writing, { size, widths }: OfficeChart): void {
  const add = (name: string, family: string, ...inside: readonly string[]): void =>
    void to.styles.set(...style(name, family, ...inside));
  for (const [name, properties] of Object.entries(cells))
    add(
      name,
      'table-cell',
      element('style:table-cell-properties', { ...properties, 'style:vertical-align': 'middle' }),
    );
  for (const [at, width] of widths.entries())
    add(
      `Schema.${at}`,
      'table-column',
      element('style:table-column-properties', { 'style:column-width': `${width}mm` }),
    );
  add('SchemaRij', 'table-row', element('style:table-row-properties', { 'fo:keep-together': 'always' }));
  for (const [name, align] of [
    ['Schema', 'start'],
    ['SchemaMidden', 'center'],
  ] as const)
    add(
      name,
      'paragraph',
      element('style:paragraph-properties', { 'fo:text-align': align, 'fo:keep-with-next': 'always' }),
      element('style:text-properties', { 'fo:font-size': `${size}pt` }),
    );
}

/**
 * A flow chart as a table whose cells are its boxes, with arrows in the rows between them: it stays text that can be
 * changed and filled in.
 */
export function flowXml(to: Writing, flow: Flow, chart: OfficeChart): string {
  addStyles(to, chart);
  const cell = (
    name: CellName,
    texts: readonly (readonly Inline[])[],
    { span = 1, centre = false }: { span?: number; centre?: boolean } = {},
  ): string =>
    element(
      'table:table-cell',
      {
        'table:style-name': name,
        'office:value-type': 'string',
        'table:number-columns-spanned': span > 1 ? span : undefined,
      },
      ...(texts.length > 0 ? texts : [[]]).map((text) =>
        to.paragraph(centre ? 'SchemaMidden' : 'Schema', inline(text)),
      ),
    ) + '<table:covered-table-cell/>'.repeat(span - 1);
  const row = (...inside: readonly string[]): string =>
    element('table:table-row', { 'table:style-name': 'SchemaRij' }, ...inside);
  const parts = flowParts(flow);
  const [who, step, aside] = flowHead.map((text) => [strong(text)]);
  const rows = parts.map((own, at) => {
    const only = (kind: FlowPartKind): readonly Inline[][] => textsOf(own, kind);
    const no = only('no')[0] ?? [];
    const arrow = row(
      cell('SchemaPijl', []),
      cell('SchemaPijl', [[...no, strong(no.length > 0 ? ' ↓' : '↓')]], { centre: true }),
      cell('SchemaPijl', [], { span: 2 }),
    );
    const call = only('call');
    const said = [textOfParts(own, 'name', 'what')];
    const boxes = isQuestion(flow.steps[at]!)
      ? [
          cell('SchemaVraag', only('name')),
          cell('SchemaPijl', [[...only('yes')[0]!, strong(' →')]], { centre: true }),
          cell('SchemaVak', [...only('what'), ...call, ...only('onward')]),
        ]
      : call.length > 0
        ? [cell('SchemaVak', said, { span: 2 }), cell('SchemaVak', call)]
        : [cell('SchemaVak', said, { span: 3 })];
    return row(cell('SchemaVrij', only('who')), ...boxes) + (parts[at + 1] ? arrow : '');
  });
  const head = row(
    cell('SchemaVrij', [who!]),
    cell('SchemaVrij', [step!], { span: 2 }),
    cell('SchemaVrij', [aside!]),
  );
  return element(
    'table:table',
    { 'table:name': `Schema${++to.tables}`, 'table:style-name': 'Table' },
    ...chart.widths.map((_, at) => element('table:table-column', { 'table:style-name': `Schema.${at}` })),
    element('table:table-header-rows', {}, head),
    ...rows,
  );
}
