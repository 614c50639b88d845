import { dayInDutch } from '../incident/days.ts';
import { caution, Form, heading, list, paragraph } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import { inWords } from '../tool/fields.ts';
import { chooseTraining, standing, type TrainingChoice } from './choose.ts';
import { aboutDocument, typed, type BriefFacts } from './facts.ts';
import { momentTable } from './measure.ts';
import { startOf } from './moments.ts';
import { proofWords } from './words.ts';

const known = (form: Form, label: string, text: string, lines = 1): Block =>
  text ? paragraph(text, `${label}:`) : form.field(label, lines);

/** The order of the law, with what is done at each step. */
function orderBlocks({ chooser, answers }: BriefFacts, { first }: TrainingChoice, form: Form): Block[] {
  return [
    heading('Wat vóór en naast de training gebeurt'),
    paragraph(
      'De wet zet maatregelen in een volgorde (Arbowet, artikel 3, lid 1, onder b). Een training is de derde stap.',
    ),
    ...chooser.volgorde.flatMap(({ stap, naam, tekst }): Block[] => {
      const acts = first.filter((one) => one.stap === stap);
      const own = typed(answers, `${stap}-tekst`);
      return [
        heading(naam, 3),
        paragraph(tekst),
        ...(own ? [paragraph(own, 'Dit deden wij, of daarom kan het niet:')] : []),
        ...(acts.length > 0
          ? [
              form.table(
                ['Wat', 'Wie', 'Klaar op'],
                acts.map(({ doe }) => [doe, '', '']),
              ),
            ]
          : []),
      ];
    }),
  ];
}

function mixBlocks({ methods }: TrainingChoice): Block[] {
  const chosen = methods.flatMap((one) => (one.place === 'chosen' ? [one] : []));
  const later = methods.flatMap((one) => (one.place === 'later' ? [one] : []));
  return [
    heading('Hoe wij willen trainen'),
    ...(chosen.length > 0
      ? [
          new Form().table(
            ['Manier', 'Waarvoor', 'Vorm', 'Waar dit op rust'],
            chosen.map(({ method, uses, form }) => [
              method.naam,
              uses.join(' '),
              form,
              `${proofWords[method.bewijs.niveau]}. ${method.bewijs.tekst}`,
            ]),
          ),
        ]
      : [paragraph('Nu kan het nog niet. Hieronder staat wat eerst moet.')]),
    ...(later.length > 0
      ? [
          heading('Nu nog niet', 3),
          list(later.map(({ method, because }): [string, string] => [`${method.naam}.`, because])),
        ]
      : []),
  ];
}

const groupFields = [
  'groep',
  'grootte',
  'risico',
  'rekening',
  'bevoegd',
  'tijd',
  'herhalen',
  'gever',
] as const;

function groupBlocks({ steps, answers }: BriefFacts, form: Form): Block[] {
  const fields = steps.flatMap((step) => step.fields);
  const situations = typed(answers, 'situaties')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return [
    heading('Voor wie'),
    known(form, 'Team of functie', typed(answers, 'team')),
    ...groupFields.flatMap((id) => {
      const field = fields.find((one) => one.id === id);
      const said = field && inWords(field, answers[id]);
      return said ? [paragraph(`${said}.`, field.label.endsWith('?') ? field.label : `${field.label}:`)] : [];
    }),
    heading('Situaties om mee te oefenen'),
    situations.length > 0
      ? list(situations)
      : form.field('Drie situaties uit ons eigen werk, zonder namen', 4),
  ];
}

/** The order for a training, for whoever gives it and whoever decides on it. */
export function trainingBrief(facts: BriefFacts): DocumentModel {
  const answers = standing(facts.steps, facts.answers);
  const own = { ...facts, answers };
  const choice = chooseTraining(facts.chooser, answers);
  const form = new Form();
  const start = startOf(answers);
  return {
    ...aboutDocument(
      own,
      'Opdracht voor een training',
      'Wat mensen leren, hoe, en wat de organisatie zelf regelt.',
    ),
    blocks: [
      heading('Kern'),
      paragraph(choice.text, `${choice.title}.`),
      ...orderBlocks(own, choice, form),
      ...groupBlocks(own, form),
      heading('Wat iemand na afloop kan'),
      choice.goals.length > 0 ? list(choice.goals) : form.field('Drie leerdoelen', 4),
      ...mixBlocks(choice),
      heading('Hier letten wij op'),
      list(
        choice.care.map(({ naam, doe, uitleg }): [string, string] => [
          `${naam}.`,
          [doe, uitleg].filter(Boolean).join(' '),
        ]),
      ),
      heading('Wat wij van de trainer vragen'),
      list(facts.chooser.trainer.map(({ kan, blijkt }): [string, string] => [kan, blijkt])),
      heading('Wanneer wij meten'),
      momentTable(form, facts.chooser, start, 'Wie'),
      heading('Afspraken'),
      start ? paragraph(`${dayInDutch(start)}.`, 'Eerste dag:') : form.field('Eerste dag'),
      ...[
        'Terugkomdag, na zes tot acht weken',
        'Wie beslist, en kosten',
        'Besproken met de ondernemingsraad, op',
      ].map((label) => form.field(label)),
      caution(
        'Dit is advies van de redactie',
        'De manieren komen uit het Modellenboek van de Universiteit Twente (2015). Wij zagen daarvan de inhoudsopgave. Welke manier het beste werkt, weten wij niet. Dit is geen juridisch advies.',
      ),
    ],
  };
}
