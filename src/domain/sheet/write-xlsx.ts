import writeExcelFile from 'write-excel-file/universal';
import { argument, formatOf, type Cell, type Sheet } from './sheet.ts';

/** Midnight by Greenwich: a local midnight would be written as the day before. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

function cellOf(cell: Cell) {
  if (!cell) return null;
  if ('text' in cell)
    return {
      type: String,
      value: cell.text,
      wrap: true,
      ...(cell.strong && { fontWeight: 'bold' as const }),
    };
  if ('date' in cell) return { type: Date, value: utc(cell.date), format: 'dd-mm-yyyy' };
  const format = cell.shown && formatOf[cell.shown];
  const shown = format === undefined ? {} : { format };
  if ('number' in cell)
    return {
      type: Number,
      value: cell.number,
      ...shown,
      ...(cell.input && { borderColor: '#00434A', borderStyle: 'thin' as const }),
    };
  return {
    type: 'Formula' as const,
    value: `=${cell.formula.replaceAll(argument, ',')}`,
    ...shown,
    ...(cell.strong && { fontWeight: 'bold' as const }),
  };
}

/** A workbook for Excel. Formulas carry no result, so every program works them out for itself. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(
    sheets.map(({ name, widths, head, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map(cellOf)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: head,
    })),
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
