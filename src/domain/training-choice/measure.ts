import { Form, heading, list, paragraph } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import type { Chooser } from './choose.ts';
import { aboutDocument, type BriefFacts } from './facts.ts';
import { measuredOn, startOf } from './moments.ts';

/** When to measure and who does it. @param start YYYY-MM-DD; nothing as long as it is open */
export const momentTable = (
  form: Form,
  { meten }: Pick<Chooser, 'meten'>,
  start: string | undefined,
  last: string,
): Block =>
  form.table(
    ['Moment', 'Wat', 'Op', last],
    meten.momenten.map(({ naam, doe, maanden }) => [naam, doe, measuredOn(maanden, start), '']),
  );

/** The questions to ask each time. */
export const measureBlocks = (form: Form, { meten }: Pick<Chooser, 'meten'>): Block[] => [
  paragraph('Zet uw naam er niet op. Kruis aan wat nu voor u klopt.'),
  form.ticks(
    'Dit is de meting van',
    meten.momenten.map(({ naam }) => naam),
  ),
  ...meten.vragen.map(({ vraag, antwoorden }) => form.ticks(vraag, antwoorden)),
  form.field('Wat deed u de afgelopen maand anders?', 2),
];

/** The questions to ask three times, without a name, and a sheet for who counts. */
export function measureForm(facts: BriefFacts): DocumentModel {
  const { chooser, answers } = facts;
  const form = new Form();
  return {
    ...aboutDocument(facts, 'Meten of de training helpt', 'Drie keer dezelfde vragen, zonder naam.'),
    blocks: [
      heading('Vragen aan wie meedoet'),
      ...measureBlocks(form, chooser),
      heading('Voor wie telt'),
      paragraph(chooser.meten.uitleg),
      momentTable(form, chooser, startOf(answers), 'Uitkomst'),
      heading('Kijk ook naar', 3),
      list(chooser.meten.ook),
      form.field('Wat houden wij, wat stopt en wat verandert?', 3),
    ],
  };
}
