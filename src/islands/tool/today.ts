import type { Day } from '../../domain/incident/days.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of whoever reads this, by their own clock. */
export function today(now = new Date()): Day {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
