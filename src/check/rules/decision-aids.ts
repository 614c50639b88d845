import { graphFaults, type GraphFault } from '../../domain/decision-aids/graph.ts';
import type { Data } from '../../schemas/index.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';
import type { KnownAddresses } from './known-addresses.ts';

const graphWords: Record<GraphFault['kind'], [wat: string, doen: string]> = {
  unknown: ['leidt nergens heen', 'Maak een vraag met deze sleutel, of schrijf klaar.'],
  orphan: ['wordt nooit bereikt', 'Laat een antwoord ernaartoe gaan, of haal de vraag weg.'],
  loop: ['komt weer bij zichzelf uit', 'Laat elk antwoord dichter bij klaar komen.'],
  duplicate: ['staat er twee keer in', 'Geef elke vraag, elk antwoord en elke regel een eigen sleutel.'],
  condition: [
    'vraagt naar een antwoord dat er niet is',
    'Gebruik de sleutel van een vraag en van een antwoord daarop.',
  ],
  part: ['is geen deel van de uitkomst', 'Kies een sleutel die bij delen staat.'],
  heading: ['kunnen allemaal wegvallen', 'Laat bij de laatste kop als weg, zodat er altijd een kop is.'],
  answers: ['heeft geen twee antwoorden', 'Geef minstens twee antwoorden, of kies soort: datum.'],
};

/** Every step of the pages for when something just happened, as it is written there. */
const stepsOf = (entries: readonly CheckedEntry[]): Set<string> =>
  new Set(
    entries.flatMap(({ collection, data }) => {
      if (collection !== 'net-gebeurd' || !data) return [];
      const { nu, vandaag, dezeWeek } = data as unknown as Data<'net-gebeurd'>;
      return [...nu, ...vandaag, ...dezeWeek].map(({ doe }) => doe);
    }),
  );

/** Reports decision aids in which somebody can get lost, or that point at what is not there. */
export function checkDecisionAids(
  entries: readonly CheckedEntry[],
  known: KnownAddresses,
  report: Report,
): void {
  const steps = stepsOf(entries);
  for (const entry of entries) {
    if (entry.collection !== 'beslishulpen' || !entry.data) continue;
    const aid = entry.data as unknown as Data<'beslishulpen'>;
    for (const { kind, key, path } of graphFaults(aid)) {
      const [wat, doen] = graphWords[kind];
      report(entry, path, `"${key}" ${wat}.`, doen);
    }
    for (const [index, { verder }] of aid.regels.entries()) {
      if (!verder || !known.missing(verder.naar, entry)) continue;
      const path = ['regels', index, 'verder', 'naar'];
      report(entry, path, `De link ${verder.naar} leidt nergens heen.`, 'Kies een pagina die er is.');
    }
    for (const [index, { stap }] of aid.inPlaatsVan.entries()) {
      if (steps.has(stap)) continue;
      const doen = 'Neem de stap precies over uit content/net-gebeurd.';
      report(entry, ['inPlaatsVan', index, 'stap'], `De stap "${stap}" bestaat niet (meer).`, doen);
    }
  }
}
