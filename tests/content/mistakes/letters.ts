import { set, type Mistake } from './mistake.ts';

const poster = 'campagne/ongerust.mdx';
const box = 'zit niet in de letter van posters en deelplaatjes. Daar komt een leeg vakje.';

/** Characters that are drawn and that the letter does not have. */
export const letters: readonly Mistake[] = [
  {
    name: 'an arrow on a poster',
    file: poster,
    make: set('belofte', 'Balie → hulp.'),
    says: `content/${poster}:25:1  belofte\nHet teken "→" (U+2192) ${box} Schrijf een woord, zoals "naar", of een dubbele punt.`,
  },
  {
    name: 'a soft hyphen on a poster',
    file: poster,
    make: set('boodschap', { boven: ['Onge\u00ADrust?'], onder: ['Vraag het.'] }),
    says: `content/${poster}:18:7  boodschap.boven.0\nEen onzichtbaar teken (U+00AD) ${box} Haal het weg.`,
  },
  {
    name: 'a hyphen that does not break on a poster',
    file: poster,
    make: set('huisregel', 'E\u2011mail ons.'),
    says: `content/${poster}:31:1  huisregel\nHet teken "\u2011" (U+2011) ${box} Schrijf een gewoon streepje: -.`,
  },
  {
    name: 'a tick in the version for a sector',
    file: poster,
    make: set('sectorversies', [{ sector: 'zorg', belofte: 'Klaar ✓' }]),
    says: `content/${poster}:33:5  sectorversies.0.belofte\nHet teken "✓" (U+2713) ${box} Schrijf een woord, zoals "ja".`,
  },
  {
    name: 'a letter of another script in a title',
    file: 'begrippen/norm.mdx',
    make: set('titel', 'Норма'),
    says: `content/begrippen/norm.mdx:2:1  titel\nHet teken "Н" (U+041D) ${box} Schrijf het met gewone letters.`,
  },
];
