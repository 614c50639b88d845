import { columnShares } from '../model/columns.ts';
import type { Blank, Block, Flow, Inline, List, Sheet, Table } from '../model/model.ts';
import { officeChart } from '../flow/office.ts';
import { flowTable } from '../flow/in-words.ts';
import { isClose } from '../model/close.ts';
import { questionParts } from '../model/question.ts';
import { leadsOn } from '../model/text.ts';
import { escapeXml } from '../xml.ts';
import { flowXml } from './flow.ts';
import { inline, strong } from './inline.ts';
import { leading, type Writing } from './writing.ts';
import { element, spaced } from './parts.ts';

/** Width of the text, in millimetres. */
const room = 170;
const [lineHeight, boxHeight, tickSize] = [9, 12, 6];

const question = (label: string): string =>
  questionParts(label)
    .map((part) => (part.strong ? strong(part.text) : spaced(part.text)))
    .join('');

/** Writes blocks, one under the other. */
export const blocksXml = (to: Writing, blocks: readonly Block[]): string =>
  blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      to.needsRoom ||= isClose(before);
      return blockXml(to, block, blocks[at + 1], before);
    })
    .join('');

function blockXml(to: Writing, block: Block, next?: Block, before?: Block): string {
  switch (block.kind) {
    case 'heading':
      // A heading goes with the text that is to be handed out under it.
      if (next?.kind === 'sheet' && next.alone) to.newSheet = true;
      return to.heading(`Heading ${block.level}`, block.level, inline(block.text));
    case 'paragraph':
      return to.paragraph(next && leadsOn(block) ? leading[to.body] : to.body, inline(block.text));
    case 'list':
      return listXml(to, block);
    case 'table':
      return tableXml(to, block);
    case 'field':
      return (
        to.paragraph('Vraag', question(block.label)) + to.paragraph('Antwoord', fieldXml(to, block.blank))
      );
    case 'ticks':
      return (
        to.paragraph('Vraag', question(block.label)) +
        block.options.map((option) => tickXml(to, option, block.label, spaced(option.label))).join('')
      );
    case 'note': {
      const outer = to.body;
      to.body = block.tone === 'caution' ? 'Let op' : 'Terzijde';
      // Two that touch would stand between the same lines.
      const apart = before?.kind === 'note' ? to.paragraph('Table Contents', '') : '';
      const xml = apart + to.paragraph(to.body, strong(block.title)) + blocksXml(to, block.blocks);
      to.body = outer;
      return xml;
    }
    case 'sheet':
      return sheetXml(to, block, next);
    case 'flow':
      return flowOr(to, block);
  }
}

function flowOr(to: Writing, flow: Flow): string {
  const chart = officeChart(flow);
  return chart ? flowXml(to, flow, chart) : tableXml(to, flowTable(flow));
}

function fieldXml(to: Writing, blank: Blank): string {
  const lines = blank.lines ?? 1;
  const width = blank.kind === 'date' ? 62 : room;
  return to.form.field(blank, '', width, lines > 1 ? lines * lineHeight : boxHeight);
}

const tickXml = (to: Writing, blank: Blank, about: string, words: string): string =>
  to.paragraph('Aankruisen', `${to.form.field(blank, about, tickSize, tickSize)}<text:tab/>${words}`);

function listXml(to: Writing, { items, from }: List): string {
  if (items.every(({ tick }) => tick)) {
    return items
      .map(({ tick, text, list }) => tickXml(to, tick!, '', inline(text)) + (list ? listXml(to, list) : ''))
      .join('');
  }
  return element(
    'text:list',
    { 'text:style-name': from === undefined ? 'Bullets' : 'Numbers' },
    ...items.map(({ tick, text, list }, at) =>
      element(
        'text:list-item',
        { 'text:start-value': at === 0 && from !== undefined ? from : undefined },
        tick ? tickXml(to, tick, '', inline(text)) : to.paragraph('List Item', inline(text)),
        ...(list ? [listXml(to, list)] : []),
      ),
    ),
  );
}

function sheetXml(to: Writing, { title, blocks, alone }: Sheet, next?: Block): string {
  // After a heading that already started the sheet, the title follows on it.
  to.newSheet ||= alone && !to.freshSheet;
  const xml = to.heading('Titel van model', 2, inline(title)) + blocksXml(to, blocks);
  if (alone && next) to.newSheet = true;
  return xml;
}

function tableXml(to: Writing, table: Table): string {
  const name = `Tabel${++to.tables}`;
  const widths = columnShares(table).map((share) => Math.round(share * room * 10) / 10);
  for (const [at, width] of widths.entries()) {
    to.styles.set(
      `${name}.${at}`,
      element(
        'style:style',
        { 'style:name': `${name}.${at}`, 'style:family': 'table-column' },
        element('style:table-column-properties', { 'style:column-width': `${width}mm` }),
      ),
    );
  }
  const cell = (text: readonly Inline[], at: number, head: boolean): string => {
    const [only] = text;
    const empty = text.length === 1 && only?.kind === 'blank' && only.shown === '';
    const inside = empty ? to.form.field(only.blank, '', widths[at]! - 4, lineHeight) : inline(text);
    return element(
      'table:table-cell',
      { 'table:style-name': head ? 'CellHead' : 'Cell', 'office:value-type': 'string' },
      to.paragraph(head ? 'Table Heading' : 'Table Contents', inside),
    );
  };
  const row = (cells: readonly (readonly Inline[])[], head: boolean): string =>
    element('table:table-row', {}, ...cells.map((text, at) => cell(text, at, head)));
  return element(
    'table:table',
    { 'table:name': escapeXml(name), 'table:style-name': 'Table' },
    ...widths.map((_, at) => element('table:table-column', { 'table:style-name': `${name}.${at}` })),
    element('table:table-header-rows', {}, row(table.head, true)),
    ...table.rows.map((cells) => row(cells, false)),
  );
}
