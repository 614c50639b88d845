import type { CheckedEntry, Finding } from '../report/findings.ts';

/** What the publisher still looks up at the source itself before an entry goes online. */
export function publisherTasks({ file, source, data }: CheckedEntry): Finding[] {
  const tasks = (data?.nakijkenVoorPublicatie ?? []) as { wat: string; waarom: string }[];
  if (data?.status === 'concept') return [];
  return tasks.map(({ wat, waarom }, index) => ({
    file,
    ...source.placeOf(['nakijkenVoorPublicatie', index, 'wat']),
    key: `nakijkenVoorPublicatie.${index}`,
    soort: 'publicatie',
    wat: `Nog nakijken: ${wat}`,
    doen: `${waarom} Nagekeken? Haal dit punt weg en zet gecontroleerdOp op vandaag.`,
  }));
}
