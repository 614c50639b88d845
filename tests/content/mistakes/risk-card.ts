import { listMistake } from './list-mistake.ts';
import type { Mistake } from './mistake.ts';

const file = 'risicokaart.yaml';

/** Mistakes in the risk card. */
export const riskCard: readonly Mistake[] = [
  listMistake(
    file,
    'an answer with which nothing happens',
    [/waarde: sluiten/, 'waarde: afsluiten'],
    ['      - waarde: afsluiten', 0, '9  vragen.2.antwoorden.4.waarde'],
    'Met het antwoord "afsluiten" gebeurt niets. Maak een regel met dit antwoord bij als, of haal het antwoord weg.',
  ),
  listMistake(
    file,
    'an arrangement for an answer that nobody can give',
    [/is: \[druk\]/, 'is: [druk, drukte]'],
    ['        is: [druk, drukte]', -1, '9  regels.18.als.0'],
    '"drukte" is geen antwoord op "tijd". Kijk bij vragen welke sleutels en waarden er zijn.',
  ),
  listMistake(
    file,
    'a question that stands there twice',
    [/sleutel: plek/, 'sleutel: taak'],
    ['    vraag: Waar gebeurt het werk', -1, '5  vragen.1.sleutel'],
    '"taak" staat er twee keer in. Kies een andere sleutel.',
  ),
];
