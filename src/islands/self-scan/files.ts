import type { DocumentKind } from '../../domain/document/files.ts';
import type { About } from '../../domain/self-scan/output/about.ts';
import { planDays } from '../../domain/self-scan/output/calendar.ts';
import { councilDocument } from '../../domain/self-scan/output/council-document.ts';
import { planDocument, type Result } from '../../domain/self-scan/output/plan-document.ts';
import { planRows, workbook } from '../../domain/self-scan/output/workbook.ts';
import { teamSlides } from '../../domain/self-scan/output/slides.ts';
import { writeCalendar } from '../../domain/sheet/calendar.ts';
import { writeCsv } from '../../domain/sheet/csv.ts';
import { download } from '../tool/documents.ts';
import { handOut } from '../tool/hand-out.ts';

const deckType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Makes a file and hands it to the browser's downloads.
 * @param what as the button says it: `plan-docx`
 * @returns its name
 */
export async function makeFile(what: string, result: Result, about: About): Promise<string> {
  const [part = '', kind = ''] = what.split('-');
  const name = (stem: string, end = kind): string => `${stem}-${about.today}.${end}`;
  if (part === 'plan' || part === 'or') {
    const stem = part === 'plan' ? 'plan-van-aanpak-agressie' : 'vragen-ondernemingsraad';
    const model = part === 'plan' ? planDocument(result, about) : councilDocument(result, about);
    await download({ name: `${stem}-${about.today}`, model }, kind as DocumentKind);
    return name(stem);
  }
  if (part === 'blad') {
    const file = name('plan-van-aanpak-agressie');
    if (kind === 'csv') handOut(writeCsv(planRows(result)), file, 'text/csv');
    else await (await import('../tool/sheets.ts')).downloadSheets(workbook(result), file);
    return file;
  }
  if (part === 'agenda') {
    const file = name('plan-agressie', 'ics');
    handOut(writeCalendar(planDays(result, about), about.today), file, 'text/calendar');
    return file;
  }
  const { makeDeck } = await import('../../domain/campaign/deck.ts');
  const file = name('samen-tegen-agressie', 'pptx');
  const slides = teamSlides(result, about);
  handOut(
    await makeDeck({ title: 'Samen tegen agressie', summary: 'Uitkomst van de zelfscan', slides }),
    file,
    deckType,
  );
  return file;
}
