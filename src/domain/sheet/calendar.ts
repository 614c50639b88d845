/** Something on one day. */
export interface DayEvent {
  /** Unique in the world and the same the next time it is made: a calendar then changes it instead of adding it. */
  id: string;
  /** YYYY-MM-DD */
  day: string;
  title: string;
  text: string;
  /** Days before at which the calendar reminds. */
  remind?: number;
}

const escape = (value: string): string =>
  value
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    .replace(/[,;]/g, (sign) => `\\${sign}`);

/** A line of at most 75 bytes; the rest goes on after a space (RFC 5545, 3.1). Letters are never cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let [current, length] = ['', 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > (lines.length === 0 ? 75 : 74)) {
      lines.push(current);
      [current, length] = ['', 0];
    }
    current += sign;
    length += size;
  }
  return [...lines, current].join('\r\n ');
}

const compact = (day: string): string => day.replaceAll('-', '');
const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/**
 * Days as an iCalendar file (RFC 5545).
 * @param made the day it is made, YYYY-MM-DD
 */
export function writeCalendar(events: readonly DayEvent[], made: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agressievrij Werk//NL',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ id, day, title, text, remind }) => [
      'BEGIN:VEVENT',
      `UID:${id}`,
      `DTSTAMP:${compact(made)}T120000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escape(title)}`,
      ...(text ? [`DESCRIPTION:${escape(text)}`] : []),
      'TRANSP:TRANSPARENT',
      ...(remind
        ? [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            `DESCRIPTION:${escape(title)}`,
            `TRIGGER:-P${remind}D`,
            'END:VALARM',
          ]
        : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
