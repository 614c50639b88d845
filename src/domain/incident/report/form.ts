import type { AnswersOf, Step } from '../../tool/fields.ts';

/** What the report asks after the account in somebody's own words. */
export const reportSteps = [
  {
    id: 'verhaal',
    title: 'Vertel wat er gebeurde',
    fields: [
      {
        id: 'verhaal',
        kind: 'lines',
        label: 'In uw eigen woorden',
        needed: 'Schrijf op wat er gebeurde, al is het één zin',
        max: 12000,
      },
    ],
  },
  { id: 'volgorde', title: 'Klopt de volgorde?', fields: [] },
  {
    id: 'gaten',
    title: 'Wat ontbreekt er nog?',
    fields: [
      { id: 'dag', kind: 'date', label: 'Wanneer was het?', past: true },
      {
        id: 'soort',
        kind: 'choices',
        label: 'Wat voor gedrag was het?',
        options: [
          { value: 'schelden', label: 'Schelden of beledigen' },
          { value: 'dreigen', label: 'Dreigen' },
          { value: 'geweld', label: 'Slaan, schoppen, duwen, bijten of spugen' },
          { value: 'wapen', label: 'Een mes of ander wapen' },
          { value: 'spullen', label: 'Spullen kapotmaken of wegmaken' },
          { value: 'gegevens', label: 'Uw adres of andere gegevens delen' },
          { value: 'stalken', label: 'Steeds opnieuw lastigvallen' },
          { value: 'seksueel', label: 'Seksueel benaderen of aanraken' },
          { value: 'anders', label: 'Iets anders' },
        ],
      },
      { id: 'waar', kind: 'text', label: 'Waar was het?', max: 200 },
      { id: 'bezig', kind: 'text', label: 'Wat was u aan het doen?', max: 300 },
      { id: 'waarmee', kind: 'text', label: 'Waarmee? Een voorwerp of wapen', max: 200 },
      { id: 'getuigen', kind: 'text', label: 'Wie zag of hoorde het? Met het adres van het werk', max: 400 },
      {
        id: 'beelden',
        kind: 'choice',
        label: 'Zijn er beelden of berichten?',
        options: [
          { value: 'bewaard', label: 'Ja, en die worden bewaard' },
          { value: 'vragen', label: 'Ja, en ik moet nog vragen om ze te bewaren' },
          { value: 'nee', label: 'Nee, of ik weet het niet' },
        ],
      },
      { id: 'letsel', kind: 'lines', label: 'Pijn of letsel', max: 1000 },
      { id: 'schade', kind: 'lines', label: 'Kapot of kwijt. Elk ding op een eigen regel', max: 2000 },
      { id: 'gevolgen', kind: 'lines', label: 'Hoe gaat het nu met u?', max: 2000 },
    ],
  },
  {
    id: 'ander',
    title: 'Wilt u opschrijven wie het was?',
    fields: [
      {
        id: 'ander',
        kind: 'choice',
        label: 'Gegevens van de ander',
        needed: 'Kies of u dit wilt',
        options: [
          { value: 'nee', label: 'Nee' },
          { value: 'ja', label: 'Ja, dat is nodig voor de melding of de aangifte' },
        ],
      },
      {
        id: 'wie',
        kind: 'text',
        label: 'Naam, of hoe de ander eruitzag',
        max: 400,
        when: { field: 'ander', is: ['ja'] },
      },
    ],
  },
  {
    id: 'aangifte',
    title: 'Wie doet er aangifte?',
    fields: [
      {
        id: 'aangever',
        kind: 'choice',
        label: 'Wie doet er aangifte?',
        needed: 'Kies wie aangifte doet, of kies dat u het niet weet',
        options: [
          { value: 'werkgever', label: 'De werkgever' },
          { value: 'slachtoffer', label: 'Het slachtoffer' },
          { value: 'onbekend', label: 'Dat weet ik nog niet, of niemand' },
        ],
      },
      { id: 'organisatie', kind: 'text', label: 'Naam van uw organisatie', max: 120 },
      { id: 'adres', kind: 'text', label: 'Adres van het werk', max: 200 },
      { id: 'functie', kind: 'text', label: 'Functie van het slachtoffer', max: 120 },
    ],
  },
] as const satisfies readonly Step[];

/** The answers to it. */
export type ReportAnswers = AnswersOf<typeof reportSteps>;
