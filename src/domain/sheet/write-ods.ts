import { writeOds as write } from 'hucre/ods';
import { argument, formatOf, type Cell, type Sheet } from './sheet.ts';

const valueOf = (cell: Cell): string | number | Date | null => {
  if (!cell || 'formula' in cell) return null;
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : new Date(`${cell.date}T00:00:00Z`);
};

/** A workbook for LibreOffice and others, as OpenDocument. */
export const writeOds = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  write({
    sheets: sheets.map(({ name, widths, rows }) => ({
      name,
      columns: widths.map((width) => ({ width })),
      rows: rows.map((row) => row.map(valueOf)),
      cells: new Map(
        rows.flatMap((row, at) =>
          row.flatMap((cell, index) => {
            if (!cell) return [];
            const shown = 'shown' in cell ? cell.shown : undefined;
            const format = 'date' in cell ? 'dd-mm-yyyy' : shown && formatOf[shown];
            const bold = 'strong' in cell ? (cell.strong ?? false) : false;
            return [
              [
                `${at},${index}`,
                {
                  ...('formula' in cell && { formula: cell.formula.replaceAll(argument, ';') }),
                  style: { ...(format && { numFmt: format }), ...(bold && { font: { bold } }) },
                },
              ] as const,
            ];
          }),
        ),
      ),
    })),
  });
