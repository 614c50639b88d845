import { holds, type Answers } from '../decision-aids/conditions.ts';
import { conditionsInWords } from '../decision-aids/words.ts';

interface Step {
  doe: string;
  uitleg?: string | undefined;
}

/** What of the decision aid makes the list. */
interface ListAid {
  vragen: Parameters<typeof conditionsInWords>[1];
  delen: readonly { sleutel: string; titel: string }[];
  regels: readonly (Step & {
    deel: string;
    als: readonly string[];
    dringend: boolean;
    verder?: { tekst: string; naar: string } | undefined;
  })[];
  inPlaatsVan: readonly { stap: string; als: string }[];
}

/** The page under /net-gebeurd/ of a role. */
interface RolePage {
  id: string;
  data: { nu: readonly Step[]; vandaag: readonly Step[]; dezeWeek: readonly Step[] };
}

/** A line to tick off of the list that somebody makes for themselves. */
export interface TodoLine extends Step {
  /** When it counts; always without any. */
  conditions: readonly string[];
  /** The same in words. */
  words: string;
  /** First and larger: somebody's health depends on it. */
  first: boolean;
  verder?: { tekst: string; naar: string } | undefined;
}

/** A part of the list: now, today, this week. */
export interface TodoPart {
  id: string;
  title: string;
  lines: readonly TodoLine[];
}

const fields = { nu: 'nu', vandaag: 'vandaag', 'deze-week': 'dezeWeek' } as const;

/**
 * Everything that can be on the list of a role, by part: what cannot wait, then the steps of its page, then what comes
 * with what happened.
 */
export function todoParts(
  { delen, regels, inPlaatsVan, vragen }: ListAid,
  { id, data }: RolePage,
): TodoPart[] {
  const role: Answers = new Map([['rol', [id]]]);
  const isRole = (condition: string): boolean => /^rol!?=/.test(condition);
  return delen.map(({ sleutel, titel }) => {
    const own = regels
      .filter(({ deel, als }) => deel === sleutel && holds(als.filter(isRole), role))
      .map(({ doe, uitleg, als, dringend, verder }): TodoLine => {
        const conditions = als.filter((one) => !isRole(one));
        return {
          ...{ doe, uitleg, conditions, first: dringend, verder },
          words: conditionsInWords(conditions, vragen),
        };
      });
    const steps = data[fields[sleutel as keyof typeof fields]].map(({ doe, uitleg }): TodoLine => {
      // Where a line of the aid says it better, the step makes way.
      const conditions = inPlaatsVan
        .filter(({ stap }) => stap === doe)
        .map(({ als }) => als.replace('=', '!='));
      return { ...{ doe, uitleg, conditions, first: false }, words: '' };
    });
    return {
      id: sleutel,
      title: titel,
      lines: [...own.filter(({ first }) => first), ...steps, ...own.filter(({ first }) => !first)],
    };
  });
}
