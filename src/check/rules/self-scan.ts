import { statementKinds } from '../../schemas/self-scan-words.ts';
import type { Data } from '../../schemas/index.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';

const kindWords: Record<(typeof statementKinds)[number], string> = {
  afspraak: 'wat er is afgesproken',
  bekend: 'of mensen het weten',
  gedaan: 'of het ook gebeurt',
  geleerd: 'wat er van is geleerd',
};

/** Reports statements of the self-scan that share a key, and measures of which something is not asked. */
export function checkSelfScan(entries: readonly CheckedEntry[], report: Report): void {
  const parts = entries.filter(({ collection, data }) => collection === 'zelfscan' && data);
  const owners = new Map<string, string>();
  const measures = new Map<string, string>();
  for (const entry of parts) {
    const { maatregel, stellingen } = entry.data as unknown as Data<'zelfscan'>;
    const other = measures.get(maatregel);
    if (other)
      report(entry, ['maatregel'], `Over "${maatregel}" gaat ook ${other}.`, 'Voeg de twee bestanden samen.');
    measures.set(maatregel, entry.file);
    for (const [index, { sleutel }] of stellingen.entries()) {
      const owner = owners.get(sleutel);
      if (owner)
        report(
          entry,
          ['stellingen', index, 'sleutel'],
          `De sleutel "${sleutel}" staat ook in ${owner}.`,
          'Geef deze stelling een andere. De sleutel van een stelling die al op de site staat, verandert nooit: bewaarde bestanden zoeken ermee.',
        );
      else owners.set(sleutel, entry.file);
    }
    for (const kind of statementKinds)
      if (!stellingen.some(({ soort }) => soort === kind))
        report(
          entry,
          ['stellingen'],
          `Er is geen stelling over ${kindWords[kind]}.`,
          `Maak een stelling met soort: ${kind}.`,
        );
  }
}
