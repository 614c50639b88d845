import { advies, norm, set, type Mistake } from './mistake.ts';

/** References. */
export const references: readonly Mistake[] = [
  {
    name: 'a measure that is not there',
    file: advies,
    make: set('maatregelen', ['normm']),
    says: `content/advies/balie.mdx:18:5  maatregelen.0
"normm" bestaat niet in maatregelen. Bedoelde u "norm"?`,
  },
  {
    name: 'a source that is not there',
    file: advies,
    make: set('bronnen', [{ publicatie: 'onbekend' }]),
    says: `content/advies/balie.mdx:10:5  bronnen.0.publicatie
"onbekend" bestaat niet in publicaties. Maak content/publicaties/onbekend aan, of haal de verwijzing weg.`,
  },
  {
    name: 'a law that is not there',
    file: norm,
    make: ({ fields }) => (fields.minimaal = [{ tekst: 'a', wetten: ['arbowet-33'] }, { tekst: 'b' }]),
    says: `content/maatregelen/norm.mdx:16:9  minimaal.0.wetten.0
"arbowet-33" bestaat niet in wetten. Bedoelde u "arbowet-3"?`,
  },
  {
    name: 'a sector that is not there',
    file: advies,
    make: set('sectoren', ['zrog']),
    says: `content/advies/balie.mdx:7:5  sectoren.0
"zrog" bestaat niet in sectoren. Bedoelde u "zorg"?`,
  },
  {
    name: 'a picked-out poster that was given another name',
    file: 'paginas/over.mdx',
    make: set('uitgelicht', ['ongerust', 'ongerustt']),
    says: `content/paginas/over.mdx:10:5  uitgelicht.1
"ongerustt" bestaat niet in campagne. Bedoelde u "ongerust"?`,
  },
  {
    name: 'a picked-out item of which there is no picture',
    file: 'paginas/over.mdx',
    make: (page, library) => {
      page.fields.uitgelicht = ['ongerust'];
      library['campagne/ongerust.mdx']!.fields.opmaak = 'document';
    },
    says: `content/paginas/over.mdx:9:5  uitgelicht.0
Van "ongerust" is geen tekening, want de opmaak is document. Kies een poster of een kaart.`,
  },
  {
    name: 'a reference in capitals',
    file: advies,
    make: set('rollen', ['Medewerker']),
    says: `content/advies/balie.mdx:5:5  rollen.0
"Medewerker" is hier geen goede schrijfwijze. Gebruik kleine letters, cijfers en streepjes, zoals in de bestandsnaam.`,
  },
];
