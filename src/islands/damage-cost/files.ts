import type { DocumentKind } from '../../domain/document/files.ts';
import type { Cost } from '../../domain/damage-cost/cost.ts';
import { boardNote } from '../../domain/damage-cost/note.ts';
import { costWorkbook } from '../../domain/damage-cost/workbook.ts';
import { download } from '../tool/documents.ts';
import { downloadSheets } from '../tool/sheets.ts';

/** Makes a note or a sheet and hands it to the browser's downloads. @returns its name */
export async function makeFile(
  kind: string,
  cost: Cost,
  about: { name: string; address: string; today: string },
): Promise<string> {
  const name = `kosten-van-agressie-${about.today}`;
  if (kind === 'xlsx' || kind === 'ods') await downloadSheets(costWorkbook(cost), `${name}.${kind}`);
  else await download({ name, model: boardNote(cost, about) }, kind as DocumentKind);
  return `${name}.${kind}`;
}
