/** A calendar day, YYYY-MM-DD. */
export type Day = string;

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** So many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return asDay(date);
}

/** So many months later: the same day of the month, or the last one when that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return asDay(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))));
}

/** 0 is Sunday. */
const weekday = (day: Day): number => utc(day).getUTCDay();

/** Easter Sunday of a year of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return asDay(new Date(Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1)));
}

/**
 * Days on which most people are free, by name: the nine days of article 3 of the Algemene termijnenwet. On 5 May one
 * sector works and another does not; for a date that somebody is to keep, a free day too many does no harm.
 */
export function holidays(year: number): Readonly<Record<Day, string>> {
  const sunday = easter(year);
  const king = `${year}-04-27`;
  return {
    [`${year}-01-01`]: 'nieuwjaarsdag',
    [addDays(sunday, -2)]: 'Goede Vrijdag',
    [addDays(sunday, 1)]: 'tweede paasdag',
    [weekday(king) === 0 ? `${year}-04-26` : king]: 'Koningsdag',
    [`${year}-05-05`]: 'Bevrijdingsdag',
    [addDays(sunday, 39)]: 'Hemelvaartsdag',
    [addDays(sunday, 50)]: 'tweede pinksterdag',
    [`${year}-12-25`]: 'eerste kerstdag',
    [`${year}-12-26`]: 'tweede kerstdag',
  };
}

/** Why nobody works on a day: "zaterdag", "zondag" or the name of the holiday; nothing for a working day. */
export function freeBecause(day: Day, fifthOfMayWorks = false): string | undefined {
  const name = holidays(Number(day.slice(0, 4)))[day];
  if (name && !(fifthOfMayWorks && day.endsWith('-05-05'))) return name;
  return { 0: 'zondag', 6: 'zaterdag' }[weekday(day)];
}

/** The nearest working day on this side: the day itself, or one before it (-1) or after it (1). */
export function workingDay(day: Day, side: -1 | 1, fifthOfMayWorks = false): Day {
  let found = day;
  while (freeBecause(found, fifthOfMayWorks)) found = addDays(found, side);
  return found;
}

/** So many working days after a day. */
export function addWorkingDays(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; left--) found = workingDay(addDays(found, 1), 1);
  return found;
}

const long = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });

/** A day in words: "maandag 30 november 2026". */
export const dayInDutch = (day: Day): string => long.format(utc(day));
