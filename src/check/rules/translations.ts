import { fingerprintOf, type Translated } from '../../domain/now/fingerprint.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';

type Page = Translated & {
  en?: Pick<Translated, 'nu' | 'vandaag' | 'dezeWeek' | 'hulp'> & { vertaaldVan: string };
};

/** Reports a translation that no longer goes with its Dutch page: other steps, or a text that changed since. */
export function checkTranslations(entries: readonly CheckedEntry[], report: Report): void {
  for (const entry of entries) {
    const page = entry.data as Page | undefined;
    if (entry.collection !== 'net-gebeurd' || !page?.en || entry.data!.status === 'concept') continue;
    for (const part of ['nu', 'vandaag', 'dezeWeek', 'hulp'] as const) {
      const [dutch, english] = [page[part].length, page.en[part].length];
      if (dutch !== english) {
        report(
          entry,
          ['en', part],
          `In het Nederlands staan hier ${dutch} punten, in het Engels ${english}.`,
          'Zet dezelfde punten in dezelfde volgorde.',
        );
      }
    }
    const now = fingerprintOf(page);
    if (now !== page.en.vertaaldVan) {
      report(
        entry,
        ['en', 'vertaaldVan'],
        'De Nederlandse tekst is veranderd sinds de vertaling.',
        `Kijk of het Engels nog hetzelfde zegt, en verbeter het. Zet daarna vertaaldVan op "${now}".`,
      );
    }
  }
}
