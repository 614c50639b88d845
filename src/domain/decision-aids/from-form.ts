import { readDate } from '../tool/date.ts';
import type { Answers as FormAnswers } from '../tool/fields.ts';
import type { Answers } from './conditions.ts';

/** Answer to a date that was left open. */
export const unknownDate = 'onbekend';

/**
 * What was filled in, as a decision aid reads it. A date stands as YYYY-MM-DD; one that was left open or does not exist
 * is an answer too, so that nobody gets stuck on it.
 * @param dates keys of the questions for a date
 */
export function answersFrom(form: FormAnswers, dates: readonly string[] = []): Answers {
  return new Map(
    Object.entries(form).flatMap(([key, answer]): [string, readonly string[]][] => {
      if (dates.includes(key)) {
        const read = readDate(String(answer));
        return [[key, ['iso' in read ? read.iso : unknownDate]]];
      }
      const chosen = (typeof answer === 'string' ? [answer] : answer).filter((one) => one !== '');
      return chosen.length > 0 ? [[key, chosen]] : [];
    }),
  );
}
