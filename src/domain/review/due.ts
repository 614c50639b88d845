/** Upkeep dates of an entry, YYYY-MM-DD. */
export interface Upkeep {
  gecontroleerdOp: string;
  controlerenVoor: string;
}

/** Whether an entry must be checked again. Due from the day after `controlerenVoor`. */
export const isDue = (entry: Upkeep, today: string): boolean => today > entry.controlerenVoor;

/** Months within which an entry is checked again; what is not named here may wait two years. */
const months: Readonly<Record<string, number>> = { wetten: 6, organisaties: 6, cijfers: 12 };

/** Months within which an entry of a collection is checked again. */
export const reviewMonths = (collection: string): number => months[collection] ?? 24;

/**
 * The last day on which an entry of a collection should be checked again.
 * @param checked day of the last check, YYYY-MM-DD
 */
export function nextReview(collection: string, checked: string): string {
  const [year, month, day] = checked.split('-').map(Number) as [number, number, number];
  const to = month - 1 + reviewMonths(collection);
  // A month can be shorter than the one of the check: 31 August and half a year is the last of February.
  const lastDay = new Date(Date.UTC(year, to + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, to, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
