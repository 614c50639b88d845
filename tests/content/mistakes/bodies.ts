import { advies, body, type Mistake } from './mistake.ts';

/** Bodies. */
export const bodies: readonly Mistake[] = [
  {
    name: 'a component that does not exist',
    file: advies,
    make: body('<LetOpp titel="x">\n\ny\n\n</LetOpp>\n'),
    says: `content/advies/balie.mdx:25:1
De bouwsteen <LetOpp> bestaat niet. Bedoelde u <LetOp>?`,
  },
  {
    name: 'an import',
    file: advies,
    make: body('import X from "x";\n'),
    says: `content/advies/balie.mdx:25:1
Hier staat code (import of export). Haal de regel weg; de bouwstenen werken vanzelf. Is het een gewone zin? Begin haar met een hoofdletter.`,
  },
  {
    name: 'a bare brace',
    file: advies,
    make: body('Vul {naam} in.\n'),
    says: `content/advies/balie.mdx:25:5
Een accolade { of } breekt de pagina. Schrijf haakjes ( ) of zet er een \\ voor.`,
  },
  {
    name: 'a bare less-than sign',
    file: advies,
    make: body('Als het <5 is.\n'),
    says: `content/advies/balie.mdx:25:9
Een los < teken of HTML breekt de pagina. Schrijf "kleiner dan", of gebruik gewone opmaak in plaats van HTML.`,
  },
  {
    name: 'HTML in the body',
    file: advies,
    make: body('<div>x</div>\n'),
    says: `content/advies/balie.mdx:25:1
Een los < teken of HTML breekt de pagina. Schrijf "kleiner dan", of gebruik gewone opmaak in plaats van HTML.`,
  },
  {
    name: 'a second title in the body',
    file: advies,
    make: body('# Titel\n'),
    says: `content/advies/balie.mdx:25:1
Een kop met één # is de titel van de pagina, en die is er al. Begin met ## voor een tussenkop.`,
  },
];
