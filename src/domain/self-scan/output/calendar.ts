import type { DayEvent } from '../../sheet/calendar.ts';
import { readDate } from '../../tool/date.ts';
import { yearLater, type About } from './about.ts';
import type { Result } from './plan-document.ts';

/** The days of the plan, and the day on which the scan comes back. */
export function planDays({ plan, scan }: Result, about: About): DayEvent[] {
  const host = about.address.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const review = yearLater(about.today);
  const steps = plan.flatMap(({ row, act, measure }): DayEvent[] => {
    const end = readDate(row.end);
    if (!('iso' in end) || row.done) return [];
    const text = [measure, row.who && `Wie: ${row.who}`].filter(Boolean).join('\n');
    return [{ id: `${slug(row.key)}@${host}`, day: end.iso, title: `Klaar: ${act}`, text, remind: 7 }];
  });
  return [
    ...steps,
    {
      id: `zelfscan-${review.slice(0, 4)}@${host}`,
      day: review,
      title: 'Zelfscan agressie opnieuw',
      text: `Open het bestand van ${about.today.split('-').reverse().join('-')} op ${about.address} en zie wat er is veranderd.${
        scan.by ? `\nVorige keer ingevuld door ${scan.by}.` : ''
      }`,
      remind: 14,
    },
  ];
}

const slug = (key: string): string =>
  key
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
