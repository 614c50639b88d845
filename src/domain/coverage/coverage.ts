/** What of an entry counts for coverage. */
export interface Tagged {
  sectoren: readonly string[];
  rollen: readonly string[];
  maatregelen: readonly string[];
}

/** Collections whose entries count for coverage. */
export const counted = ['advies', 'instrumenten', 'praktijkvoorbeelden'] as const;

/** How many entries are about a row and a column together. */
export interface Cell {
  row: string;
  column: string;
  /** Entries that name both. */
  specific: number;
  /** Entries for all sectors that name the other. */
  general: number;
}

/** What a full knowledge base has at least. */
export const bars = {
  /** Entries on a page for a sector and a role … */
  sectorRole: 5,
  /** … of which at most this many may be for all sectors. */
  general: 2,
  /** Entries about a measure that name a sector. */
  measureSector: 1,
  /** Entries about a measure for a role. */
  measureRole: 2,
  totals: {
    advies: 90,
    instrumenten: 36,
    praktijkvoorbeelden: 80,
    wetten: 45,
    begrippen: 100,
    publicaties: 70,
    organisaties: 40,
    cijfers: 25,
    dossiers: 8,
    campagne: 12,
    trainingen: 6,
  },
} as const;

/** Tags of one kind. */
export type Axis = keyof Tagged;

/**
 * Counts entries for every pair of a row and a column.
 * @param items entries; one for all sectors has `alle` among its sectors
 */
export function crossCount(
  items: readonly Tagged[],
  [rowAxis, rows]: readonly [axis: Axis, ids: readonly string[]],
  [columnAxis, columns]: readonly [axis: Axis, ids: readonly string[]],
): Cell[] {
  const has = (item: Tagged, axis: Axis, id: string): boolean => item[axis].includes(id);
  const orAll = (item: Tagged, axis: Axis, id: string): boolean =>
    has(item, axis, id) || (axis === 'sectoren' && item.sectoren.includes('alle'));
  return rows.flatMap((row) =>
    columns.map((column) => {
      const specific = items.filter(
        (item) => has(item, rowAxis, row) && has(item, columnAxis, column),
      ).length;
      const about = items.filter(
        (item) => orAll(item, rowAxis, row) && orAll(item, columnAxis, column),
      ).length;
      return { row, column, specific, general: about - specific };
    }),
  );
}

/** Whether a sector and a role have enough of their own. */
export const enoughForPair = ({ specific, general }: Pick<Cell, 'specific' | 'general'>): boolean =>
  specific + Math.min(bars.general, general) >= bars.sectorRole;
