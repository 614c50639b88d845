import { caution, Form, heading, list, paragraph } from '../../document/model/build.ts';
import type { Block, DocumentModel } from '../../document/model/model.ts';
import { dateInDutch } from '../../text/dutch.ts';
import { marks, type Mark } from '../marks.ts';
import { differencesIn } from '../merge.ts';
import { countsInWords, summaryOf, type Outcome } from '../outcome.ts';
import { priorities, type PlanStep } from '../plan.ts';
import type { Scan } from '../scan.ts';
import type { Questionnaire } from '../statements.ts';
import { yearLater, type About } from './about.ts';

const word = (mark: Mark): string => marks[mark].word.toLowerCase();

/** Everything that a file about a scan is made of. */
export interface Result {
  questionnaire: Questionnaire;
  scan: Scan;
  outcome: Outcome;
  plan: readonly PlanStep[];
}

/** What every document of a scan starts from. */
export const documentAbout = (
  title: string,
  subject: string,
  about: About,
): Omit<DocumentModel, 'blocks'> => ({
  title,
  subject,
  version: '1.0',
  date: about.today,
  facts: [],
  source: { name: about.name, address: about.address },
});

/** Where the organisation stands: the finding, and a row for each measure. */
export function standing(form: Form, { outcome }: Result): Block[] {
  const { counts, gaps } = summaryOf(outcome);
  const rows = outcome.measures.map(({ measure, marks: given }) => [
    `${measure.number}. ${measure.title}`,
    countsInWords(given) || 'niets ingevuld',
  ]);
  return [
    heading('Waar staan wij?'),
    paragraph([counts, gaps].filter(Boolean).join(' '), `${outcome.title}.`),
    form.table(['Maatregel', 'Antwoorden'], rows),
  ];
}

/** The plan as a table for each measure that has steps. */
function planTables(form: Form, plan: readonly PlanStep[]): Block[] {
  const measures = [...new Set(plan.map(({ measure }) => measure))];
  return measures.flatMap((measure) => [
    heading(measure, 3),
    form.table(
      ['Stap', 'Soort', 'Wie', 'Begin', 'Klaar', 'Kosten', 'Gedaan'],
      plan
        .filter((step) => step.measure === measure)
        .map(({ act, priority, row }) => [
          act,
          priorities[priority],
          row.who,
          row.start,
          row.end,
          row.cost,
          row.done,
        ]),
    ),
  ]);
}

function arranged({ questionnaire, scan }: Result): Block[] {
  const items = questionnaire.statements.flatMap(({ key, text }): [string, string][] => {
    const agreed = scan.agreed.get(key);
    return agreed?.note && agreed.mark !== 'nvt' ? [[text, agreed.note]] : [];
  });
  return items.length > 0 ? [heading('Al geregeld, namelijk'), list(items)] : [];
}

function different({ questionnaire, scan }: Result): Block[] {
  const keys = questionnaire.statements.map(({ key }) => key);
  const items = differencesIn(scan, keys).map(({ key, voices }): [string, string] => [
    questionnaire.statements.find((statement) => statement.key === key)?.text ?? key,
    voices.map(({ by, mark }) => `${by || 'zonder naam'}: ${word(mark)}`).join('; '),
  ]);
  if (items.length === 0) return [];
  return [
    heading('Hier denkt u verschillend over'),
    paragraph('Bij een verschil telt het laagste antwoord. Praat erover: een verschil is ook een uitkomst.'),
    list(items),
  ];
}

/** Which questions for the RI&E the scan touches on, each with how the answers were. */
function forTheRie({ questionnaire, scan, outcome }: Result): Block[] {
  const counts = new Set(outcome.measures.map(({ measure }) => measure.id));
  const parts = [...new Set(questionnaire.statements.map(({ rie }) => rie))];
  const rows = parts.map((part): [string, string] => [
    `${part}:`,
    countsInWords(
      questionnaire.statements
        .filter(({ rie, measure }) => rie === part && counts.has(measure))
        .flatMap(({ key }) => scan.agreed.get(key)?.mark ?? []),
    ) || 'niets ingevuld',
  ]);
  return [
    heading('Voor uw RI&E'),
    caution(
      'Deze scan vervangt uw RI&E niet',
      'U hebt antwoorden bij deze onderdelen van de vragen over agressie. Welke functies, plekken en tijden risico geven, staat hier niet in. Dat schrijft u in de RI&E (Arbowet, artikel 5).',
    ),
    list(rows),
  ];
}

/** The plan of action, to discuss and to decide. */
export function planDocument(result: Result, about: About): DocumentModel {
  const form = new Form();
  const { scan, outcome, plan } = result;
  return {
    ...documentAbout(
      'Plan van aanpak agressie',
      'Wie doet wat, en wanneer: de uitkomst van de zelfscan.',
      about,
    ),
    blocks: [
      paragraph(
        `Ingevuld door ${scan.by || '…'} op ${dateInDutch(about.today)}. Opnieuw op ${dateInDutch(yearLater(about.today))}.`,
      ),
      ...standing(form, result),
      ...(outcome.first.length > 0
        ? [
            heading('Drie eerste stappen'),
            list(
              plan
                .filter(({ priority }) => priority === 1)
                .map(({ act, more }): [string, string] => [act, more]),
              true,
            ),
          ]
        : []),
      heading('Wie doet wat, wanneer?'),
      paragraph('Zet bij elke stap één naam en twee data. Kosten mogen leeg blijven.'),
      ...planTables(form, plan),
      ...arranged(result),
      ...different(result),
      ...forTheRie(result),
      heading('Vastgesteld'),
      form.field('Door, op'),
      form.field('Besproken met de ondernemingsraad, op'),
    ],
  };
}
