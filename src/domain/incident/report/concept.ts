import type { ConceptAangifte } from '../../../schemas/concept-aangifte.ts';
import { readDate } from '../../tool/date.ts';
import type { Day } from '../days.ts';
import type { ReportAnswers } from './form.ts';
import { literalWords, type Moment } from './moments.ts';

/** Lines of a text, without empty ones. */
export const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What was filled in, without spaces around it; nothing when that is nothing. */
function filled(text = ''): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The day of the incident, when it is known. */
export function dayOf({ dag = '' }: ReportAnswers): Day | undefined {
  const read = readDate(dag);
  return 'iso' in read ? read.iso : undefined;
}

/** Fields with a value, in their order. */
const present = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/**
 * The draft of an aangifte in the open format (`schemas/concept-aangifte`). How somebody felt is not in it, and data of
 * the other only when that was chosen.
 */
export function conceptOf(answers: ReportAnswers, moments: readonly Moment[], today: Day): ConceptAangifte {
  const facts = moments.filter(({ feeling }) => !feeling);
  const beelden = filled(answers.beelden) as ConceptAangifte['beelden'];
  return {
    formaat: 'concept-aangifte',
    versie: '1.0',
    gemaaktOp: today,
    publiekeTaak: true,
    aangever: {
      soort: (filled(answers.aangever) ?? 'onbekend') as ConceptAangifte['aangever']['soort'],
      ...present({ organisatie: filled(answers.organisatie), domicilie: filled(answers.adres) }),
    },
    slachtoffer: present({ functie: filled(answers.functie) }),
    incident: present({
      datum: dayOf(answers),
      plaats: filled(answers.waar),
      werkzaamheid: filled(answers.bezig),
      middel: filled(answers.waarmee),
    }),
    verloop: (facts.length > 0 ? facts : moments).map(({ time, text }) => ({
      ...present({ tijd: filled(time) }),
      tekst: text,
    })),
    letterlijkeWoorden: facts.flatMap(({ text }) => literalWords(text)),
    ...present({ getuigen: filled(answers.getuigen), beelden, letsel: filled(answers.letsel) }),
    schade: linesOf(answers.schade),
    ...present({ ander: answers.ander === 'ja' ? filled(answers.wie) : undefined }),
  };
}
