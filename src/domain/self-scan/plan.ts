import { emptyRow, isFilledRow, type PlanRow } from './plan-row.ts';
import type { Outcome } from './outcome.ts';
import type { Scan } from './scan.ts';
import type { Link, Questionnaire, Statement } from './statements.ts';

/** Why a step comes before another. */
export const priorities = { 1: 'Eerst', 2: 'Wet', 3: 'Advies' } as const;

/** A step of the plan, with what was filled in at it. */
export interface PlanStep {
  row: PlanRow;
  /** What to do. */
  act: string;
  more: string;
  /** "8. Vang op en zorg na", or that it is the organisation's own. */
  measure: string;
  priority: keyof typeof priorities;
  instrument?: Link;
}

/** The step of a gap; who does not know asks first. */
export function actOf({ first, ask, text }: Statement, known: boolean): { act: string; more: string } {
  if (known) return first;
  const asked = text.charAt(0).toLowerCase() + text.slice(1);
  return { act: `Vraag na bij ${ask}: ${asked}`, more: `Klopt het niet? Dan: ${first.act}` };
}

/** Steps that somebody filled in though their statement is no gap any more stay until they are empty. */
const stays = (row: PlanRow | undefined): boolean => !!row && isFilledRow(row);

/** The plan: first the three, then what the law asks, then advice, then what people added. */
export function planOf({ measures, statements }: Questionnaire, scan: Scan, outcome: Outcome): PlanStep[] {
  const gaps = outcome.measures.flatMap((one) => one.gaps);
  const kept = statements.filter(
    (statement) => !gaps.includes(statement) && stays(scan.plan.get(statement.key)),
  );
  const titles = new Map(measures.map(({ id, number, title }) => [id, `${number}. ${title}`]));
  const own = [...scan.plan.values()].filter((row) => row.own !== '');
  const steps = [...gaps, ...kept].map((statement): PlanStep => ({
    row: scan.plan.get(statement.key) ?? emptyRow(statement.key),
    ...actOf(statement, scan.agreed.get(statement.key)?.mark !== 'weet-niet'),
    measure: titles.get(statement.measure) ?? '',
    priority: outcome.first.includes(statement) ? 1 : statement.law ? 2 : 3,
    instrument: statement.instrument,
  }));
  return [
    ...([1, 2, 3] as const).flatMap((priority) => steps.filter((step) => step.priority === priority)),
    ...own.map((row): PlanStep => ({ row, act: row.own, more: '', measure: 'Eigen risico', priority: 3 })),
  ];
}
