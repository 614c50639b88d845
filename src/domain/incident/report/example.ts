import { conceptOf } from './concept.ts';
import { momentsOf } from './moments.ts';

/** A made-up report, as an example of the open format. */
export const exampleConcept = conceptOf(
  {
    dag: '26-11-2026',
    waar: 'Balie burgerzaken van het gemeentehuis',
    bezig: 'Een bezoeker helpen met een aanvraag',
    getuigen: 'Een collega aan de balie ernaast, via het adres van het werk',
    beelden: 'bewaard',
    schade: 'Bril van de medewerker\nBeeldscherm van de balie',
    aangever: 'werkgever',
    organisatie: 'Voorbeeldgemeente',
    adres: 'Raadhuisplein 1, Voorbeeldstad',
    functie: 'Medewerker burgerzaken',
  },
  momentsOf(
    'Om 11.05 kwam een bezoeker aan de balie. Hij vroeg om een spoedaanvraag. Om 11.10 sloeg hij op de balie en riep: “Ik wacht je op.” Ik was bang.',
  ),
  '2026-11-27',
);
