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

/** For every sector, and so of use to everybody. */
const isGeneral = ({ sectoren }: Tagged): boolean => sectoren.length === 0 || sectoren.includes('alle');

/** The same number for the same pair in every build, and without any order of its own. */
function lot(a: Tagged, b: Tagged): number {
  let hash = 2166136261;
  for (const character of `${a.collection}/${a.id} ${b.collection}/${b.id}`)
    hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
  return hash >>> 0;
}

/**
 * The entries nearest to one entry, best first. Beside an entry for all sectors, what is for all comes before what
 * is for one. On a draw the shared measures decide, then the moment, then the roles; what is still level is
 * drawn by lot, the same in every build, so that not always the first of the alphabet is shown.
 * @param limit how many at most
 */
export function related<T extends Tagged>(entry: Tagged, others: readonly T[], limit: number): T[] {
  const general = isGeneral(entry);
  return others
    .filter((other) => other.id !== entry.id || other.collection !== entry.collection)
    .map((other) => ({
      other,
      keys: [
        general && isGeneral(other) ? 1 : 0,
        nearness(entry, other),
        shared(entry.maatregelen, other.maatregelen),
        entry.fase && entry.fase === other.fase ? 1 : 0,
        shared(entry.rollen, other.rollen),
        lot(entry, other),
      ],
    }))
    .filter(({ keys }) => keys[1]! >= 2)
    .sort((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? 0 : b.keys[at]! - a.keys[at]!;
    })
    .slice(0, limit)
    .map(({ other }) => other);
}

/** Whether an entry is about a sector: by name, or because it is for all of them. */
export const concernsSector = (entry: Pick<Tagged, 'sectoren'>, sector: string): boolean =>
  entry.sectoren.includes(sector) || entry.sectoren.includes('alle');
