import { columnShares } from '../model/columns.ts';
import type { Blank, Block, Inline, List, Sheet, Table } from '../model/model.ts';
import { questionParts } from '../model/question.ts';
import { leadsOn } from '../model/text.ts';
import { escapeXml } from '../xml.ts';
import { Form, inlineField } from './controls.ts';
import { element, spaced } from './parts.ts';
import { styleName } from './paragraph-styles.ts';

/** Width of the text, in millimetres. */
const room = 170;
const [lineHeight, boxHeight, tickSize] = [9, 12, 6];

/** Styles of a paragraph of text, and of one that must not stand last on a page. */
const leading = {
  'Text body': 'Aanloop',
  'Let op': 'Let op',
  Terzijde: 'Terzijde',
} as const;

/** What writing a document takes along. */
export class Writing {
  readonly form = new Form();
  /** Styles that only this document has. */
  readonly styles = new Map<string, string>();
  tables = 0;
  /** Style of a paragraph of text. */
  body: keyof typeof leading = 'Text body';
  /** Whether the next paragraph starts a new sheet of paper. */
  newSheet = false;
  /** Whether what was written last started one. */
  freshSheet = false;

  /** Name of a style for the next paragraph: its own, or one of it that starts a new sheet. */
  styleOf(name: string): string {
    [this.freshSheet, this.newSheet] = [this.newSheet, false];
    const own = styleName(name);
    if (!this.freshSheet) return own;
    const fresh = `${own}.blad`;
    this.styles.set(
      fresh,
      element(
        'style:style',
        { 'style:name': fresh, 'style:family': 'paragraph', 'style:parent-style-name': own },
        element('style:paragraph-properties', { 'fo:break-before': 'page' }),
      ),
    );
    return fresh;
  }

  paragraph(style: string, inside: string): string {
    return element('text:p', { 'text:style-name': this.styleOf(style) }, inside);
  }

  heading(style: string, level: number, inside: string): string {
    return element('text:h', { 'text:style-name': this.styleOf(style), 'text:outline-level': level }, inside);
  }
}

const strong = (text: string): string =>
  element('text:span', { 'text:style-name': 'Strong_20_Emphasis' }, spaced(text));

/** A line of text as XML. */
export const inline = (text: readonly Inline[]): string =>
  text
    .map((part) => {
      if (part.kind === 'break') return '<text:line-break/>';
      if (part.kind === 'blank') return inlineField(part.blank, part.shown);
      const words = part.strong ? strong(part.text) : spaced(part.text);
      if (part.href === undefined) return words;
      const link = { 'xlink:type': 'simple', 'xlink:href': part.href, 'text:style-name': 'Internet_20_link' };
      return element('text:a', link, words);
    })
    .join('');

const question = (label: string): string =>
  questionParts(label)
    .map((part) => (part.strong ? strong(part.text) : spaced(part.text)))
    .join('');

/** Writes blocks, one under the other. */
export const blocksXml = (to: Writing, blocks: readonly Block[]): string =>
  blocks.map((block, at) => blockXml(to, block, blocks[at + 1])).join('');

function blockXml(to: Writing, block: Block, next?: Block): string {
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
      const xml = to.paragraph(to.body, strong(block.title)) + blocksXml(to, block.blocks);
      to.body = outer;
      return xml;
    }
    case 'sheet':
      return sheetXml(to, block, next);
  }
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
