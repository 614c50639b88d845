import type { CheckedEntry, Finding } from '../report/findings.ts';

/** What the publisher still looks up at the source itself before an entry goes online. */
export function publisherTasks({ file, source, data }: CheckedEntry): Finding[] {
  const tasks = (data?.nakijkenVoorPublicatie ?? []) as { wat: string; waarom: string }[];
  if (data?.status === 'concept') return [];
  const languages = (data?.taalversies ?? []) as { taal: string; nagekekenDoor?: string }[];
  const unchecked = languages.flatMap(({ taal, nagekekenDoor }, index): Finding[] =>
    nagekekenDoor
      ? []
      : [
          {
            file,
            ...source.placeOf(['taalversies', index, 'taal']),
            key: `taalversies.${index}`,
            soort: 'publicatie',
            wat: `Nog niet nagekeken: de versie in taal "${taal}". Ze staat daarom niet op de site.`,
            doen: 'Laat iemand die de taal goed kent de versie lezen. Zet dan nagekekenDoor op diens rol.',
          },
        ],
  );
  const facts = tasks.map(({ wat, waarom }, index): Finding => ({
    file,
    ...source.placeOf(['nakijkenVoorPublicatie', index, 'wat']),
    key: `nakijkenVoorPublicatie.${index}`,
    soort: 'publicatie',
    wat: `Nog nakijken: ${wat}`,
    doen: `${waarom} Nagekeken? Haal dit punt weg en zet gecontroleerdOp op vandaag.`,
  }));
  return [...facts, ...unchecked];
}
