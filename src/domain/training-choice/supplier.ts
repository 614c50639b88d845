import { caution, Form, heading, paragraph } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import { chooseTraining, standing, type Chooser } from './choose.ts';
import { aboutDocument, type BriefFacts } from './facts.ts';

/** The questions to two who may give the training, with room for what they say. */
export const supplierBlocks = (
  form: Form,
  { trainer }: Pick<Chooser, 'trainer'>,
  questions: Chooser['aanbieder'],
): Block[] => [
  paragraph(
    'Stuur vooraf uw protocol en drie situaties. Vraag een proefles van een uur, met drie mensen van uw team.',
  ),
  form.field('Aanbieder 1'),
  form.field('Aanbieder 2'),
  form.table(
    ['Vraag', 'Let op', 'Aanbieder 1', 'Aanbieder 2'],
    questions.map(({ vraag, let: mind }) => [vraag, mind, '', '']),
  ),
  heading('Wat een trainer kan'),
  form.table(
    ['Wat', 'Waaraan u dat ziet', 'Aanbieder 1', 'Aanbieder 2'],
    trainer.map(({ kan, blijkt }) => [kan, blijkt, '', '']),
  ),
  caution(
    'Wanneer u beter stopt',
    'Er is voor elke klant hetzelfde programma. Er wordt geoefend met grepen die uw mensen niet mogen gebruiken. Of er wordt beloofd dat agressie verdwijnt.',
  ),
  form.field('Onze keuze, en waarom', 3),
];

/** Questions for two who may give the training. */
export function supplierQuestions(facts: BriefFacts): DocumentModel {
  const { chooser, steps, answers } = facts;
  const { questions } = chooseTraining(chooser, standing(steps, answers));
  return {
    ...aboutDocument(
      facts,
      'Vragen aan een trainer',
      'Stel twee aanbieders dezelfde vragen, en leg ze naast elkaar.',
    ),
    blocks: [heading('Vragen'), ...supplierBlocks(new Form(), chooser, questions)],
  };
}
