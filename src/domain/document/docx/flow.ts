import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { OfficeChart } from '../flow/office.ts';
import { flowHead, flowParts, isQuestion, type FlowPart } from '../model/flow.ts';
import { strong, textOfParts, textsOf } from '../flow/parts.ts';
import type { Flow, Inline } from '../model/model.ts';
import { runs } from './inline.ts';
import { line, mm, noLine } from './styles.ts';

const none = { top: noLine, bottom: noLine, left: noLine, right: noLine };
const all = (thickness: number): typeof none => {
  const edge = line(thickness);
  return { top: edge, bottom: edge, left: edge, right: edge };
};
const [thin, thick] = [all(0.35), all(0.9)];

/** Writes texts into a cell, each a paragraph. */
type Cell = (texts: readonly (readonly Inline[])[], options?: Partial<ITableCellOptions>) => TableCell;

/**
 * A flow chart as a table whose cells are its boxes, with arrows in the rows between them: it stays text that can be
 * changed and filled in.
 */
export function flowTableOf(flow: Flow, { widths }: Pick<OfficeChart, 'widths'>): Table {
  const cellOf =
    (centre: boolean): Cell =>
    (texts, options = {}) =>
      new TableCell({
        ...{ borders: none, verticalAlign: VerticalAlignTable.CENTER },
        margins: { top: 50, bottom: 50, left: 90, right: 90 },
        ...options,
        children: (texts.length > 0 ? texts : [[]]).map(
          (text) =>
            new Paragraph({
              style: 'Flow',
              // The rows stay on one sheet.
              keepNext: true,
              ...(centre && { alignment: AlignmentType.CENTER }),
              children: runs(text),
            }),
        ),
      });
  const [cell, sign] = [cellOf(false), cellOf(true)];
  const row = (children: readonly TableCell[], tableHeader = false): TableRow =>
    new TableRow({ children: [...children], cantSplit: true, tableHeader });
  const parts = flowParts(flow);
  const [who, step, aside] = flowHead.map((text) => [strong(text)]);
  const rows = parts.flatMap((own, at) => {
    const next = parts[at + 1] ? [arrowRow(row, cell, sign, own)] : [];
    return [
      row(isQuestion(flow.steps[at]!) ? questionCells(own, cell, sign) : stepCells(own, cell)),
      ...next,
    ];
  });
  return new Table({
    width: { size: mm(170), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    borders: { ...none, insideHorizontal: noLine, insideVertical: noLine },
    rows: [row([cell([who!]), cell([step!], { columnSpan: 2 }), cell([aside!])], true), ...rows],
  });
}

function stepCells(parts: readonly FlowPart[], cell: Cell): TableCell[] {
  const call = textsOf(parts, 'call');
  const said = [textOfParts(parts, 'name', 'what')];
  const who = cell(textsOf(parts, 'who'));
  if (call.length === 0) return [who, cell(said, { borders: thin, columnSpan: 3 })];
  return [who, cell(said, { borders: thin, columnSpan: 2 }), cell(call, { borders: thin })];
}

const questionCells = (parts: readonly FlowPart[], cell: Cell, sign: Cell): TableCell[] => [
  cell(textsOf(parts, 'who')),
  cell(textsOf(parts, 'name'), { borders: thick }),
  sign([[...textsOf(parts, 'yes')[0]!, strong(' →')]], {
    margins: { left: 0, right: 0 },
  }),
  cell(
    (['what', 'call', 'onward'] as const).flatMap((kind) => textsOf(parts, kind)),
    { borders: thin },
  ),
];

/** The way down to the next row; after a question it is that for no. */
function arrowRow(
  row: (cells: readonly TableCell[]) => TableRow,
  cell: Cell,
  sign: Cell,
  parts: readonly FlowPart[],
): TableRow {
  const no = textsOf(parts, 'no')[0];
  const tight = { margins: { top: 0, bottom: 0 } };
  return row([
    cell([], tight),
    sign([[...(no ?? []), strong(no ? ' ↓' : '↓')]], tight),
    cell([], { ...tight, columnSpan: 2 }),
  ]);
}
