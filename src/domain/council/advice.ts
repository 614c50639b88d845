import type { CouncilContent } from '../../schemas/or-pakket.ts';
import { addMonths, addWorkingDays, workingDay, type Day } from '../incident/days.ts';
import { listInDutch } from '../text/dutch.ts';
import { readDate } from '../tool/date.ts';
import type { Answers } from '../tool/fields.ts';
import { letterOf, type Letter } from './letter.ts';
import { consentIn, rightsOf, type Right } from './rights.ts';
import { typedAt } from './steps.ts';

export type { CouncilContent };

/** Something to do before the end of a day. */
export interface DatedStep {
  day: Day;
  act: string;
  more: string;
}

/** What a council gets. */
export interface Advice {
  title: string;
  council: CouncilContent['raden'][number];
  /** What it is about, within a sentence. */
  subject: string;
  rights: readonly Right[];
  /** What to know before, and what the collective agreement means. */
  notes: readonly string[];
  /** Last day to say that a decision without consent does not hold; and whether that day is over. */
  deadline: { day: Day; over: boolean } | undefined;
  steps: readonly DatedStep[];
  questions: readonly { title: string; items: readonly string[] }[];
  letter: Letter;
  /** Ids of advice and instruments to go on with, as `advies/id`. */
  reading: readonly string[];
}

const several = (answers: Answers, id: string): readonly string[] => [answers[id] ?? []].flat();

/** The last day on which a decision can be said not to hold: a month after somebody saw it. */
function deadlineOf(answers: Answers, today: Day): Advice['deadline'] {
  const seen = readDate(typedAt(answers, 'merkte'));
  if (!('iso' in seen) || seen.iso > today) return undefined;
  const day = addMonths(seen.iso, 1);
  return { day, over: day < today };
}

/**
 * What to do, what to ask and what to write, from what was answered.
 * @param today YYYY-MM-DD: dates count from here
 * @param sector name of a sector
 */
export function adviceOf(
  content: CouncilContent,
  answers: Answers,
  today: Day,
  sector: (id: string) => string,
): Advice {
  const council = content.raden.find(({ waarde }) => waarde === answers.raad) ?? content.raden[0]!;
  const stage = content.standen.find(({ waarde }) => waarde === answers.stand) ?? content.standen[0]!;
  const chosen = several(answers, 'aanleiding');
  const occasions = content.aanleidingen.filter(({ waarde }) => chosen.includes(waarde));
  const rights = rightsOf(council, occasions);
  const agreed = ['or', 'pvt'].includes(council.waarde);
  const found = content.cao.find(({ waarde }) => waarde === (typedAt(answers, 'cao') || 'weet-niet'));
  const agreement = agreed && consentIn(rights).length > 0 ? found : undefined;
  const consent = consentIn(rights).length > 0 && agreement?.waarde !== 'helemaal';
  const undo = consent && agreed && stage.waarde === 'ingevoerd';
  const deadline = undo ? deadlineOf(answers, today) : undefined;
  const own = typedAt(answers, 'vragen')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const place = content.sectoren.find((one) => one.sector === answers.sector);
  const subject = listInDutch(occasions.map(({ inZin }) => inZin));
  const steps = stage.stappen
    .filter(({ raden }) => !raden || raden.includes(council.waarde))
    .map(({ doe, uitleg = '', dagen }) => ({
      day: dagen === 0 ? today : addWorkingDays(today, dagen),
      act: doe,
      more: uitleg,
    }))
    // What comes after the last day comes too late: do it before.
    .map((step) =>
      deadline && !deadline.over && step.day > deadline.day
        ? { ...step, day: [workingDay(deadline.day, -1), today].sort().at(-1)! }
        : step,
    );
  return {
    title: consent ? council.koppen[stage.waarde] : (agreement?.kop ?? council.koppen.zonder),
    council,
    subject,
    rights,
    notes: [council.letOp, agreement && `De cao: ${agreement.betekent}`, place?.letOp].filter(
      (note) => note !== undefined,
    ),
    deadline,
    steps,
    questions: [
      ...occasions.map(({ tekst, vragen }) => ({ title: tekst, items: vragen })),
      ...(place ? [{ title: sector(place.sector), items: place.vragen }] : []),
      ...(own.length > 0 ? [{ title: 'Onze eigen vragen', items: own }] : []),
    ],
    letter: letterOf(stage.brief, {
      council: council.waarde,
      consent: consent && !deadline?.over,
      subject,
      articles: consentIn(rights).map(({ article }) => article),
      day: addWorkingDays(today, stage.brief.dagen),
    }),
    reading: [
      ...new Set([
        ...occasions.flatMap(({ instrument, lees }) => [`instrumenten/${instrument}`, `advies/${lees}`]),
        ...[place?.lees, council.lees].flatMap((id) => (id ? [`advies/${id}`] : [])),
      ]),
    ],
  };
}
