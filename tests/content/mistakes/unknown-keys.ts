import { advies, set, type Mistake } from './mistake.ts';

/** Unknown keys. */
export const unknownKeys: readonly Mistake[] = [
  {
    name: 'unknown key with a near one',
    file: advies,
    make: set('samenvating', 'x'),
    says: `content/advies/balie.mdx:24:1  samenvating
Onbekend veld "samenvating". Bedoelde u "samenvatting"? Haal het veld anders weg.`,
  },
  {
    name: 'unknown key with none near',
    file: advies,
    make: set('kleurtje', 'x'),
    says: `content/advies/balie.mdx:24:1  kleurtje
Onbekend veld "kleurtje". Haal het weg. Deze velden bestaan hier: titel, samenvatting, rollen, sectoren, fase, maatregelen, zoektermen, zoZeggenMensenHet, bronnen, wetten, oudeAdressen, gewijzigd, gecontroleerdOp, controlerenVoor, status, nazichtMaand, nakijkenVoorPublicatie, wijzigingen, vraag, kort, stappen, zeg, zegWel, zegNiet, burgerGelijk, instrumenten.`,
  },
  {
    name: 'unknown key inside a step',
    file: advies,
    make: ({ fields }) => (fields.stappen = [{ doe: 'Kijk.', uitlg: 'x' }, { doe: 'b.' }, { doe: 'c.' }]),
    says: `content/advies/balie.mdx:15:5  stappen.0.uitlg
Onbekend veld "uitlg". Bedoelde u "uitleg"? Haal het veld anders weg.`,
  },
  {
    name: 'unknown key in a data file',
    file: 'cijfers/reeks.yaml',
    make: set('bronn', 'x'),
    says: `content/cijfers/reeks.yaml:23:1  bronn
Onbekend veld "bronn". Bedoelde u "bron"? Haal het veld anders weg.`,
  },
];
