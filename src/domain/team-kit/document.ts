import { caution, Form, heading, list, paragraph } from '../document/model/build.ts';
import type { Block, DocumentModel } from '../document/model/model.ts';
import type { Dilemma } from './dilemma.ts';
import type { Session } from './session.ts';
import { agreements } from './steps.ts';

/** What the sheet says of itself. */
export interface About {
  name: string;
  /** Full address of the tool. */
  address: string;
  /** YYYY-MM-DD */
  today: string;
}

function dilemmaBlocks({ title, situation, steps, ends, talk }: Dilemma): Block[] {
  const end = (key: string): string => ends.find((one) => one.key === key)?.text ?? '';
  const next = (key: string): string => steps.find((one) => one.key === key)?.text ?? '';
  return [
    heading(title, 3),
    paragraph(situation),
    ...steps.flatMap(({ text, choices }) => [
      paragraph('', text),
      list(
        choices.map(({ text: choice, to }): [string, string] => [
          `${choice}.`,
          end(to) || `Dan: ${next(to)}`,
        ]),
      ),
    ]),
    paragraph(talk, 'Praat over:'),
  ];
}

/** The sheet of whoever leads the session, with the agreements at the end. */
export function sessionDocument(
  session: Session,
  agreed: Readonly<Record<string, string>>,
  about: About,
): DocumentModel {
  const form = new Form();
  const { cards, dilemmas, parts } = session;
  return {
    title: 'Teamkit: blad voor de begeleider',
    subject: 'Een gesprek over de grens, met situaties, dilemma’s en afspraken.',
    version: '1.0',
    date: about.today,
    facts: [`${parts.reduce((sum, { minutes }) => sum + minutes, 0)} minuten`],
    source: { name: about.name, address: about.address },
    blocks: [
      heading('Tijdschema'),
      list(
        parts.map(({ minutes, title, text }): [string, string] => [`${title}, ${minutes} minuten.`, text]),
      ),
      caution(
        'Vooraf',
        'Is er net iets ernstigs gebeurd? Doe dan eerst de opvang. Geef uw eigen mening als laatste. Wordt iemand stil? Vraag het na afloop, onder vier ogen.',
      ),
      ...(cards.length > 0
        ? [
            heading('Situaties'),
            paragraph('Alle situaties zijn verzonnen.'),
            form.table(
              ['Situatie', 'Onze kleur'],
              cards.map(({ text }) => [text, '']),
            ),
          ]
        : []),
      ...(dilemmas.length > 0
        ? [
            heading('Dilemma’s'),
            paragraph('Alle dilemma’s zijn verzonnen. Er is geen goed antwoord.'),
            ...dilemmas.flatMap(dilemmaBlocks),
          ]
        : []),
      heading('Onze afspraken'),
      ...Object.entries(agreements).map(([key, label]) =>
        agreed[key] ? paragraph(agreed[key], `${label}:`) : form.field(label, key === 'terug' ? 1 : 2),
      ),
    ],
  };
}
