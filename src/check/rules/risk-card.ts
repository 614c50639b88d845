import type { RiskContent } from '../../schemas/risicokaart.ts';
import type { Report } from '../report/findings.ts';
import type { Referring } from './references.ts';

const file = 'content/risicokaart.yaml';

/** Reports answers with which nothing happens, conditions that cannot hold, and keys that stand there twice. */
export function checkRiskCard(files: readonly Referring[], report: Report): void {
  const list = files.find((one) => one.file === file);
  if (!list) return;
  const { vragen, regels } = list.data as unknown as RiskContent;
  const used = new Set(
    regels.flatMap(({ als }) => als.flatMap(({ vraag, is }) => is.map((one) => `${vraag}=${one}`))),
  );
  const keys = new Set<string>();
  for (const [index, { sleutel, antwoorden }] of vragen.entries()) {
    if (keys.has(sleutel))
      report(
        list,
        ['vragen', index, 'sleutel'],
        `"${sleutel}" staat er twee keer in.`,
        'Kies een andere sleutel.',
      );
    keys.add(sleutel);
    for (const [at, { waarde }] of antwoorden.entries())
      if (!used.has(`${sleutel}=${waarde}`))
        report(
          list,
          ['vragen', index, 'antwoorden', at, 'waarde'],
          `Met het antwoord "${waarde}" gebeurt niets.`,
          'Maak een regel met dit antwoord bij als, of haal het antwoord weg.',
        );
  }
  for (const [index, { als }] of regels.entries())
    for (const [at, { vraag, is }] of als.entries()) {
      const answers = vragen.find(({ sleutel }) => sleutel === vraag)?.antwoorden;
      const unknown = is.filter((value) => !answers?.some(({ waarde }) => waarde === value));
      if (unknown.length > 0)
        report(
          list,
          ['regels', index, 'als', at],
          `"${unknown.join(', ')}" is geen antwoord op "${vraag}".`,
          'Kijk bij vragen welke sleutels en waarden er zijn.',
        );
    }
}
