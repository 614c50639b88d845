import { advies, norm, set, type Mistake } from './mistake.ts';

/** Wrong types. */
export const wrongTypes: readonly Mistake[] = [
  {
    name: 'text where a list belongs',
    file: advies,
    make: set('rollen', 'medewerker'),
    says: `content/advies/balie.mdx:4:1  rollen
Hier hoort een lijst, maar er staat tekst. Begin elke waarde op een nieuwe regel met een streepje en een spatie.`,
  },
  {
    name: 'list where text belongs',
    file: advies,
    make: set('titel', ['a']),
    says: `content/advies/balie.mdx:2:1  titel
Hier hoort tekst, maar er staat een lijst. Schrijf tekst. Staat er een dubbele punt of een # in? Zet de tekst dan tussen aanhalingstekens.`,
  },
  {
    name: 'number where text belongs',
    file: 'instrumenten/huisregels.mdx',
    make: set('versie', 1),
    says: `content/instrumenten/huisregels.mdx:25:1  versie
Hier hoort tekst, maar er staat een getal. Schrijf tekst. Staat er een dubbele punt of een # in? Zet de tekst dan tussen aanhalingstekens.`,
  },
  {
    name: 'text where a number belongs',
    file: norm,
    make: set('nummer', 'een'),
    says: `content/maatregelen/norm.mdx:11:1  nummer
Hier hoort een getal, maar er staat tekst. Schrijf alleen cijfers, zonder aanhalingstekens.`,
  },
  {
    name: 'text where a block belongs',
    file: norm,
    make: set('stappen', 'eerst kijken'),
    says: `content/maatregelen/norm.mdx:18:1  stappen
Hier hoort een blok met velden, maar er staat tekst. Zet de velden eronder, twee spaties ingesprongen.`,
  },
  {
    name: 'a date that is none',
    file: advies,
    make: set('gewijzigd', '23 november 2026'),
    says: `content/advies/balie.mdx:21:1  gewijzigd
"23 november 2026" klopt niet. Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-11-23.`,
  },
  {
    name: 'a day that does not exist',
    file: advies,
    make: set('gewijzigd', '2026-02-30'),
    says: `content/advies/balie.mdx:21:1  gewijzigd
"2026-02-30" klopt niet. Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-11-23.`,
  },
];
