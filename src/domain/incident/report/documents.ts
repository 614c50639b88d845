import type { ConceptAangifte } from '../../../schemas/concept-aangifte.ts';
import type { Block, DocumentModel, Inline } from '../../document/model/model.ts';
import { inWords } from '../../tool/fields.ts';
import { dayInDutch, type Day } from '../days.ts';
import { linesOf } from './concept.ts';
import { reportSteps, type ReportAnswers } from './form.ts';
import type { Moment } from './moments.ts';

/** Documents that come out of a report. */
export const reportDocuments = ['melding', 'concept-aangifte', 'schadelijst'] as const;

/** One of them. */
export type ReportDocument = (typeof reportDocuments)[number];

/** What the documents are made of. */
interface Made {
  concept: ConceptAangifte;
  answers: ReportAnswers;
  moments: readonly Moment[];
  today: Day;
  /** Full address of the tool. */
  address: string;
  site: string;
}

const words = (text: string, strong = false): Inline[] => [
  { kind: 'words', text, ...(strong && { strong }) },
];
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: words(text) });
const paragraph = (...text: Inline[]): Block => ({ kind: 'paragraph', text });
const line = (name: string, label: string): Block => ({
  kind: 'field',
  label,
  blank: { name, label, kind: 'line' },
});

/** What is known as a line; what is not known as a blank to write in. */
const known = (name: string, label: string, value: string | undefined): Block =>
  value ? paragraph(...words(`${label}: `, true), ...words(value)) : line(name, label);

const course = ({ concept }: Made): Block => ({
  kind: 'list',
  from: 1,
  items: concept.verloop.map(({ tijd, tekst }) => ({
    text: [...(tijd ? words(`${tijd} uur. `, true) : []), ...words(tekst)],
  })),
});

const literal = ({ concept }: Made): Block[] =>
  concept.letterlijkeWoorden.length === 0
    ? []
    : [
        heading('Letterlijke woorden'),
        { kind: 'list', items: concept.letterlijkeWoorden.map((text) => ({ text: words(`“${text}”`) })) },
      ];

const kindField = reportSteps[2].fields.find(({ id }) => id === 'soort')!;

const footage = {
  bewaard: 'Ja, en die worden bewaard.',
  vragen: 'Ja. Nog vragen om ze te bewaren.',
  nee: 'Nee, of niet bekend.',
};

function circumstances({ concept }: Made): Block[] {
  const { incident, getuigen, beelden, letsel } = concept;
  return [
    known('datum', 'Datum', incident.datum && dayInDutch(incident.datum)),
    known('plaats', 'Plaats', incident.plaats),
    known('werkzaamheid', 'Bezig met', incident.werkzaamheid),
    known('middel', 'Voorwerp of wapen', incident.middel),
    known('getuigen', 'Getuigen', getuigen),
    known('beelden', 'Beelden of berichten', beelden && footage[beelden]),
    known('letsel', 'Pijn of letsel', letsel),
  ];
}

const damage = ({ concept }: Made): Block[] =>
  concept.schade.length === 0
    ? []
    : [heading('Schade'), { kind: 'list', items: concept.schade.map((text) => ({ text: words(text) })) }];

const other = ({ concept }: Made): Block[] =>
  concept.ander ? [heading('De ander'), paragraph(...words(concept.ander))] : [];

function report(made: Made): Block[] {
  const felt = [
    ...made.moments.filter(({ feeling }) => feeling).map(({ text }) => text),
    ...linesOf(made.answers.gevolgen),
  ];
  return [
    heading('Wat er gebeurde'),
    course(made),
    ...literal(made),
    heading('Waar, wanneer en wie'),
    known('soort', 'Soort gedrag', inWords(kindField, made.answers.soort)),
    ...circumstances(made),
    ...damage(made),
    ...other(made),
    ...(felt.length > 0
      ? [
          heading('Hoe het gaat'),
          { kind: 'list', items: felt.map((text) => ({ text: words(text) })) } satisfies Block,
        ]
      : []),
    heading('Wat nu'),
    {
      kind: 'ticks',
      label: 'Wat is al gedaan?',
      options: [
        'De leidinggevende weet het',
        'Beelden worden bewaard',
        'Aangifte is besproken',
        'Gesprek binnen 72 uur is gepland',
      ].map((label, index) => ({ name: `gedaan-${index + 1}`, label, kind: 'tick' })),
    },
  ];
}

function complaint(made: Made): Block[] {
  const { aangever, slachtoffer } = made.concept;
  const employer = aangever.soort === 'werkgever';
  return [
    {
      kind: 'note',
      tone: 'caution',
      title: 'Zeg bij de politie',
      blocks: [
        paragraph(...words('Dit is een VPT-zaak. Wilt u dat in het systeem zetten, en ons adres gebruiken?')),
      ],
    },
    heading('Wie doet aangifte'),
    known('organisatie-aangever', 'Organisatie', aangever.organisatie),
    known('domicilie', 'Adres voor alle post (domicilie)', aangever.domicilie),
    line('aangever', employer ? 'Naam en functie van wie namens de werkgever komt' : 'Naam van de aangever'),
    known('functie', 'Functie van het slachtoffer', slachtoffer.functie),
    paragraph(
      ...words(
        employer
          ? 'De werkgever doet aangifte (artikel 161 Sv). Het slachtoffer is getuige. Geef nooit een huisadres.'
          : 'Geef het adres van het werk, en nooit een huisadres.',
      ),
    ),
    heading('Wat er gebeurde'),
    course(made),
    ...literal(made),
    heading('Waar, wanneer en wie'),
    ...circumstances(made),
    ...damage(made),
    ...other(made),
    heading('Verzoek'),
    {
      kind: 'ticks',
      label: 'Wij vragen',
      options: [
        'Om vervolging. Bij schelden, smaad en stalking vraagt het slachtoffer dat zelf, binnen drie maanden (artikel 66 Sr)',
        'Om ons te voegen met onze schade in de strafzaak (artikel 51f Sv)',
        'Om aangifte onder nummer. Politie en OM beslissen',
        'Om een kopie, het nummer en de naam van de behandelaar',
      ].map((label, index) => ({ name: `verzoek-${index + 1}`, label, kind: 'tick' })),
    },
    line('handtekening', 'Plaats, datum en handtekening'),
    paragraph(...words('Dit is een concept en geen juridisch advies. Lees alles na voordat u tekent.')),
  ];
}

function losses({ concept }: Made): Block[] {
  const rows = [...concept.schade, '', '', ''];
  return [
    paragraph(...words('Bewaar kapotte spullen en bonnen. Maak foto’s voordat er wordt opgeruimd.')),
    {
      kind: 'table',
      head: ['Wat', 'Bedrag', 'Bewijs (bon, foto, offerte)', 'Van wie'].map((text) => words(text)),
      rows: rows.map((text) => [text ? words(text) : [], [], [], []]),
    },
  ];
}

const about: Record<ReportDocument, { title: string; subject: string; blocks: (made: Made) => Block[] }> = {
  melding: {
    title: 'Melding van agressie',
    subject: 'Verslag van een incident, voor het eigen werk.',
    blocks: report,
  },
  'concept-aangifte': {
    title: 'Concept van een aangifte',
    subject: 'Om mee te nemen naar de politie.',
    blocks: complaint,
  },
  schadelijst: {
    title: 'Lijst van de schade',
    subject: 'Wat kapot of kwijt is, met bedrag en bewijs.',
    blocks: losses,
  },
};

/** A document of the report; what nobody filled in stays a blank. */
export function reportDocument(which: ReportDocument, made: Made): DocumentModel {
  const { title, subject, blocks } = about[which];
  return {
    ...{ title, subject },
    version: made.concept.versie,
    date: made.today,
    facts: [],
    source: { name: made.site, address: made.address },
    blocks: blocks(made),
  };
}
