const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date, YYYY-MM-DD, as people write it in English: 4 June 2026. */
export const dateInEnglish = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));
