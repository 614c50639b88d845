import { readDate } from '../tool/date.ts';
import type { AnswersOf, Step } from '../tool/fields.ts';
import type { CalendarInput, CalendarRole } from './calendar.ts';
import type { Day } from './days.ts';

/** What the calendar asks, at once. */
export const calendarSteps = [
  {
    id: 'vragen',
    title: 'Wanneer gebeurde het?',
    fields: [
      { id: 'dag', kind: 'date', label: 'Dag van het incident', needed: 'Vul de dag in', past: true },
      {
        id: 'rol',
        kind: 'choice',
        label: 'Voor wie is de kalender?',
        needed: 'Kies voor wie de kalender is',
        options: [
          { value: 'leidinggevende', label: 'Leidinggevende' },
          { value: 'medewerker', label: 'Medewerker' },
          { value: 'werkgever', label: 'Werkgever of HR' },
        ],
      },
      {
        id: 'erbij',
        kind: 'choices',
        label: 'Wat past er nog?',
        options: [
          { value: 'politie', label: 'Er is aangifte of een melding gedaan, of die komt nog' },
          { value: 'ernstig', label: 'Iemand is opgenomen in het ziekenhuis, of heeft blijvend letsel' },
          { value: 'mei', label: 'Bij ons is 5 mei een gewone werkdag' },
        ],
      },
      // Nobody types it: the script puts the day here that was given first, and a file that is kept holds it.
      { id: 'eerste-dag', kind: 'text', label: 'Eerst ingevulde dag' },
    ],
  },
] as const satisfies readonly Step[];

/** The answers to it. */
export type CalendarAnswers = AnswersOf<typeof calendarSteps>;

/** The day by which an agenda knows the calendar: the first that was given, whatever it was corrected to. */
export const firstDay = ({ 'eerste-dag': first = '' }: CalendarAnswers, incident: Day): Day =>
  /^\d{4}-\d\d-\d\d$/.test(first) ? first : incident;

/** What the calendar is made of; nothing while the day or the role is not known. */
export function calendarInput({ dag = '', rol, erbij = [] }: CalendarAnswers): CalendarInput | undefined {
  const read = readDate(dag);
  if (!('iso' in read) || !rol) return undefined;
  return {
    incident: read.iso,
    // The form offers these three and no other.
    role: rol as CalendarRole,
    police: erbij.includes('politie'),
    serious: erbij.includes('ernstig'),
    fifthOfMayWorks: erbij.includes('mei'),
  };
}
