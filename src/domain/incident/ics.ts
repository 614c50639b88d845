import { addDays, type Day } from './days.ts';
import type { CalendarEvent } from './calendar.ts';

const encoder = new TextEncoder();

/** Lines of at most 75 octets, further ones after a space; a letter is never cut through (RFC 5545, 3.1). */
export function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += letter;
    room -= size;
  }
  return folded;
}

/** A text as a value (RFC 5545, 3.3.11). */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

const basic = (day: Day): string => day.replaceAll('-', '');
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** Seconds since the first of January 2026: a calendar that is made later replaces an earlier one. */
const sequence = (moment: Date): number => Math.floor((moment.getTime() - Date.UTC(2026, 0, 1)) / 1000);

/**
 * The days as an iCalendar file (RFC 5545): all-day events with neutral titles and nothing about what happened. The UID
 * is made of the key and the day that was first given, so that a second import replaces the first, also when that day
 * was corrected in between.
 * @param first day of the incident as it was given at first
 * @param set tells calendars of one day apart, such as the role
 */
export function icsOf(events: readonly CalendarEvent[], first: Day, set: string, now: Date): string {
  const lines = events.flatMap(({ key, day, title }) => [
    'BEGIN:VEVENT',
    `UID:${key}.${set}.${basic(first)}@nazorgkalender`,
    `SEQUENCE:${sequence(now)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nazorgkalender//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
