import { holds, type Answers } from './conditions.ts';
import { walk, type Graph } from './walk.ts';

/** What decides whether a line is part of the outcome. */
export interface Conditional {
  als: readonly string[];
  /** First date, and first date no longer, of an incident for which it holds. */
  vanaf?: string | undefined;
  tot?: string | undefined;
}

/**
 * Whether a line holds for the answers that stand.
 * @param date of the incident, YYYY-MM-DD; today's when it is not known
 */
export const applies = ({ als, vanaf, tot }: Conditional, answers: Answers, date: string): boolean =>
  holds(als, answers) && (!vanaf || date >= vanaf) && (!tot || date < tot);

/** A decision aid as far as its outcome depends on it. */
export interface OutcomeAid<H extends Conditional, L extends Conditional> extends Graph {
  koppen: readonly H[];
  regels: readonly L[];
}

/**
 * The heading and the lines that follow from the answers; those that do not stand have no part in it.
 * @param more answers that follow from the others, such as whether a term still runs
 */
export function outcomeOf<H extends Conditional, L extends Conditional>(
  aid: OutcomeAid<H, L>,
  given: Answers,
  date: string,
  more: Answers = new Map(),
): { heading: H; lines: L[] } {
  const answers = new Map([...walk(aid, given).standing, ...more]);
  return {
    heading: aid.koppen.find((one) => applies(one, answers, date)) ?? aid.koppen.at(-1)!,
    lines: aid.regels.filter((one) => applies(one, answers, date)),
  };
}

/** A line of advice as a page shows it. */
export interface AdviceLine extends Conditional {
  sleutel: string;
  deel: string;
  label?: string | undefined;
  doe: string;
  uitleg?: string | undefined;
  termijn?: 'klacht' | 'aangifte' | 'schade' | undefined;
  /** Laws that it rests on: name, page, and the day in words on which each was checked. */
  wetten: readonly { tekst: string; naar: string; op: string }[];
  verder?: { tekst: string; naar: string } | undefined;
}

/** All that an outcome can be made of, as a script gets it. */
export interface AidOutcome {
  koppen: readonly (Conditional & { titel: string; tekst: string })[];
  regels: readonly AdviceLine[];
}
