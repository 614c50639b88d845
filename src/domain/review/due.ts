/** When an entry was looked at and must be again; days are YYYY-MM-DD. */
export interface Upkeep {
  gecontroleerdOp: string;
  controlerenVoor: string;
  /** Month in which it is looked at every year, 1–12. */
  nazichtMaand?: number | undefined;
}

const monthStart = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`;

/** The first day, after the last check, of the month that asks for it every year. */
function seasonAfter(checked: string, month: number): string {
  const year = Number(checked.slice(0, 4));
  const first = monthStart(year, month);
  return first > checked ? first : monthStart(year + 1, month);
}

/**
 * The last day on which an entry still counts as looked at: the day that an editor set, or the day before the month
 * that asks for it every year, whichever comes first.
 */
export function goodUntil({ gecontroleerdOp, controlerenVoor, nazichtMaand }: Upkeep): string {
  if (!nazichtMaand) return controlerenVoor;
  const season = new Date(`${seasonAfter(gecontroleerdOp, nazichtMaand)}T00:00:00Z`);
  const before = new Date(season.getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return before < controlerenVoor ? before : controlerenVoor;
}

/** Whether an entry must be checked again. Due from the day after it was good. */
export const isDue = (entry: Upkeep, today: string): boolean => today > goodUntil(entry);

/** Months within which an entry is checked again; what is not named here may wait two years. */
const months: Readonly<Record<string, number>> = { wetten: 6, organisaties: 6, lopend: 6, cijfers: 12 };

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
