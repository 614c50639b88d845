import { addDays, addMonths, dayInDutch } from '../incident/days.ts';
import { readDate } from '../tool/date.ts';
import type { Answers } from '../tool/fields.ts';

/** The first day of the training; nothing when it is not known, or is no day. */
export function startOf(answers: Answers): string | undefined {
  const read = readDate(String(answers.start ?? ''));
  return 'iso' in read ? read.iso : undefined;
}

/** When to measure: a week before the start, and so many months after it; nothing as long as the start is open. */
export function measuredOn(months: number, start: string | undefined): string {
  if (!start) return '';
  return dayInDutch(months === 0 ? addDays(start, -7) : addMonths(start, months));
}
