import { Form, heading, list, paragraph } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import type { Field } from '../tool/fields.ts';
import { aboutDocument, type BriefFacts } from './facts.ts';
import { measureBlocks, momentTable } from './measure.ts';
import { supplierBlocks } from './supplier.ts';
import { proofWords } from './words.ts';

const asked = (form: Form, { label, options, kind }: Field): Block =>
  options
    ? form.ticks(
        label,
        options.map((option) => option.label),
      )
    : form.field(label, kind === 'lines' ? 3 : 1);

/** The chooser on paper: its questions, the order of the law, all ways of training, and the forms that come of it. */
export function blankChooser(facts: Omit<BriefFacts, 'answers'>): DocumentModel {
  const { chooser, steps } = facts;
  const form = new Form();
  return {
    ...aboutDocument(
      { ...facts, answers: {} },
      'Een training kiezen',
      'Alle vragen van de trainingskiezer, met de opdracht, de vragen aan een trainer en de meting.',
    ),
    blocks: [
      paragraph('Vul eerst de vragen in. De volgorde van de wet staat erna: een training is de derde stap.'),
      ...steps.flatMap(({ title, fields }) => [heading(title), ...fields.map((field) => asked(form, field))]),
      heading('Wat vóór en naast de training gebeurt'),
      form.table(
        ['Stap', 'Wat doen wij?', 'Wie, en wanneer?'],
        chooser.volgorde.map(({ naam, tekst }) => [`${naam}. ${tekst}`, '', '']),
      ),
      heading('Hoe wij willen trainen'),
      form.table(
        ['Manier', 'Waarvoor', 'Waar dit op rust', 'Onze keuze'],
        chooser.methoden.map(({ naam, plek, bewijs }) => [
          naam,
          plek,
          `${proofWords[bewijs.niveau]}. ${bewijs.tekst}`,
          '',
        ]),
      ),
      form.field('Drie leerdoelen', 4),
      heading('Let op', 3),
      list(chooser.aandacht.map(({ naam, doe }): [string, string] => [`${naam}.`, doe])),
      heading('Vragen aan een trainer'),
      ...supplierBlocks(form, chooser, chooser.aanbieder),
      heading('Meten of het helpt'),
      momentTable(form, chooser, undefined, 'Wie'),
      heading('Vragen aan wie meedoet', 3),
      ...measureBlocks(form, chooser),
    ],
  };
}
