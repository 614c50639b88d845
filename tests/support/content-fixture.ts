import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import type { Finding } from '../../src/check/report/findings.ts';

/** Day on which the small library is checked. */
export const today = '2026-11-23';

type Fields = Record<string, unknown>;
/** An entry of the small library: its fields and its body. */
export interface Draft {
  fields: Fields;
  body: string;
}
/** The small library: entries by their path in content/. */
export type Drafts = Record<string, Draft>;

const upkeep = { gewijzigd: '2026-01-10', gecontroleerdOp: '2026-02-01', controlerenVoor: '2028-02-01' };
const guidance = {
  rollen: ['medewerker'],
  sectoren: ['zorg'],
  fase: 'tijdens',
  bronnen: [{ publicatie: 'rapport' }],
};
const steps = ['Kijk.', 'Luister.', 'Meld.'].map((doe) => ({ doe }));
const draft = (fields: Fields, body = ''): Draft => ({ fields: { ...fields, ...upkeep }, body });

/** A small library in which everything is right, made anew for every test. */
export function drafts(): Drafts {
  return {
    'maatregelen/norm.mdx': draft({
      titel: 'Stel een norm',
      samenvatting: 'Spreek af wat mag.',
      ...guidance,
      nummer: 1,
      kort: 'Spreek af wat mag. Schrijf het op.',
      minimaal: [{ tekst: 'U hebt beleid.', wetten: ['arbowet-3'] }, { tekst: 'U legt het uit.' }],
      stappen: { werkgever: steps, leidinggevende: steps, medewerker: steps },
      valkuilen: ['Een', 'Twee', 'Drie'].map((titel) => ({ titel, uitleg: 'Zo voorkomt u het.' })),
      burgerGelijk: { inleiding: 'Soms is dat zo.', punten: ['Luister.', 'Herstel.'] },
    }),
    'advies/balie.mdx': draft(
      {
        titel: 'Uitgescholden aan de balie',
        samenvatting: 'Wat u zegt en doet.',
        ...guidance,
        vraag: 'Wat doe ik?',
        kort: 'Blijf rustig.',
        stappen: steps,
        maatregelen: ['norm'],
        instrumenten: ['huisregels'],
      },
      '## Daarna\n\nPraat erover.\n\n<LetOp titel="Let op">\n\nBlijf niet alleen.\n\n</LetOp>\n',
    ),
    'instrumenten/huisregels.mdx': draft({
      titel: 'Huisregels',
      samenvatting: 'Regels voor bezoekers.',
      ...guidance,
      maatregelen: ['norm'],
      soort: 'model',
      actie: 'Maak uw huisregels',
      tijdMinuten: 30,
      deelnemers: 'twee mensen',
      doel: 'Regels die kloppen.',
      stappen: steps.slice(1),
      valkuil: 'Alleen verboden.',
      bewijskracht: { niveau: 'praktijk', toelichting: 'Veel gemeenten doen dit.' },
      versie: '1.0',
    }),
    'praktijkvoorbeelden/stad.mdx': draft({
      titel: 'Een stad',
      samenvatting: 'Wat een stad deed.',
      ...guidance,
      maatregelen: ['norm'],
      organisatie: 'gemeente',
      aard: 'voorbeeld',
      situatie: 'Er was iets.',
      aanpak: 'Men deed iets.',
      resultaat: 'De bron meldt geen resultaat.',
      overnemen: 'Doe dit ook.',
      bron: { titel: 'Verslag', uitgever: 'Stad', gelezen: 'geheel' },
    }),
    'campagne/ongerust.mdx': draft({
      titel: 'Ongerust?',
      samenvatting: 'Poster voor de wachtruimte.',
      ...guidance,
      middel: 'poster',
      serie: 'bezoekers',
      werksituatie: ['wachtruimte'],
      hangHierOp: 'In wachtkamers.',
      boodschap: { boven: ['Ongerust?'], onder: ['Vraag het.'] },
      ogen: [{ links: 'bezorgd', rechts: 'bezorgd' }],
      ogenInWoorden: 'de ogen kijken bezorgd',
      belofte: 'Ook als het druk is.',
      tekstalternatief: 'Twee ogen en een lijn.',
      beeldalt: 'Poster: Ongerust?',
    }),
    'sectoren/zorg.mdx': draft({
      titel: 'Zorg',
      samenvatting: 'Voor de zorg.',
      volgorde: 5,
      voorWie: 'ziekenhuizen',
      kort: 'Begin hier.',
      risicos: ['Een', 'Twee', 'Drie', 'Vier'].map((titel) => ({ titel, uitleg: 'Zo gaat het.' })),
      bronnen: [{ publicatie: 'rapport' }],
    }),
    'rollen/medewerker.mdx': draft({
      titel: 'Voor medewerkers',
      samenvatting: 'Uw deel.',
      volgorde: 1,
      inZin: 'medewerker',
      kort: 'Ken de norm.',
      taken: ['Een.', 'Twee.', 'Drie.', 'Vier.'].map((doe) => ({ doe, uitleg: 'Zo.' })),
    }),
    'wetten/arbowet-3.mdx': draft({
      titel: 'Arbowet artikel 3',
      samenvatting: 'Beleid tegen agressie.',
      soort: 'wet',
      wet: 'Arbeidsomstandighedenwet',
      afkorting: 'Arbowet',
      artikel: '3',
      bwbId: 'BWBR0010346',
      bronnen: [{ publicatie: 'rapport' }],
    }),
    'begrippen/norm.mdx': draft({ titel: 'Norm', uitleg: 'Afspraak over gedrag.' }),
    'cijfers/reeks.yaml': draft({
      titel: 'Een reeks',
      samenvatting: 'Over jaren.',
      grafiek: 'lijn',
      eenheid: 'procent',
      tabel: 'Aandeel',
      kolom: 'Jaar',
      waardeKolom: 'Aandeel',
      waarden: [
        { label: '2020', waarde: 35 },
        { label: '2022', waarde: 49 },
      ],
      groep: 'Iedereen',
      definitie: 'Zelf meegemaakt',
      bron: { publicatie: 'rapport' },
      sectoren: ['alle'],
      volgorde: 1,
    }),
    'publicaties/rapport.yaml': draft({
      titel: 'Rapport',
      samenvatting: 'Een rapport.',
      soort: 'rapport',
      uitgever: 'Bureau',
      datum: '2015-06',
      url: 'https://www.voorbeeld.nl/rapport',
      gelezen: 'deels',
    }),
    'organisaties/politie.yaml': draft({
      titel: 'Politie',
      samenvatting: 'Voor aangifte.',
      groep: 'spoed',
      voorWie: 'iedereen',
      telefoon: [{ nummer: '0900-8844', wanneer: 'geen spoed' }],
      geverifieerdOp: '2026-02-01',
      sectoren: ['alle'],
    }),
    'dossiers/programma.mdx': draft({
      titel: 'Het programma',
      samenvatting: 'Wat het was.',
      kort: 'Het liep van 2007 tot 2017.',
      periode: { van: 2007, tot: 2017 },
      bronnen: [{ publicatie: 'rapport' }],
      status: 'historisch',
    }),
    'paginas/over.mdx': draft({ titel: 'Over', samenvatting: 'Over de site.', adres: '/over/' }),
    'beslishulpen/aangifte.yaml': draft({
      titel: 'Aangifte of melding?',
      samenvatting: 'Vragen.',
      ...guidance,
      adres: '/aangiftehulp/',
      inleiding: 'Een paar vragen.',
      begin: 'strafbaar',
      vragen: [
        {
          sleutel: 'strafbaar',
          vraag: 'Is het strafbaar?',
          antwoorden: [
            { sleutel: 'ja', tekst: 'Ja' },
            { sleutel: 'nee', tekst: 'Nee' },
          ],
          naar: 'klaar',
        },
      ],
      koppen: [
        { titel: 'Doe aangifte', tekst: 'Dat kan.', als: ['strafbaar=ja'] },
        { titel: 'Doe een melding', tekst: 'Dat kan.' },
      ],
      delen: [{ sleutel: 'wat', titel: 'Wat u doet' }],
      regels: [
        { sleutel: 'aangifte', deel: 'wat', doe: 'Bel de politie.', als: ['strafbaar=ja'] },
        { sleutel: 'melding', deel: 'wat', doe: 'Meld het.' },
      ],
    }),
  };
}

/** What a tool's file leads to, replaced by what the small library has. */
const ledToTheLibrary = (yaml: string): string =>
  yaml
    .replace(/^( +lees): .*$/gm, '$1: balie')
    .replace(/^( +instrument): .*$/gm, '$1: huisregels')
    .replace(/^bronnen: \[.*$/gm, 'bronnen: [rapport]')
    .replace(/^ {2}wetten: \[.*$/gm, '  wetten: [arbowet-3]');

// What the lists lead to is not in a small library: posters, laws, sources, and all sectors but care.
const elsewhere: Record<string, RegExp> = {
  // Its advice and instruments are led to the one that is there.
  'or-pakket.yaml': /^ {2}- sector: (?!zorg\n).*\n(?: {4}.*\n)*/gm,
  'instellingen.yaml': /(?!)/,
  'materiaal.yaml': /^ +uitgelicht:.*\n/gm,
  'protocolmaker.yaml': /^ +(wetten|bronnen):.*\n/gm,
  'trainingskiezer.yaml': /^ +(wetten|bronnen|instrument|advies|training|voorbeeld):.*\n/gm,
  'risicokaart.yaml': /(?!)/,
  'formulierbouwer.yaml': /^ +(wetten|bronnen|advies):.*\n/gm,
  'synoniemen.yaml': /^ +- sector: (?!zorg\n).*\n +woorden:.*\n/gm,
};

/** A list beside the collections as the small library has it. */
export const listFor = (name: string): string =>
  ledToTheLibrary(
    readFileSync(path.resolve(import.meta.dirname, '../../content', name), 'utf8').replace(
      elsewhere[name] ?? /(?!)/,
      '',
    ),
  );

/** Writes a small library to a folder of its own and gives that folder. */
export function writeLibrary(library: Drafts, raw: Record<string, string | Buffer> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'inhoud-'));
  const write = (file: string, text: string | Buffer): void => {
    const target = path.join(root, 'content', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  for (const [file, { fields, body }] of Object.entries(library)) {
    const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
    write(file, file.endsWith('.yaml') ? yaml : `---\n${yaml}---\n${body}`);
  }
  for (const name of Object.keys(elsewhere)) write(name, listFor(name));
  for (const [file, text] of Object.entries(raw)) write(file, text);
  return root;
}

/** Writes the small library with what its review reads besides: words to avoid, and words of its own. */
export const reviewedLibrary = (): string =>
  writeLibrary(drafts(), {
    'woorden.yaml': 'woorden:\n  - vermijd: [indien, met betrekking tot]\n    schrijf: als\n',
    'spelling.yaml': '# eigen woorden\nwoorden: [opvangers]\n',
  });

/** Writes a library of `count` entries to a folder: the small one, and advice of usual length with its own title. */
export function generatedLibrary(count: number): string {
  const library = drafts();
  const { fields } = library['advies/balie.mdx']!;
  const real = readFileSync(
    path.resolve(import.meta.dirname, '../../content/advies/uitgescholden-aan-de-balie.mdx'),
    'utf8',
  );
  const body = real.slice(real.indexOf('\n---\n') + 5).replace(/\]\(\/[^)]*\)/g, '](/maatregelen/norm/)');
  for (let number = Object.keys(library).length; number < count; number++) {
    library[`advies/balie-${number}.mdx`] = {
      fields: { ...fields, titel: `Balie ${number}` },
      body: `${body}\n## Balie ${number}\n`,
    };
  }
  const words = path.resolve(import.meta.dirname, '../../content/woorden.yaml');
  return writeLibrary(library, { 'woorden.yaml': readFileSync(words) });
}

/** Checks a small library as it would be on disk, and clears it away. */
export function checkDrafts(library: Drafts, raw: Record<string, string | Buffer> = {}): Finding[] {
  const root = writeLibrary(library, raw);
  try {
    return checkContent(root, today).findings;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
