import { advies, set, type Mistake } from './mistake.ts';

/** Doubles. */
export const doubles: readonly Mistake[] = [
  {
    name: 'the same title twice',
    file: 'begrippen/tweede.mdx',
    make: () => undefined,
    says: `content/begrippen/tweede.mdx:2:1  titel
titel "norm" staat ook in content/begrippen/norm.mdx. Kies voor een van de twee een andere.`,
  },
  {
    name: 'the same number twice',
    file: 'maatregelen/tweede.mdx',
    make: () => undefined,
    says: `content/maatregelen/tweede.mdx:11:1  nummer
nummer "1" staat ook in content/maatregelen/norm.mdx. Kies voor een van de twee een andere.`,
  },
  {
    name: 'an old address that is in use',
    file: advies,
    make: set('oudeAdressen', ['/over/']),
    says: `content/advies/balie.mdx:25:5  oudeAdressen.0
Het adres /over/ is al van content/paginas/over.mdx. Geef een van de twee een ander adres.`,
  },
  {
    name: 'a page at the address of an entry',
    file: 'paginas/over.mdx',
    make: set('adres', '/advies/balie/'),
    says: `content/paginas/over.mdx:4:1  adres
Het adres /advies/balie/ is al van content/advies/balie.mdx. Geef een van de twee een ander adres.`,
  },
  {
    name: 'the same source twice',
    file: 'publicaties/tweede.yaml',
    make: () => undefined,
    says: `content/publicaties/tweede.yaml:6:1  url
url "https://www.voorbeeld.nl/rapport" staat ook in content/publicaties/rapport.yaml. Kies voor een van de twee een andere.`,
  },
];
