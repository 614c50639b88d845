import { advies, norm, set, type Mistake } from './mistake.ts';

/** Values outside their limits. */
export const limits: readonly Mistake[] = [
  {
    name: 'summary too long',
    file: advies,
    make: set('samenvatting', 'woord '.repeat(40)),
    says: `content/advies/balie.mdx:3:1  samenvatting
Deze tekst is te lang: 239 tekens, ten hoogste 160. Kort de tekst in.`,
  },
  {
    name: 'title too long',
    file: advies,
    make: set('titel', 'a'.repeat(81)),
    says: `content/advies/balie.mdx:2:1  titel
Deze tekst is te lang: 81 tekens, ten hoogste 80. Kort de tekst in.`,
  },
  {
    name: 'too few steps',
    file: advies,
    make: set('stappen', [{ doe: 'Kijk.' }]),
    says: `content/advies/balie.mdx:13:1  stappen
Hier staan er te weinig: minstens 3. Vul de lijst aan.`,
  },
  {
    name: 'too many first acts',
    file: 'net-gebeurd/medewerker.mdx',
    make: () => undefined,
    says: `content/net-gebeurd/medewerker.mdx:11:1  nu
Hier staan er te veel: ten hoogste 5. Haal er een paar weg.`,
  },
  {
    name: 'measure nine',
    file: norm,
    make: set('nummer', 9),
    says: `content/maatregelen/norm.mdx:11:1  nummer
Dit getal is te groot: ten hoogste 8. Vul een kleiner getal in.`,
  },
  {
    name: 'measure zero',
    file: norm,
    make: set('nummer', 0),
    says: `content/maatregelen/norm.mdx:11:1  nummer
Dit getal is te klein: minstens 1. Vul een groter getal in.`,
  },
  {
    name: 'a phase that does not exist',
    file: advies,
    make: set('fase', 'tijden'),
    says: `content/advies/balie.mdx:8:1  fase
De waarde "tijden" bestaat niet. Bedoelde u "tijdens"? Kies uit: voorkomen, tijdens, na.`,
  },
  {
    name: 'a kind that does not exist',
    file: 'publicaties/rapport.yaml',
    make: set('soort', 'boek'),
    says: `content/publicaties/rapport.yaml:3:1  soort
De waarde "boek" bestaat niet. Kies uit: kamerstuk, wetgeving, uitspraak, onderzoek, rapport, arbocatalogus, handreiking, protocol, juridische-uitleg, overheidspagina, webpagina, persbericht, nieuwsbericht.`,
  },
  {
    name: 'all sectors and one',
    file: advies,
    make: set('sectoren', ['alle', 'zorg']),
    says: `content/advies/balie.mdx:6:1  sectoren
De waarde klopt niet. Zet "alle" alleen, of noem de sectoren één voor één.`,
  },
  {
    name: 'the same role twice',
    file: advies,
    make: set('rollen', ['medewerker', 'medewerker']),
    says: `content/advies/balie.mdx:4:1  rollen
De waarde klopt niet. Hetzelfde staat er twee keer in. Haal er een weg.`,
  },
  {
    name: 'a link without https',
    file: 'publicaties/rapport.yaml',
    make: set('url', 'www.voorbeeld.nl'),
    says: `content/publicaties/rapport.yaml:6:1  url
"www.voorbeeld.nl" klopt niet. Schrijf een volledig webadres dat begint met https://.`,
  },
  {
    name: 'a phone number out of form',
    file: 'organisaties/politie.yaml',
    make: set('telefoon', [{ nummer: '09008844', wanneer: 'x' }]),
    says: `content/organisaties/politie.yaml:6:5  telefoon.0.nummer
"09008844" klopt niet. Schrijf een Nederlands nummer met één streepje, bijvoorbeeld 0900-8844. Een kort nummer kan ook: 112, 113, 14 020 of 116 006.`,
  },
  {
    name: 'a law number out of form',
    file: 'wetten/arbowet-3.mdx',
    make: set('bwbId', 'BWB10346'),
    says: `content/wetten/arbowet-3.mdx:8:1  bwbId
"BWB10346" klopt niet. Een BWB-nummer ziet eruit als BWBR0010346. Kijk op wetten.overheid.nl.`,
  },
  {
    name: 'an address without its last slash',
    file: advies,
    make: set('oudeAdressen', ['/oud']),
    says: `content/advies/balie.mdx:25:5  oudeAdressen.0
"/oud" klopt niet. Schrijf een adres op deze site met een schuine streep voor en achter, bijvoorbeeld /advies/x/.`,
  },
];
