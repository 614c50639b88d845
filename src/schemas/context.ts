import { z } from 'zod';

/**
 * What a schema needs from its surroundings. Astro passes its own image helper; plain Node
 * (the content check, the tests) passes one that only looks whether the file is there.
 */
export interface SchemaContext {
  /** Schema for a path to an image beside the entry. */
  image: () => z.ZodType;
  /** Today as YYYY-MM-DD in the Netherlands; no date in the content may lie after it. */
  today: string;
}

// Made once: to make one takes longer than to write a thousand dates.
const dutchDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today's date in the Netherlands, as YYYY-MM-DD. */
export const dutchToday = (now: Date = new Date()): string => dutchDate.format(now);
