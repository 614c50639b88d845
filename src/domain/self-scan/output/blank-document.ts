import { caution, Form, heading, paragraph } from '../../document/model/build.ts';
import type { DocumentModel } from '../../document/model/model.ts';
import { counted, marks } from '../marks.ts';
import type { Measure } from '../statements.ts';
import { documentAbout } from './plan-document.ts';
import type { About } from './about.ts';

/** What the blank form says of a statement. */
export interface BlankStatement {
  text: string;
  why: string;
  /** When it is asked at all, in words; empty for always. */
  only: string;
}

/** The scan to fill in on paper, or in a reader of PDF. */
export function blankDocument(
  parts: readonly { measure: Pick<Measure, 'number' | 'title'>; statements: readonly BlankStatement[] }[],
  about: About,
): DocumentModel {
  const form = new Form();
  const options = counted.map((mark) => marks[mark].word);
  return {
    ...documentAbout('Zelfscan acht maatregelen', 'Alle stellingen om samen op papier in te vullen.', about),
    blocks: [
      paragraph(
        'Laat twee of drie mensen de scan apart invullen. Leg de antwoorden daarna naast elkaar. Een verschil is ook een uitkomst.',
      ),
      form.field('Ingevuld door (functie), op'),
      ...parts.flatMap(({ measure, statements }) => [
        heading(`${measure.number}. ${measure.title}`),
        ...statements.flatMap(({ text, why, only }) => [
          heading(text, 3),
          paragraph([only, why].filter(Boolean).join(' ')),
          form.ticks('Ons antwoord', [...options, 'Geldt niet voor ons']),
          form.field('Al geregeld, namelijk'),
        ]),
      ]),
      heading('Eigen risico’s'),
      form.field('Wat missen wij in deze lijst?', 3),
      heading('Plan'),
      form.table(
        ['Stap', 'Wie', 'Begin', 'Klaar', 'Kosten'],
        [1, 2, 3, 4, 5].map((number) => [`Stap ${number}`, '', '', '', '']),
      ),
      caution(
        'Deze scan vervangt uw RI&E niet',
        'Zet wat u vindt in de RI&E en het plan van aanpak (Arbowet, artikel 5).',
      ),
    ],
  };
}
