import type { Draft, Drafts } from '../../support/content-fixture.ts';
import { advies, body, drop, type Mistake } from './mistake.ts';

const nothing = (): void => undefined;
const drawing = (inside: string): Record<string, string> => ({
  'advies/beeld/x.svg': `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`,
});
const show =
  (name: string) =>
  (_entry: Draft, library: Drafts): void => {
    library[advies]!.body = `![Een balie](./beeld/${name})\n`;
  };
const unsafe = (name: string, inside: string, says: string): Mistake => ({
  name,
  file: 'advies/beeld/x.svg',
  make: show('x.svg'),
  raw: drawing(inside),
  says,
});

/** Images. */
export const images: readonly Mistake[] = [
  {
    name: 'a poster without words for its image',
    file: 'campagne/ongerust.mdx',
    make: drop('beeldalt'),
    says: `content/campagne/ongerust.mdx:2:1  beeldalt
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'a face without eyes',
    file: 'campagne/ongerust.mdx',
    make: drop('ogen'),
    says: `content/campagne/ongerust.mdx:2:1  ogen
De waarde klopt niet. Dit veld ontbreekt. Met opmaak "gezicht" kan de tekening niet zonder: vul het in, of kies een andere opmaak.`,
  },
  {
    name: 'an image in the body without words',
    file: advies,
    make: body('## Zo\n\n![](foto.png)\n'),
    says: `content/advies/balie.mdx:27:1
Deze afbeelding heeft geen tekst voor wie haar niet ziet. Zet tussen de vierkante haken wat erop staat: ![wat u ziet](bestand.png).`,
  },
  {
    name: 'an image that no page shows',
    file: 'advies/beeld/los.svg',
    make: nothing,
    raw: { 'advies/beeld/los.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    says: `content/advies/beeld/los.svg:1:1
Geen pagina toont deze afbeelding. Gebruik haar, of haal het bestand weg.`,
  },
  {
    name: 'a PNG that is called SVG',
    file: 'advies/beeld/beeld.svg',
    make: show('beeld.svg'),
    raw: { 'advies/beeld/beeld.svg': Buffer.from('89504e470d0a1a0a', 'hex') },
    says: `content/advies/beeld/beeld.svg:1:1
De naam zegt svg, maar dit is een png. Geef het bestand de uitgang .png.`,
  },
  {
    name: 'a file that is no image',
    file: 'advies/beeld/beeld.svg',
    make: show('beeld.svg'),
    raw: { 'advies/beeld/beeld.svg': 'zomaar tekst' },
    says: `content/advies/beeld/beeld.svg:1:1
Dit bestand is geen afbeelding. Gebruik svg, png, jpg, webp of avif, of haal het weg.`,
  },
  {
    name: 'a drawing that is too heavy',
    file: 'advies/beeld/beeld.svg',
    make: show('beeld.svg'),
    raw: {
      'advies/beeld/beeld.svg': `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(160_000)}</svg>`,
    },
    says: `content/advies/beeld/beeld.svg:1:1
Dit bestand is te zwaar: 160 kB, ten hoogste 150 kB. Maak de afbeelding kleiner, of bewaar haar als webp.`,
  },
  unsafe(
    'a drawing with a script',
    '<script>x</script>',
    `content/advies/beeld/x.svg:1:1
In deze tekening staat een script. Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing with a script in an attribute',
    '<path onload="x"/>',
    `content/advies/beeld/x.svg:1:1
In deze tekening staat een script in een attribuut (on…). Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing with a script in a link',
    '<a href="javascript:x">a</a>',
    `content/advies/beeld/x.svg:1:1
In deze tekening staat een script in een link. Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing with HTML in it',
    '<foreignObject/>',
    `content/advies/beeld/x.svg:1:1
In deze tekening staat HTML (foreignObject). Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing that fetches something',
    '<image href="https://elders.nl/x.png"/>',
    `content/advies/beeld/x.svg:1:1
In deze tekening staat een verwijzing naar een ander bestand. Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
];
