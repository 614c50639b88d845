import { dilemmaFaults, type DilemmaFault } from '../../domain/team-kit/dilemma.ts';
import { dilemmaOf } from '../../domain/team-kit/from-content.ts';
import type { Data } from '../../schemas/index.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';

const words: Record<DilemmaFault['kind'], [what: string, mend: string]> = {
  nowhere: ['leidt nergens heen', 'Maak een vraag of uitkomst met deze sleutel.'],
  unreached: ['wordt nooit bereikt', 'Laat een keuze ernaartoe gaan, of haal het weg.'],
  loop: ['komt weer bij zichzelf uit', 'Laat elke keuze dichter bij een uitkomst komen.'],
  double: ['staat er twee keer in', 'Geef elke vraag en uitkomst een eigen sleutel.'],
};

/** Reports dilemmas in which a team gets lost. */
export function checkDilemmas(entries: readonly CheckedEntry[], report: Report): void {
  for (const entry of entries) {
    if (entry.collection !== 'dilemmas' || !entry.data) continue;
    const dilemma = dilemmaOf(entry.id, entry.data as unknown as Data<'dilemmas'>);
    for (const { kind, key } of dilemmaFaults(dilemma)) {
      const [what, mend] = words[kind];
      report(entry, ['vragen'], `"${key}" ${what}.`, mend);
    }
  }
}
