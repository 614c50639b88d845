import { dateInDutch } from '../text/dutch.ts';
import { readDate, type DatePart } from './date.ts';
import { fieldsAsked, isFilled, type Answers, type Field, type Step } from './fields.ts';
import { several } from './keeping.ts';

/** Something that must be mended before the tool goes on. */
export interface Fault {
  field: string;
  /** Id of the control to go to. */
  control: string;
  /** What is wrong, or what to do, without full stop: text of the link in the summary. */
  what: string;
  /** How to mend it; stands at the field only. */
  how?: string;
}

/** Most characters of a field that says nothing of it. */
const usualMax = 2000;

/** Id of the control of a field: the first option, or a box of a date. */
export function controlId(
  { id, kind, options }: Pick<Field, 'id' | 'kind' | 'options'>,
  part?: DatePart,
): string {
  if (kind === 'date') return `veld-${id}-${part ?? 'dag'}`;
  return options?.[0] ? `veld-${id}-${options[0].value}` : `veld-${id}`;
}

const count = new Intl.NumberFormat('nl-NL');

/** Names a field in a sentence; what is a question itself stands between quotes. */
const named = (label: string): string => (label.endsWith('?') ? `Het antwoord op “${label}”` : label);

function faultOf(field: Field, answers: Answers, today: string | undefined): Fault | undefined {
  const answer = answers[field.id];
  const fault = (what: string, how?: string, part?: DatePart): Fault => ({
    field: field.id,
    control: controlId(field, part),
    what,
    ...(how && { how }),
  });
  if (!isFilled(answer)) return field.needed ? fault(field.needed) : undefined;
  if (typeof answer !== 'string') return undefined;
  const max = field.max ?? usualMax;
  if (answer.length > max)
    return fault(
      `${named(field.label)} is te lang`,
      `Er staan ${count.format(answer.length)} tekens. Er passen er ${count.format(max)}.`,
    );
  if (field.kind === 'phone' && !/^[+()\d\s-]*\d[+()\d\s-]*$/.test(answer.trim()))
    return fault(`${named(field.label)} klopt niet`, 'Schrijf één nummer, met alleen cijfers en spaties.');
  if (field.kind !== 'date') return undefined;
  const date = readDate(answer);
  if (!('iso' in date)) return fault(date.what, date.how, date.part);
  if (field.past && today !== undefined && date.iso > today)
    return fault('Deze dag moet nog komen', 'Kies vandaag of eerder.');
  const first = field.after === undefined ? undefined : readDate(String(answers[field.after] ?? ''));
  return first && 'iso' in first && date.iso < first.iso
    ? fault('Deze dag is te vroeg', `Kies ${dateInDutch(first.iso)} of later.`)
    : undefined;
}

/**
 * What is wrong with the answers of a step, in the order of its fields.
 * @param today YYYY-MM-DD, to tell what is still to come; nothing is said of that without it
 */
export const faultsOf = (step: Step, answers: Answers, today?: string): Fault[] =>
  fieldsAsked(step, answers).flatMap((field) => faultOf(field, answers, today) ?? []);

/** Heading of the summary of so many faults, at least one. */
export const summaryTitle = (total: number): string =>
  `Er ${total === 1 ? 'klopt' : 'kloppen'} ${several(total, 'ding', 'dingen')} nog niet`;

/** What stands at the field: "Fout: de maand ontbreekt. Vul een getal in van 1 tot en met 12." */
export const faultText = ({ what, how }: Fault): string =>
  `Fout: ${what.charAt(0).toLowerCase()}${what.slice(1)}. ${how ?? ''}`.trim();
