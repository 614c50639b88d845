import { siteCollections } from '../schemas/names.ts';
import type { Existing } from './existing.ts';
import { tagsOf } from './form.ts';

/** What `npm run nieuw -- --help` says. */
export function helpText(existing: Existing): string {
  const choices = tagsOf('advies', existing)
    .map(
      ({ flag, choices, many }) =>
        `  --${flag.padEnd(11)}${choices.join(', ')}${many ? '  (mag vaker)' : ''}`,
    )
    .join('\n');
  return `npm run nieuw maakt een nieuwe pagina uit een sjabloon.

Zo gebruikt u het:
  npm run nieuw                       stelt u de vragen één voor één
  npm run nieuw -- --soort advies --titel "Bedreigd in een brief" --sector zorg \\
    --rol medewerker --maatregel stel-een-norm --fase tijdens

Let op de losse -- vóór de eerste vlag. Zet een titel met spaties tussen aanhalingstekens.

  --soort      ${siteCollections.slice(0, 8).join(', ')},
               ${siteCollections.slice(8).join(', ')}
  --titel      de titel van de pagina
  --id         de naam van het bestand en het laatste deel van het adres;
               zonder deze vlag maakt het programma hem van de titel
${choices}
  --help       deze uitleg

Meer waarden? Herhaal de vlag of zet er komma's tussen: --rol medewerker,werkgever
Niet elke soort heeft alle vlaggen. Ontbreekt er een, dan hoort u welke.

De nieuwe pagina staat op status: concept. Ze is te zien met npm run dev en komt niet op de site
tot u daar actueel van maakt. Een bestand dat er al is, wordt nooit overschreven.

De sjablonen staan in content/_sjablonen. Beslishulpen en de vragen van de zelfscan hebben geen
sjabloon: die zijn een samenhangend geheel. Vraag daarvoor de redactie.
`;
}
