import { labelsInARow } from '../text/dutch.ts';

/** What stands at one field: text as it was typed, or the values that were chosen. */
export type Answer = string | readonly string[];

/** All that was filled in, by field. A field that was never touched is not there. */
export type Answers = Readonly<Record<string, Answer>>;

/** True when one of these values was chosen at a field. */
export interface Condition {
  field: string;
  is: readonly string[];
}

/** A field of a tool. */
export interface Field {
  /** Small letters, digits and hyphens; unique in the tool, also in later versions. */
  id: string;
  /** `lines` is text of several lines; `date` is typed in three boxes and kept as `dag-maand-jaar`. */
  kind: 'text' | 'lines' | 'phone' | 'date' | 'choice' | 'choices';
  /** What the file that somebody saves calls it. */
  label: string;
  /** What to do when it is left open, as a sentence without full stop: "Kies wie de klacht behandelt". */
  needed?: string;
  /** Most characters; 2,000 when nothing is said. */
  max?: number;
  /** What can be chosen; of `choice` and `choices`. */
  options?: readonly { value: string; label: string }[];
  when?: Condition;
  /** Field for a date that this one may not lie before; of `date`. */
  after?: string;
  /** What happened already: a day that is still to come is a slip; of `date`. */
  past?: boolean;
}

/** What is asked at once: one question, with the fields that answer it. */
export interface Step {
  /** Small letters, digits and hyphens; unique in the tool. */
  id: string;
  title: string;
  fields: readonly Field[];
  when?: Condition;
}

/** The answers of a tool whose steps are written out in code (`as const satisfies readonly Step[]`). */
export type AnswersOf<Steps extends readonly Step[]> = {
  readonly [F in Steps[number]['fields'][number] as F['id']]?: F['kind'] extends 'choices'
    ? readonly string[]
    : string;
};

const chosen = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** Whether something was filled in; a date with one box filled in is. */
export const isFilled = (answer: Answer | undefined): boolean =>
  chosen(answer).some((text) => text.replace(/[-\s]/g, '') !== '');

/** Whether a condition holds; no condition always does. */
export const holds = (condition: Condition | undefined, answers: Answers): boolean =>
  !condition || chosen(answers[condition.field]).some((value) => condition.is.includes(value));

/** The steps that are asked, given what was answered. */
export const stepsAsked = <S extends Step>(steps: readonly S[], answers: Answers): S[] =>
  steps.filter(({ when }) => holds(when, answers));

/** The fields of a step that are asked, given what was answered. */
export const fieldsAsked = (step: Step, answers: Answers): Field[] =>
  step.fields.filter(({ when }) => holds(when, answers));

/** The answers that say something; two states are the same when these are. */
export const filledIn = (answers: Answers): Record<string, Answer> =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => isFilled(answer)));

/** Fields that differ between two states. */
export function differences(before: Answers, after: Answers): string[] {
  const [one, other] = [filledIn(before), filledIn(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (id) => JSON.stringify(one[id]) !== JSON.stringify(other[id]),
  );
}

/** An answer in words, as in a file to read: the labels of what was chosen, a date with spaces. */
export function inWords(field: Field, answer: Answer | undefined): string {
  if (!isFilled(answer)) return '';
  if (field.kind === 'date') return chosen(answer).join('').replaceAll('-', ' ').trim();
  return labelsInARow(
    chosen(answer).map((value) => field.options?.find((option) => option.value === value)?.label ?? value),
  );
}
