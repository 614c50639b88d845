import { compareSigns } from '../text/dutch.ts';

/** What two entries can have in common. */
export interface Tagged {
  id: string;
  collection: string;
  maatregelen: readonly string[];
  sectoren: readonly string[];
  rollen: readonly string[];
  wetten: readonly string[];
  fase: string | undefined;
}

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((item) => item !== 'alle' && b.includes(item)).length;

/**
 * How near two entries are. A shared measure or law says most, a shared specific sector follows;
 * a role says little because most entries name several.
 */
export function nearness(a: Tagged, b: Tagged): number {
  const measures = shared(a.maatregelen, b.maatregelen);
  const spread = Math.max(1, a.maatregelen.length, b.maatregelen.length);
  return (
    (6 * measures) / spread +
    2 * Math.min(3, shared(a.wetten, b.wetten)) +
    3 * Math.min(1, shared(a.sectoren, b.sectoren)) +
    0.5 * Math.min(2, shared(a.rollen, b.rollen)) +
    (a.fase && a.fase === b.fase ? 1 : 0)
  );
}

/**
 * The entries nearest to one entry, best first; on a draw by id, so that builds are stable.
 * @param limit how many at most
 */
export function related<T extends Tagged>(entry: Tagged, others: readonly T[], limit: number): T[] {
  return others
    .filter((other) => other.id !== entry.id || other.collection !== entry.collection)
    .map((other) => ({ other, score: nearness(entry, other) }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || compareSigns(a.other.id, b.other.id))
    .slice(0, limit)
    .map(({ other }) => other);
}

/** Whether an entry is about a sector: by name, or because it is for all of them. */
export const concernsSector = (entry: Pick<Tagged, 'sectoren'>, sector: string): boolean =>
  entry.sectoren.includes(sector) || entry.sectoren.includes('alle');
