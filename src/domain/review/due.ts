/** Upkeep dates of an entry, YYYY-MM-DD. */
export interface Upkeep {
  gecontroleerdOp: string;
  controlerenVoor: string;
}

/** Whether an entry must be checked again. Due from the day after `controlerenVoor`. */
export const isDue = (entry: Upkeep, today: string): boolean => today > entry.controlerenVoor;
