import type { Answers } from '../decision-aids/conditions.ts';
import { addDays, addMonths, addWorkingDays, dayInDutch, workingDay, type Day } from './days.ts';

/**
 * The day before which a complaint (klacht) should be made: three months after somebody knew of it (Sr, article 66). The
 * law counts from the day of knowing; whoever counts from the incident is never late.
 */
export const complaintBefore = (incident: Day): Day => addMonths(incident, 3);

/** The last working day well before that: a term is moved forward only. */
export const complaintReminder = (incident: Day): Day =>
  workingDay(addDays(complaintBefore(incident), -7), -1);

/** Two working days, within which it is best to go to the police; advice, not law. */
export const reportBy = (incident: Day): Day => addWorkingDays(incident, 2);

/** Terms that a line of advice can show. */
export type Term = 'klacht' | 'aangifte' | 'schade';

/** A term as a sentence with its date, or that it is past. */
export function termInWords(term: Term, incident: Day, today: Day): string {
  if (term === 'klacht') {
    const before = complaintBefore(incident);
    return today < before ? `Doe dit vóór ${dayInDutch(before)}.` : '';
  }
  // Who counts from the incident is never late: five years start when damage and debtor are known (BW, article 3:310).
  if (term === 'schade') return `Doe dit vóór ${dayInDutch(addMonths(incident, 60))}.`;
  const by = reportBy(incident);
  return today <= by
    ? `Dat is uiterlijk ${dayInDutch(by)}.`
    : 'Die twee dagen zijn voorbij. Het kan nog steeds.';
}

/** What follows from the date for the conditions of a decision aid; nothing when it is not known. */
export function termAnswers(incident: Day | undefined, today: Day): Answers {
  if (!incident) return new Map();
  return new Map([['termijn', [today < complaintBefore(incident) ? 'loopt' : 'voorbij']]]);
}
