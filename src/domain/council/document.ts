import { caution, Form, heading, list, paragraph, words } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import { dayInDutch } from '../incident/days.ts';
import { capital } from '../text/dutch.ts';
import type { Answers } from '../tool/fields.ts';
import type { Advice } from './advice.ts';
import { rightWords } from './rights.ts';
import { typedAt } from './steps.ts';

/** What a document says of itself. */
export interface CouncilAbout {
  name: string;
  /** Full address of the tool. */
  address: string;
  /** YYYY-MM-DD */
  today: string;
  /** Which versions of the law were read. */
  read: string;
}

// About what, which right and where, what it is.
const rightRows = ({ rights }: Advice): [string, string, string][] =>
  rights.map(({ subject, kind, article, about, condition }) => [
    subject,
    `${rightWords[kind]}. ${article}`,
    condition ? `${about} Alleen als: ${condition}` : about,
  ]);

/** The last day in words; nothing when none is known. */
export function deadlineInWords({ deadline }: Advice): string {
  if (!deadline) return '';
  const day = dayInDutch(deadline.day);
  return deadline.over
    ? `De maand waarin u kon zeggen dat het besluit niet geldt, eindigde op ${day}. Vraag een jurist wat nu nog kan.`
    : `U kunt tot en met ${day} op papier zeggen dat het besluit niet geldt (WOR, artikel 27 lid 5).`;
}

/** The letter with its head and foot, on a sheet of its own. */
function letterSheet(form: Form, { letter, council, questions }: Advice, answers: Answers): Block {
  const organisation = typedAt(answers, 'organisatie') || '[naam van de organisatie]';
  const blocks: Block[] = [
    form.open(`Aan: ${typedAt(answers, 'aan') || '[de bestuurder]'}`),
    form.open(`Van: ${council.naam} van ${organisation}`),
    form.open('Datum: [datum]'),
    ...letter.paragraphs.map((text) => paragraph(text)),
    list(
      questions.flatMap(({ items }) => items),
      true,
    ),
    paragraph('Met vriendelijke groet,'),
    form.open(typedAt(answers, 'namens') || `[naam, namens ${council.naam}]`),
  ];
  return { kind: 'sheet', title: words(letter.title), blocks, alone: true };
}

/** The package: rights, steps with a day, questions with room for the answer, and the letter. */
export function councilPackDocument(advice: Advice, answers: Answers, about: CouncilAbout): DocumentModel {
  const form = new Form();
  const organisation = typedAt(answers, 'organisatie');
  const deadline = deadlineInWords(advice);
  return {
    title: `Pakket voor ${advice.council.naam}`,
    subject: `Rechten, vragen, stappen en een brief over ${advice.subject}.`,
    version: '1.0',
    date: about.today,
    facts: [],
    ...(organisation && { organisation }),
    source: { name: about.name, address: about.address },
    blocks: [
      paragraph(`Het gaat over ${advice.subject}.`, `${advice.title}.`),
      ...(deadline ? [caution('De termijn', deadline)] : []),
      heading('Wat u doet, en vóór wanneer'),
      form.table(
        ['Uiterlijk', 'Stap', 'Wie'],
        advice.steps.map(({ day, act, more }) => [capital(dayInDutch(day)), `${act} ${more}`.trim(), '']),
      ),
      heading('Waar u over gaat'),
      form.table(['Onderwerp', 'Recht en artikel', 'Wat het inhoudt'], rightRows(advice)),
      list(advice.notes),
      caution('Dit is geen juridisch advies', about.read),
      heading('Vragen aan de directie of het bestuur'),
      ...advice.questions.flatMap(({ title, items }) => [
        heading(title, 3),
        form.table(
          ['Vraag', 'Antwoord en datum'],
          items.map((item) => [item, '']),
        ),
      ]),
      letterSheet(form, advice, answers),
    ],
  };
}
