import type { Sheet } from '../../domain/sheet/sheet.ts';
import { handOut } from './hand-out.ts';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** Makes a workbook and hands it to the browser's downloads; what writes it comes in when it is asked for. */
export async function downloadSheets(sheets: readonly Sheet[], file: string): Promise<void> {
  const excel = file.endsWith('.xlsx');
  const bytes = excel
    ? await (await import('../../domain/sheet/write-xlsx.ts')).writeXlsx(sheets)
    : await (await import('../../domain/sheet/write-ods.ts')).writeOds(sheets);
  handOut(bytes, file, excel ? types.xlsx : types.ods);
}
