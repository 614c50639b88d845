/** Upkeep dates of an entry, YYYY-MM-DD. */
export interface Upkeep {
  gecontroleerdOp: string;
  controlerenVoor: string;
}

/** Whether an entry must be checked again. Due from the day after `controlerenVoor`. */
export const isDue = (entry: Upkeep, today: string): boolean => today > entry.controlerenVoor;

/** The same day a year later; 29 February becomes the 28th. */
export const yearLater = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4).replace('02-29', '02-28')}`;
