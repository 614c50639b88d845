import { listInDutch } from '../text/dutch.ts';
import { counted, gapOf, type Mark } from './marks.ts';
import type { Scan } from './scan.ts';
import { asked, type Measure, type Questionnaire, type Statement } from './statements.ts';

/** What stands of one measure. */
export interface MeasureOutcome {
  measure: Measure;
  /** Answers that count, from done to hole. */
  marks: readonly Mark[];
  /** Statements that are not arranged: the widest hole first, law before advice. */
  gaps: readonly Statement[];
}

/** What comes out of a scan. */
export interface Outcome {
  /** Measures, the one with the widest gaps first. */
  measures: readonly MeasureOutcome[];
  totals: Readonly<Record<(typeof counted)[number], number>>;
  /** Statements that count, answered or not. */
  total: number;
  /** How many of these have an answer. */
  answered: number;
  /** Three at most, each from the next measure. */
  first: readonly Statement[];
  /** The finding: where to begin. */
  title: string;
}

/** What was answered to a statement. */
const markOf = (scan: Scan, { key }: Statement): Mark | undefined => scan.agreed.get(key)?.mark;

function measureOutcome(scan: Scan, measure: Measure, statements: readonly Statement[]): MeasureOutcome {
  const own = statements.filter((statement) => statement.measure === measure.id);
  const given = own.flatMap((statement) => markOf(scan, statement) ?? []);
  const gap = (statement: Statement): number => gapOf(markOf(scan, statement));
  return {
    measure,
    marks: counted.flatMap((mark) => given.filter((one) => one === mark)),
    gaps: own
      .filter((statement) => gap(statement) > 0)
      .sort((a, b) => gap(b) - gap(a) || Number(b.law) - Number(a.law)),
  };
}

/** How much of a measure is missing, from 0 to 1. */
const share = ({ marks }: MeasureOutcome): number =>
  marks.length === 0 ? 0 : marks.reduce((sum, mark) => sum + gapOf(mark), 0) / (2 * marks.length);

const lawGaps = ({ gaps }: MeasureOutcome): number => gaps.filter(({ law }) => law).length;

/** The next gap of each measure in turn, until there are three. */
function firstThree(measures: readonly MeasureOutcome[]): Statement[] {
  const found: Statement[] = [];
  const deepest = Math.max(0, ...measures.map(({ gaps }) => gaps.length));
  for (let depth = 0; depth < deepest && found.length < 3; depth++)
    found.push(...measures.flatMap(({ gaps }) => gaps[depth] ?? []));
  return found.slice(0, 3);
}

function titleOf(measures: readonly MeasureOutcome[], totals: Outcome['totals'], answered: number): string {
  if (answered === 0) return 'Er is nog niets ingevuld';
  if (totals['weet-niet'] === answered) return 'Vraag eerst rond';
  const worst = measures[0]!;
  return worst.gaps.length > 0 ? worst.measure.begin : 'Alles staat. Kijk over een jaar opnieuw';
}

/** What comes out of a scan: gaps first, and where they tie what the law asks before advice. */
export function outcomeOf(questionnaire: Questionnaire, scan: Scan): Outcome {
  const statements = asked(questionnaire, scan.profile).filter(
    (statement) => markOf(scan, statement) !== 'nvt',
  );
  const measures = questionnaire.measures
    .map((measure) => measureOutcome(scan, measure, statements))
    .sort((a, b) => share(b) - share(a) || lawGaps(b) - lawGaps(a) || a.measure.number - b.measure.number);
  const all = measures.flatMap(({ marks }) => marks);
  const totals = Object.fromEntries(
    counted.map((mark) => [mark, all.filter((one) => one === mark).length]),
  ) as Outcome['totals'];
  return {
    measures,
    totals,
    total: statements.length,
    answered: all.length,
    first: firstThree(measures),
    title: titleOf(measures, totals, all.length),
  };
}

/** Counts in words: "17 geregeld, 5 deels, 2 weet ik niet en 7 niet". */
export function countsInWords(marks: readonly Mark[]): string {
  const words: Record<(typeof counted)[number], string> = {
    geregeld: 'geregeld',
    deels: 'deels',
    'weet-niet': 'weet ik niet',
    niet: 'niet',
  };
  const parts = counted.flatMap((mark) => {
    const count = marks.filter((one) => one === mark).length;
    return count > 0 ? [`${count} ${words[mark]}`] : [];
  });
  return listInDutch(parts);
}

/** The lead under the finding: how many points stand, and where the gaps are. */
export function summaryOf({ totals, total, measures }: Outcome): { counts: string; gaps: string } {
  const { geregeld, deels, niet } = totals;
  const unknown = totals['weet-niet'];
  const counts = `Van de ${total} punten ${geregeld === 1 ? 'is er 1' : `zijn er ${geregeld}`} geregeld, ${deels} deels en ${niet} niet.${
    unknown > 0 ? ` Van ${unknown} weet u het nog niet.` : ''
  }`;
  const worst = measures.filter((one) => one.gaps.length > 0).slice(0, 3);
  const gaps =
    worst.length > 0
      ? `De grootste gaten: ${listInDutch(worst.map(({ measure }) => measure.short.toLowerCase()))}.`
      : '';
  return { counts, gaps };
}
