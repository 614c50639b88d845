import {
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Inline, List, Sheet, Table as TableModel } from '../model/model.ts';
import { columnShares } from '../model/columns.ts';
import { officeChart } from '../flow/office.ts';
import { flowTable } from '../flow/in-words.ts';
import { isClose } from '../model/close.ts';
import { questionParts } from '../model/question.ts';
import { leadsOn } from '../model/text.ts';
import { control } from './controls.ts';
import { flowTableOf } from './flow.ts';
import { run, runs } from './inline.ts';
import { line, mm, noLine } from './styles.ts';

/** Styles that bring no room of their own above them. */
const closeStyles = new Set(['Caution', 'Aside', 'Tick']);
/** Room above what follows a list, a table or what stands apart, in twentieths of a point. */
const roomAbove = 160;

/** What writing a document takes along. */
export class Writing {
  readonly made: (Paragraph | Table)[] = [];
  /** Numbered lists so far: each starts again. */
  lists = 0;
  /** Style of what stands apart, within it. */
  style: string | undefined;
  /** Whether the next paragraph starts a new sheet of paper. */
  newSheet = false;
  /** Whether what was added last started one. */
  freshSheet = false;
  /** Whether the next paragraph needs room above it. */
  needsRoom = false;

  /** Adds a paragraph. */
  add(children: readonly ParagraphChild[], options: Omit<IParagraphOptions, 'children'> = {}): void {
    const style = options.style ?? (options.heading ? undefined : this.style);
    this.made.push(
      new Paragraph({
        ...options,
        ...(style && { style }),
        ...(this.needsRoom &&
          (style === undefined || closeStyles.has(style)) && {
            spacing: { ...options.spacing, before: roomAbove },
          }),
        ...(this.newSheet && { pageBreakBefore: true }),
        children: [...children],
      }),
    );
    [this.freshSheet, this.newSheet, this.needsRoom] = [this.newSheet, false, false];
  }
}

const question = (label: string): ParagraphChild[] =>
  questionParts(label).map(({ text, strong }) => run(text, strong));

/** Writes blocks, one under the other. */
export function writeBlocks(to: Writing, blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    to.needsRoom ||= isClose(before);
    writeBlock(to, block, blocks[at + 1], before);
  }
}

/** A line without words: what would touch otherwise stands apart. */
const apart = (to: Writing): void => {
  to.add([], { style: 'Cell' });
};

function writeBlock(to: Writing, block: Block, next?: Block, before?: Block): void {
  switch (block.kind) {
    case 'heading':
      // A heading goes with the text that is to be handed out under it.
      if (next?.kind === 'sheet' && next.alone) to.newSheet = true;
      to.add(runs(block.text), { style: `Heading${block.level}` });
      break;
    case 'paragraph':
      to.add(runs(block.text), next && leadsOn(block) ? { keepNext: true } : {});
      break;
    case 'list':
      writeList(to, block, 0);
      break;
    case 'table':
      // Two tables that touch become one, and the head of the second a row like any other.
      if (to.made.at(-1) instanceof Table || isClose(before)) apart(to);
      to.made.push(tableOf(block));
      break;
    case 'flow': {
      const chart = officeChart(block);
      to.made.push(chart ? flowTableOf(block, chart) : tableOf(flowTable(block)));
      break;
    }
    case 'field':
      to.add(question(block.label), { style: 'Question' });
      to.add([control(block.blank)], { style: 'Answer' });
      break;
    case 'ticks':
      to.add(question(block.label), { style: 'Question' });
      for (const option of block.options)
        to.add([control(option), new TextRun({ text: `\t${option.label}` })], { style: 'Tick' });
      break;
    case 'note':
      // Two that touch would stand between the same lines.
      if (before?.kind === 'note') apart(to);
      to.style = block.tone === 'caution' ? 'Caution' : 'Aside';
      to.add([run(block.title, true)], { keepNext: true });
      writeBlocks(to, block.blocks);
      to.style = undefined;
      break;
    case 'sheet':
      writeSheet(to, block, next);
  }
}

function writeList(to: Writing, { items, from }: List, level: number): void {
  const instance = from === undefined ? 0 : ++to.lists;
  for (const item of items) {
    if (item.tick) to.add([control(item.tick), run('\t'), ...runs(item.text)], { style: 'Tick' });
    else {
      const reference = from === undefined ? 'bullet' : 'decimal';
      to.add(runs(item.text), { numbering: { reference, level, instance }, spacing: { after: 60 } });
    }
    if (item.list) writeList(to, item.list, level + 1);
  }
}

function writeSheet(to: Writing, { title, blocks, alone }: Sheet, next?: Block): void {
  // After a heading that already started the sheet, the title follows on it.
  to.newSheet ||= alone && !to.freshSheet;
  to.add(runs(title), { style: 'ModelTitle' });
  writeBlocks(to, blocks);
  if (alone && next) to.newSheet = true;
}

/** Width of the text on A4 between margins of 20 mm. */
const room = mm(170);

function tableOf(table: TableModel): Table {
  const widths = columnShares(table).map((share) => Math.round(share * room));
  const cell = (text: readonly Inline[], at: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      margins: { top: 100, bottom: 100, left: 60, right: 100 },
      children: [
        new Paragraph({
          style: 'Cell',
          children: head
            ? text.map((part) => (part.kind === 'words' ? run(part.text, true) : runs([part])[0]!))
            : runs(text),
        }),
      ],
    });
  const row = (cells: readonly (readonly Inline[])[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, at, head)),
    });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line(1),
      bottom: line(0.3),
      left: noLine,
      right: noLine,
      insideHorizontal: line(0.3),
      insideVertical: line(0.3),
    },
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  });
}
