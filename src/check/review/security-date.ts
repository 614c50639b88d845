import { dateInDutch } from '../../domain/text/dutch.ts';
import type { Settings } from '../../schemas/instellingen.ts';
import type { Remark } from '../report/findings.ts';

/** Days before its end that the date in security.txt is mentioned. */
const notice = 30;

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * The date until which the owner reads what is reported about security: passed, soon to pass, or further away than
 * the year that RFC 9116 advises. A file that is out of date is not believed.
 * @param today YYYY-MM-DD
 */
export function securityDateRemark(
  { beveiligingsmeldingenTot: until }: Pick<Settings, 'beveiligingsmeldingenTot'>,
  today: string,
): Pick<Remark, 'wat' | 'doen'> | undefined {
  const doen = `Leest u de meldingen nog? Kies een nieuwe dag, uiterlijk ${daysAfter(today, 365)}.`;
  if (until < today)
    return {
      wat: `Meldingen over veiligheid werden gelezen tot ${dateInDutch(until)}. Dat is voorbij.`,
      doen,
    };
  if (until <= daysAfter(today, notice))
    return { wat: `Meldingen over veiligheid worden nog gelezen tot ${dateInDutch(until)}.`, doen };
  if (until > daysAfter(today, 366))
    return { wat: `${dateInDutch(until)} is meer dan een jaar vooruit. Dan gelooft niemand die dag.`, doen };
  return undefined;
}
