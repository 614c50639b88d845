import { describe, expect, test } from 'vitest';
import { checkDrafts, drafts, type Draft, type Drafts } from '../support/content-fixture.ts';

/** One mistake an editor can make, and what the check must say about it. */
interface Mistake {
  name: string;
  file: string;
  make: (entry: Draft, library: Drafts) => void;
  key: string;
  wat: RegExp;
  doen: RegExp;
}

const set =
  (field: string, value: unknown) =>
  ({ fields }: Draft): void => {
    fields[field] = value;
  };
const drop =
  (field: string) =>
  (entry: Draft): void => {
    entry.fields = Object.fromEntries(Object.entries(entry.fields).filter(([name]) => name !== field));
  };
const body =
  (text: string) =>
  (entry: Draft): void => {
    entry.body = text;
  };
const advies = 'advies/balie.mdx';
const norm = 'maatregelen/norm.mdx';

const mistakes: Mistake[] = [
  // Unknown keys
  {
    name: 'unknown key with a near one',
    file: advies,
    make: set('samenvating', 'x'),
    key: 'samenvating',
    wat: /Onbekend veld "samenvating"/,
    doen: /Bedoelde u "samenvatting"\?/,
  },
  {
    name: 'unknown key with none near',
    file: advies,
    make: set('kleurtje', 'x'),
    key: 'kleurtje',
    wat: /Onbekend veld "kleurtje"/,
    doen: /Haal het weg/,
  },
  {
    name: 'unknown key inside a step',
    file: advies,
    make: ({ fields }) => (fields.stappen = [{ doe: 'Kijk.', uitlg: 'x' }, { doe: 'b.' }, { doe: 'c.' }]),
    key: 'stappen.0.uitlg',
    wat: /Onbekend veld "uitlg"/,
    doen: /"uitleg"/,
  },
  {
    name: 'unknown key in a data file',
    file: 'cijfers/reeks.yaml',
    make: set('bronn', 'x'),
    key: 'bronn',
    wat: /Onbekend veld/,
    doen: /"bron"/,
  },
  // Missing fields
  {
    name: 'missing title',
    file: advies,
    make: drop('titel'),
    key: 'titel',
    wat: /ontbreekt of is leeg/,
    doen: /Vul het in/,
  },
  {
    name: 'missing question',
    file: advies,
    make: drop('vraag'),
    key: 'vraag',
    wat: /ontbreekt/,
    doen: /Vul het in/,
  },
  {
    name: 'missing source of an example',
    file: 'praktijkvoorbeelden/stad.mdx',
    make: drop('bron'),
    key: 'bron',
    wat: /ontbreekt/,
    doen: /Vul het in/,
  },
  {
    name: 'missing text alternative',
    file: 'campagne/ongerust.mdx',
    make: drop('tekstalternatief'),
    key: 'tekstalternatief',
    wat: /ontbreekt/,
    doen: /Vul het in/,
  },
  {
    name: 'missing phase',
    file: advies,
    make: drop('fase'),
    key: 'fase',
    wat: /ontbreekt/,
    doen: /voorkomen, tijdens, na/,
  },
  {
    name: 'missing steps of one role',
    file: norm,
    make: ({ fields }) => delete (fields.stappen as { medewerker?: unknown }).medewerker,
    key: 'stappen.medewerker',
    wat: /ontbreekt/,
    doen: /Vul het in/,
  },
  {
    name: 'missing check date',
    file: advies,
    make: drop('controlerenVoor'),
    key: 'controlerenVoor',
    wat: /./,
    doen: /Vul het in/,
  },
  {
    name: 'empty summary',
    file: advies,
    make: set('samenvatting', ''),
    key: 'samenvatting',
    wat: /leeg/,
    doen: /Vul het in/,
  },
  // Wrong types
  {
    name: 'text where a list belongs',
    file: advies,
    make: set('rollen', 'medewerker'),
    key: 'rollen',
    wat: /een lijst.*tekst/,
    doen: /streepje/,
  },
  {
    name: 'list where text belongs',
    file: advies,
    make: set('titel', ['a']),
    key: 'titel',
    wat: /Hier hoort tekst, maar er staat een lijst/,
    doen: /Schrijf tekst/,
  },
  {
    name: 'number where text belongs',
    file: 'instrumenten/huisregels.mdx',
    make: set('versie', 1),
    key: 'versie',
    wat: /Hier hoort tekst/,
    doen: /aanhalingstekens/,
  },
  {
    name: 'text where a number belongs',
    file: norm,
    make: set('nummer', 'een'),
    key: 'nummer',
    wat: /getal.*tekst/,
    doen: /cijfers/,
  },
  {
    name: 'text where a block belongs',
    file: norm,
    make: set('stappen', 'eerst kijken'),
    key: 'stappen',
    wat: /blok met velden/,
    doen: /ingesprongen/,
  },
  {
    name: 'a date that is none',
    file: advies,
    make: set('gewijzigd', '23 november 2026'),
    key: 'gewijzigd',
    wat: /klopt niet/,
    doen: /2026-11-23/,
  },
  {
    name: 'a day that does not exist',
    file: advies,
    make: set('gewijzigd', '2026-02-30'),
    key: 'gewijzigd',
    wat: /klopt niet/,
    doen: /bestaande datum/,
  },
  // Values outside their limits
  {
    name: 'summary too long',
    file: advies,
    make: set('samenvatting', 'woord '.repeat(40)),
    key: 'samenvatting',
    wat: /te lang: 239 tekens, ten hoogste 160/,
    doen: /Kort de tekst in/,
  },
  {
    name: 'title too long',
    file: advies,
    make: set('titel', 'a'.repeat(81)),
    key: 'titel',
    wat: /81 tekens, ten hoogste 80/,
    doen: /Kort/,
  },
  {
    name: 'too few steps',
    file: advies,
    make: set('stappen', [{ doe: 'Kijk.' }]),
    key: 'stappen',
    wat: /te weinig: minstens 3/,
    doen: /Vul de lijst aan/,
  },
  {
    name: 'too many first acts',
    file: 'net-gebeurd/medewerker.mdx',
    make: () => undefined,
    key: 'nu',
    wat: /te veel: ten hoogste 5/,
    doen: /Haal er een paar weg/,
  },
  {
    name: 'measure nine',
    file: norm,
    make: set('nummer', 9),
    key: 'nummer',
    wat: /te groot: ten hoogste 8/,
    doen: /kleiner/,
  },
  {
    name: 'measure zero',
    file: norm,
    make: set('nummer', 0),
    key: 'nummer',
    wat: /te klein: minstens 1/,
    doen: /groter/,
  },
  {
    name: 'a phase that does not exist',
    file: advies,
    make: set('fase', 'tijden'),
    key: 'fase',
    wat: /"tijden" bestaat niet/,
    doen: /Bedoelde u "tijdens"\?/,
  },
  {
    name: 'a kind that does not exist',
    file: 'publicaties/rapport.yaml',
    make: set('soort', 'boek'),
    key: 'soort',
    wat: /"boek" bestaat niet/,
    doen: /Kies uit: kamerstuk/,
  },
  {
    name: 'all sectors and one',
    file: advies,
    make: set('sectoren', ['alle', 'zorg']),
    key: 'sectoren',
    wat: /klopt niet/,
    doen: /"alle" alleen/,
  },
  {
    name: 'the same role twice',
    file: advies,
    make: set('rollen', ['medewerker', 'medewerker']),
    key: 'rollen',
    wat: /klopt niet/,
    doen: /twee keer/,
  },
  {
    name: 'a link without https',
    file: 'publicaties/rapport.yaml',
    make: set('url', 'www.voorbeeld.nl'),
    key: 'url',
    wat: /klopt niet/,
    doen: /https:\/\//,
  },
  {
    name: 'a phone number out of form',
    file: 'organisaties/politie.yaml',
    make: set('telefoon', [{ nummer: '09008844', wanneer: 'x' }]),
    key: 'telefoon.0.nummer',
    wat: /klopt niet/,
    doen: /0900-8844/,
  },
  {
    name: 'a law number out of form',
    file: 'wetten/arbowet-3.mdx',
    make: set('bwbId', 'BWB10346'),
    key: 'bwbId',
    wat: /klopt niet/,
    doen: /BWBR0010346/,
  },
  {
    name: 'an address without its last slash',
    file: advies,
    make: set('oudeAdressen', ['/oud']),
    key: 'oudeAdressen.0',
    wat: /klopt niet/,
    doen: /schuine streep voor en achter/,
  },
  // Dates in the future
  {
    name: 'checked tomorrow',
    file: advies,
    make: set('gecontroleerdOp', '2026-11-24'),
    key: 'gecontroleerdOp',
    wat: /klopt niet/,
    doen: /in de toekomst/,
  },
  {
    name: 'a change noted for next year',
    file: advies,
    make: set('wijzigingen', [{ datum: '2027-01-01', tekst: 'x' }]),
    key: 'wijzigingen.0.datum',
    wat: /klopt niet/,
    doen: /in de toekomst/,
  },
  {
    name: 'a source from the future',
    file: 'publicaties/rapport.yaml',
    make: set('datum', '2031'),
    key: 'datum',
    wat: /klopt niet/,
    doen: /in de toekomst/,
  },
  // References
  {
    name: 'a measure that is not there',
    file: advies,
    make: set('maatregelen', ['normm']),
    key: 'maatregelen.0',
    wat: /"normm" bestaat niet in maatregelen/,
    doen: /Bedoelde u "norm"\?/,
  },
  {
    name: 'a source that is not there',
    file: advies,
    make: set('bronnen', [{ publicatie: 'onbekend' }]),
    key: 'bronnen.0.publicatie',
    wat: /"onbekend" bestaat niet in publicaties/,
    doen: /Maak content\/publicaties\/onbekend/,
  },
  {
    name: 'a law that is not there',
    file: norm,
    make: ({ fields }) => (fields.minimaal = [{ tekst: 'a', wetten: ['arbowet-33'] }, { tekst: 'b' }]),
    key: 'minimaal.0.wetten.0',
    wat: /bestaat niet in wetten/,
    doen: /arbowet-3/,
  },
  {
    name: 'a sector that is not there',
    file: advies,
    make: set('sectoren', ['zrog']),
    key: 'sectoren.0',
    wat: /"zrog" bestaat niet in sectoren/,
    doen: /"zorg"/,
  },
  {
    name: 'a reference in capitals',
    file: advies,
    make: set('rollen', ['Medewerker']),
    key: 'rollen.0',
    wat: /geen goede schrijfwijze/,
    doen: /kleine letters/,
  },
  // Doubles
  {
    name: 'the same title twice',
    file: 'begrippen/tweede.mdx',
    make: () => undefined,
    key: 'titel',
    wat: /titel "norm" staat ook in content\/begrippen\/norm\.mdx/,
    doen: /een andere/,
  },
  {
    name: 'the same number twice',
    file: 'maatregelen/tweede.mdx',
    make: () => undefined,
    key: 'nummer',
    wat: /nummer "1" staat ook in content\/maatregelen\/norm\.mdx/,
    doen: /een andere/,
  },
  {
    name: 'an old address that is in use',
    file: advies,
    make: set('oudeAdressen', ['/over/']),
    key: 'oudeAdressen.0',
    wat: /\/over\/ is al van content\/paginas\/over\.mdx|Het adres \/over\//,
    doen: /ander adres/,
  },
  {
    name: 'a page at the address of an entry',
    file: 'paginas/over.mdx',
    make: set('adres', '/advies/balie/'),
    key: 'adres',
    wat: /al van content\/advies\/balie\.mdx/,
    doen: /ander adres/,
  },
  // Images
  {
    name: 'a poster without words for its image',
    file: 'campagne/ongerust.mdx',
    make: drop('beeldalt'),
    key: 'beeldalt',
    wat: /ontbreekt/,
    doen: /Vul het in/,
  },
  {
    name: 'a face without eyes',
    file: 'campagne/ongerust.mdx',
    make: drop('ogen'),
    key: 'ogen',
    wat: /klopt niet/,
    doen: /opmaak "gezicht".*vul het in/,
  },
  {
    name: 'an image in the body without words',
    file: advies,
    make: body('## Zo\n\n![](foto.png)\n'),
    key: '',
    wat: /geen tekst voor wie haar niet ziet/,
    doen: /vierkante haken/,
  },
  // Bodies
  {
    name: 'a component that does not exist',
    file: advies,
    make: body('<LetOpp titel="x">\n\ny\n\n</LetOpp>\n'),
    key: '',
    wat: /<LetOpp> bestaat niet/,
    doen: /Bedoelde u <LetOp>\?/,
  },
  {
    name: 'an import',
    file: advies,
    make: body('import X from "x";\n'),
    key: '',
    wat: /code/,
    doen: /Haal de regel weg/,
  },
  {
    name: 'a bare brace',
    file: advies,
    make: body('Vul {naam} in.\n'),
    key: '',
    wat: /accolade/,
    doen: /haakjes/,
  },
  {
    name: 'a bare less-than sign',
    file: advies,
    make: body('Als het < 5 is.\n'),
    key: '',
    wat: /< teken/,
    doen: /kleiner dan/,
  },
  {
    name: 'HTML in the body',
    file: advies,
    make: body('<div>x</div>\n'),
    key: '',
    wat: /HTML/,
    doen: /gewone opmaak/,
  },
  {
    name: 'a second title in the body',
    file: advies,
    make: body('# Titel\n'),
    key: '',
    wat: /één #/,
    doen: /##/,
  },
  // Figures and decision aids
  {
    name: 'more than a hundred percent',
    file: 'cijfers/reeks.yaml',
    make: set('waarden', [{ label: '2020', waarde: 135 }]),
    key: 'waarden',
    wat: /klopt niet/,
    doen: /hooguit 100/,
  },
  {
    name: 'a line that is not over years',
    file: 'cijfers/reeks.yaml',
    make: set('waarden', [{ label: 'zorg', waarde: 35 }]),
    key: 'waarden',
    wat: /klopt niet/,
    doen: /jaar als label/,
  },
  {
    name: 'an answer that leads nowhere',
    file: 'beslishulpen/aangifte.yaml',
    make: ({ fields }) => (fields.begin = 'weg'),
    key: 'vragen',
    wat: /"weg" leidt nergens heen/,
    doen: /sleutel/,
  },
];

describe('every mistake stops the build with a message that helps', () => {
  test('there are at least forty', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(40);
  });

  test.for(mistakes)('$name', ({ file, make, key, wat, doen }) => {
    const library = drafts();
    // Entries that only these cases need.
    if (file === 'begrippen/tweede.mdx')
      library[file] = { fields: { ...library['begrippen/norm.mdx']!.fields, titel: 'norm' }, body: '' };
    if (file === 'maatregelen/tweede.mdx')
      library[file] = { fields: { ...library[norm]!.fields, titel: 'Anders' }, body: '' };
    if (file === 'net-gebeurd/medewerker.mdx') {
      const { titel, samenvatting, gewijzigd, gecontroleerdOp, controlerenVoor } = library[advies]!.fields;
      const acts = Array.from({ length: 6 }, (_, index) => ({ doe: `Stap ${index}.` }));
      library[file] = {
        fields: {
          titel,
          samenvatting,
          gewijzigd,
          gecontroleerdOp,
          controlerenVoor,
          volgorde: 1,
          voor: 'medewerkers',
          inZin: 'medewerker',
          kort: 'Eerst veilig.',
          nu: acts,
          vandaag: acts,
          dezeWeek: acts,
          hulp: [
            { wie: 'a', waarvoor: 'b' },
            { wie: 'c', waarvoor: 'd' },
          ],
        },
        body: '',
      };
    }
    make(library[file]!, library);
    const findings = checkDrafts(library);
    const found = findings.find((finding) => finding.file === `content/${file}` && finding.key === key);
    expect(found, JSON.stringify(findings, null, 1)).toBeDefined();
    expect(found!.wat).toMatch(wat);
    expect(found!.doen).toMatch(doen);
    expect(found!.line).toBeGreaterThan(0);
  });
});

describe('the check itself', () => {
  test('finds nothing in a library in which everything is right', () => {
    expect(checkDrafts(drafts())).toEqual([]);
  });

  test('points at the line and column of the key, in fields, in data files and in bodies', () => {
    const good =
      '---\ntitel: Norm twee\nuitleg: Afspraak.\nkleur: rood\ngewijzigd: 2026-01-10\ngecontroleerdOp: 2026-02-01\ncontrolerenVoor: 2028-02-01\n---\n\nTekst.\n\nEen { hier.\n';
    const findings = checkDrafts(drafts(), { 'begrippen/twee.mdx': good });
    expect(findings.map(({ file, line, column, key }) => ({ file, line, column, key }))).toEqual([
      { file: 'content/begrippen/twee.mdx', line: 4, column: 1, key: 'kleur' },
      { file: 'content/begrippen/twee.mdx', line: 12, column: 5, key: '' },
    ]);
  });

  test('says what is wrong with YAML that cannot be read, with a file name, and with missing fences', () => {
    const findings = checkDrafts(drafts(), {
      'begrippen/kapot.mdx': '---\ntitel: "open\n---\n',
      'begrippen/Twee Woorden.mdx': '---\ntitel: x\n---\n',
      'begrippen/kaal.mdx': 'Zomaar tekst.\n',
    });
    expect(findings.map(({ file, wat }) => `${file}: ${wat.slice(0, 30)}`)).toEqual([
      'content/begrippen/kaal.mdx: De velden zijn niet te lezen: ',
      'content/begrippen/kapot.mdx: De velden zijn niet te lezen: ',
      'content/begrippen/Twee Woorden.mdx: Deze bestandsnaam kan niet.',
    ]);
  });

  test('leaves drafts with an underscore alone', () => {
    expect(checkDrafts(drafts(), { 'begrippen/_kladje.mdx': 'niets' })).toEqual([]);
  });
});
