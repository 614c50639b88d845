import { listMistake } from './list-mistake.ts';
import type { Mistake } from './mistake.ts';

const file = 'or-pakket.yaml';

/** Mistakes in the package for a works council. */
export const councilPack: readonly Mistake[] = [
  listMistake(
    file,
    'a subject about which a staff meeting would hear nothing',
    [/ {6}- raad: pv\n {8}recht: voorstel\n(?: {8}.*\n)*/, ''],
    ['  - waarde: training', 3, '5  aanleidingen.4.rechten'],
    'Wat "pv" over dit onderwerp te zeggen heeft, ontbreekt. Voeg een recht toe met raad: pv.',
  ),
  listMistake(
    file,
    'a letter with something open that nothing fills',
    [/over \[@onderwerp\]\. Wij denken/, 'over [@onderwerpen]. Wij denken'],
    ['        - tekst: U legde ons', 0, '11  standen.0.brief.alineas.0.tekst'],
    '[@onderwerpen] wordt niet ingevuld. Gebruik [@onderwerp], [@artikelen], [@datum].',
  ),
  listMistake(
    file,
    'a council that is not there',
    [/waarde: pvt/, 'waarde: pv'],
    ['raden:', 0, '1  raden'],
    '"pvt" staat er niet in. Zet er precies één deel voor in de lijst.',
  ),
  listMistake(
    file,
    'a stage in which the council of a school has nothing to do',
    [
      /(- waarde: niets\n(?:.*\n)*? {4}stappen:\n)(?: {6}.*\n)*/,
      '$1      - doe: Bel.\n        dagen: 1\n        raden: [or, pvt, pv]\n',
    ],
    ['  - waarde: niets', 3, '5  standen.1.stappen'],
    'Voor "mr" is er geen stap. Voeg een stap toe, of zet "mr" bij een stap die er al is.',
  ),
  listMistake(
    file,
    'a sector that is not there',
    [/ {2}- sector: zorg\n/, '  - sector: zorgg\n'],
    ['sectoren:', 0, '1  sectoren'],
    '"zorg" staat er niet in. Zet er precies één deel voor in de lijst.',
  ),
];
