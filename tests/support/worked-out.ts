import { parseDocument, DomUtils } from 'htmlparser2';
import { writtenByOffice } from './libreoffice.ts';

/** Cells of a workbook as LibreOffice works them out: numbers, days as YYYY-MM-DD, texts; by sheet, row and column. */
export type WorkedOut = Map<string, (string | number)[][]>;

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

function valueOf({ attribs }: Element, text: string): string | number {
  const type = attribs['office:value-type'];
  if (type === 'date') return attribs['office:date-value']!.slice(0, 10);
  if (type && type !== 'string') return Number(attribs['office:value']);
  return attribs['office:string-value'] ?? text;
}

/**
 * Opens workbooks in LibreOffice, without what they hold of results.
 * @param files name with `xlsx` or `ods`, and bytes
 * @throws when it does not open one
 */
export const workOut = (files: Readonly<Record<string, Uint8Array>>): WorkedOut[] =>
  writtenByOffice(Object.entries(files), 'fods').map(read);

function read(xml: string): WorkedOut {
  const tree = parseDocument(xml, { xmlMode: true });
  const named = (name: string, within: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
    DomUtils.getElementsByTagName(name, within);
  return new Map(
    named('table:table', tree.children).map((table) => [
      table.attribs['table:name']!,
      named('table:table-row', table.children).map((row) =>
        named('table:table-cell', row.children).flatMap((cell) => {
          const times = Math.min(50, Number(cell.attribs['table:number-columns-repeated'] ?? 1));
          const text = named('text:p', cell.children)
            .map((line) => DomUtils.textContent(line))
            .join('\n');
          return Array.from({ length: times }, () => valueOf(cell, text));
        }),
      ),
    ]),
  );
}
