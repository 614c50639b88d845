import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check-content.ts';
import type { CheckedEntry } from '../src/check/report/findings.ts';
import { readSettings } from '../src/check/read/settings.ts';
import { goodUntil, isDue, type Upkeep } from '../src/domain/review/due.ts';
import { weeklyReport, type DueEntry } from '../src/domain/review/weekly-report.ts';
import { dutchToday } from '../src/schemas/context.ts';
import { failedLinks } from './external-links.ts';

/** What needs looking after this week: entries past their date, and links to other sites that died. */
const { values } = parseArgs({
  options: {
    /** Folder with the built site. */
    site: { type: 'string', default: 'dist' },
    /** File for the report, besides the screen. */
    naar: { type: 'string' },
    /** Another day than today, to look ahead: YYYY-MM-DD. */
    dag: { type: 'string', default: dutchToday() },
  },
});

if (!existsSync(path.join(values.site, 'index.html'))) {
  console.error(`In ${values.site}/ staat geen gebouwde site. Typ eerst: npm run build`);
  process.exit(1);
}

const { entries } = checkContent(process.cwd());
const due = entries.flatMap((entry): (DueEntry & Pick<CheckedEntry, 'collection'>)[] => {
  const data = (entry.data ?? {}) as Partial<Upkeep> & { titel?: string; status?: string };
  const { titel, gecontroleerdOp, controlerenVoor, nazichtMaand, status } = data;
  if (!titel || !gecontroleerdOp || !controlerenVoor || status === 'concept') return [];
  const upkeep = { gecontroleerdOp, controlerenVoor, nazichtMaand };
  return isDue(upkeep, values.dag)
    ? [{ collection: entry.collection, file: entry.file, titel, controlerenVoor: goodUntil(upkeep) }]
    : [];
});

const settings = readSettings();
const { checked, failed } = await failedLinks(path.resolve(values.site), [
  settings.adres,
  settings.repository.adres,
]);
// An editor mends a file, not a page; the page is named only when no file holds the link.
const links = failed.map((link) => {
  const files = entries
    .filter(
      ({ data, source }) => JSON.stringify(data ?? {}).includes(link.url) || source.body.includes(link.url),
    )
    .map(({ file }) => file);
  return files.length > 0 ? { ...link, places: files } : link;
});

const report = weeklyReport(
  {
    coming: due.filter(({ collection }) => collection === 'lopend'),
    laws: due.filter(({ collection }) => collection === 'wetten'),
    pages: due.filter(({ collection }) => collection !== 'wetten' && collection !== 'lopend'),
    links,
  },
  values.dag,
);
if (values.naar) writeFileSync(values.naar, report);
console.log(report || 'Er is niets te doen.');
console.error(`${entries.length} bestanden en ${checked} links naar andere sites nagekeken.`);
