import { counted, crossCount, type Cell } from '../domain/coverage/coverage.ts';
import { all } from './entries.ts';
import { tagsOf } from './relations.ts';

const ids = (name: 'sectoren' | 'rollen' | 'maatregelen'): string[] => all(name).map(({ id }) => id);
const items = counted.flatMap((name) => all(name)).map(tagsOf);

/** Advice, instruments and examples by sector and role. */
export const bySectorAndRole: readonly Cell[] = crossCount(
  items,
  ['sectoren', ids('sectoren')],
  ['rollen', ids('rollen')],
);
/** The same by measure and sector. */
export const byMeasureAndSector: readonly Cell[] = crossCount(
  items,
  ['maatregelen', ids('maatregelen')],
  ['sectoren', ids('sectoren')],
);
/** The same by measure and role. */
export const byMeasureAndRole: readonly Cell[] = crossCount(
  items,
  ['maatregelen', ids('maatregelen')],
  ['rollen', ids('rollen')],
);
