/** What every file says of itself. */
export interface About {
  /** Name of the site. */
  name: string;
  /** Full address of the tool. */
  address: string;
  /** The day, YYYY-MM-DD. */
  today: string;
}

/** The same day a year later; 29 February becomes the 28th. */
export function yearLater(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next;
}
