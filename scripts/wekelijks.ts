import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkContent } from '../src/check/check-content.ts';
import type { CheckedEntry } from '../src/check/report/findings.ts';
import { readSettings } from '../src/check/read/settings.ts';
import { baseOf } from '../src/domain/addresses/base.ts';
import { goodUntil, isDue, type Upkeep } from '../src/domain/review/due.ts';
import { weeklyReport, type DueEntry } from '../src/domain/review/weekly-report.ts';
import { dutchToday } from '../src/schemas/context.ts';
import { commandFlags } from './command.ts';
import { failedLinks } from './external-links.ts';

/** What needs looking after this week: entries past their date, and links to other sites that died. */
const flag = commandFlags(
  { site: { type: 'string' }, naar: { type: 'string' }, dag: { type: 'string' } },
  `npm run wekelijks [-- opties]

  --site  map met de gebouwde site; zonder deze vlag dist
  --naar  bestand voor het verslag, naast het scherm
  --dag   een andere dag dan vandaag, om vooruit te kijken: jaar-maand-dag`,
);
const [site, target, today] = [flag('site', 'dist'), flag('naar', ''), flag('dag', dutchToday())];

if (!existsSync(path.join(site, 'index.html'))) {
  console.error(`In ${site}/ staat geen gebouwde site. Typ eerst: npm run build`);
  process.exit(1);
}

const { entries } = checkContent(process.cwd());
const due = entries.flatMap((entry): (DueEntry & Pick<CheckedEntry, 'collection'>)[] => {
  const data = (entry.data ?? {}) as Partial<Upkeep> & { titel?: string; status?: string };
  const { titel, gecontroleerdOp, controlerenVoor, nazichtMaand, status } = data;
  if (!titel || !gecontroleerdOp || !controlerenVoor || status === 'concept') return [];
  const upkeep = { gecontroleerdOp, controlerenVoor, nazichtMaand };
  return isDue(upkeep, today)
    ? [{ collection: entry.collection, file: entry.file, titel, controlerenVoor: goodUntil(upkeep) }]
    : [];
});

const settings = readSettings();
const own = [settings.adres, settings.repository.adres];
const { checked, failed } = await failedLinks(path.resolve(site), own, baseOf(settings.adres));
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
  today,
);
if (target) writeFileSync(target, report);
console.log(report || 'Er is niets te doen.');
console.error(`${entries.length} bestanden en ${checked} links naar andere sites nagekeken.`);
