import { advies, body, set, type Mistake } from './mistake.ts';

const nothing = (): void => undefined;
const show = set('beeld', { bestand: './beeld/x.svg', alt: 'x' });
const drawing = (inside: string): Record<string, string> => ({
  'campagne/beeld/x.svg': `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`,
  'campagne/beeld/beeld.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
});
const unsafe = (name: string, inside: string, says: string): Mistake => ({
  name,
  file: 'campagne/beeld/x.svg',
  make: (_entry, library) => {
    show(library['campagne/ongerust.mdx']!);
  },
  raw: drawing(inside),
  says,
});

/** Images. */
export const images: readonly Mistake[] = [
  {
    name: 'an image without words',
    file: 'campagne/ongerust.mdx',
    make: set('beeld', { bestand: './beeld/beeld.svg' }),
    says: `content/campagne/ongerust.mdx:20:1  beeld.alt
Dit veld ontbreekt of is leeg. Vul het in.`,
  },
  {
    name: 'an image that is not there',
    file: 'campagne/ongerust.mdx',
    make: set('beeld', { bestand: './weg.svg', alt: 'x' }),
    says: `content/campagne/ongerust.mdx:21:3  beeld.bestand
De waarde klopt niet. Dit bestand is er niet, of het is geen afbeelding. Schrijf het pad vanaf dit bestand, bijvoorbeeld ./beeld/x.svg.`,
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
    file: 'campagne/beeld/los.svg',
    make: nothing,
    raw: { 'campagne/beeld/los.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    says: `content/campagne/beeld/los.svg:1:1
Geen pagina toont deze afbeelding. Gebruik haar, of haal het bestand weg.`,
  },
  {
    name: 'a PNG that is called SVG',
    file: 'campagne/beeld/beeld.svg',
    make: nothing,
    raw: { 'campagne/beeld/beeld.svg': Buffer.from('89504e470d0a1a0a', 'hex') },
    says: `content/campagne/beeld/beeld.svg:1:1
De naam zegt svg, maar dit is een png. Geef het bestand de uitgang .png.`,
  },
  {
    name: 'a file that is no image',
    file: 'campagne/beeld/beeld.svg',
    make: nothing,
    raw: { 'campagne/beeld/beeld.svg': 'zomaar tekst' },
    says: `content/campagne/beeld/beeld.svg:1:1
Dit bestand is geen afbeelding. Gebruik svg, png, jpg, webp of avif, of haal het weg.`,
  },
  {
    name: 'a drawing that is too heavy',
    file: 'campagne/beeld/beeld.svg',
    make: nothing,
    raw: {
      'campagne/beeld/beeld.svg': `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(160_000)}</svg>`,
    },
    says: `content/campagne/beeld/beeld.svg:1:1
Dit bestand is te zwaar: 160 kB, ten hoogste 150 kB. Maak de afbeelding kleiner, of bewaar haar als webp.`,
  },
  unsafe(
    'a drawing with a script',
    '<script>x</script>',
    `content/campagne/beeld/x.svg:1:1
In deze tekening staat een script. Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing with a script in an attribute',
    '<path onload="x"/>',
    `content/campagne/beeld/x.svg:1:1
In deze tekening staat een script in een attribuut (on…). Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing with a script in a link',
    '<a href="javascript:x">a</a>',
    `content/campagne/beeld/x.svg:1:1
In deze tekening staat een script in een link. Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing with HTML in it',
    '<foreignObject/>',
    `content/campagne/beeld/x.svg:1:1
In deze tekening staat HTML (foreignObject). Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
  unsafe(
    'a drawing that fetches something',
    '<image href="https://elders.nl/x.png"/>',
    `content/campagne/beeld/x.svg:1:1
In deze tekening staat een verwijzing naar een ander bestand. Dat is niet veilig. Bewaar de tekening opnieuw als gewone SVG, zonder scripts en zonder verwijzingen.`,
  ),
];
