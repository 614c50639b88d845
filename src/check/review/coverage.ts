import {
  bars,
  counted,
  crossCount,
  enoughForPair,
  type Cell,
  type Tagged,
} from '../../domain/coverage/coverage.ts';
import type { CollectionName } from '../../schemas/names.ts';
import type { CheckedEntry, Remark } from '../report/findings.ts';

/** The page that says how full the knowledge base is; without it nothing is promised. */
const promised = 'content/paginas/dekking.mdx';

const byName = (entries: readonly CheckedEntry[], name: CollectionName): CheckedEntry[] =>
  entries.filter(({ collection, data }) => collection === name && data && data.status !== 'concept');

/** A number of pages in a sentence. */
const count = (pages: number): string => (pages === 1 ? 'is er één pagina' : `zijn er ${pages} pagina’s`);

/** What is too thin in the content as a whole, for the page that tells how full it is. */
export function coverageRemarks({ file }: CheckedEntry, entries: readonly CheckedEntry[]): Remark[] {
  if (file !== promised) return [];
  const ids = (name: CollectionName): string[] => byName(entries, name).map(({ id }) => id);
  const items = counted.flatMap((name) => byName(entries, name)).map(({ data }) => data as unknown as Tagged);
  const [sectors, roles, measures] = [ids('sectoren'), ids('rollen'), ids('maatregelen')];
  const thin = (cells: readonly Cell[], enough: (cell: Cell) => boolean, needed: number): string[] =>
    cells
      .filter((cell) => !enough(cell))
      .map(
        ({ row, column, specific }) =>
          `Over ${row} en ${column} samen ${count(specific)}; ${needed} is het minste.`,
      );
  const said = [
    ...thin(crossCount(items, ['sectoren', sectors], ['rollen', roles]), enoughForPair, bars.sectorRole),
    ...thin(
      crossCount(items, ['maatregelen', measures], ['sectoren', sectors]),
      ({ specific }) => specific >= bars.measureSector,
      bars.measureSector,
    ),
    ...thin(
      crossCount(items, ['maatregelen', measures], ['rollen', roles]),
      ({ specific }) => specific >= bars.measureRole,
      bars.measureRole,
    ),
    ...(Object.entries(bars.totals) as [CollectionName, number][])
      .map(([name, least]) => ({ name, least, found: byName(entries, name).length }))
      .filter(({ least, found }) => found < least)
      .map(({ name, least, found }) => `Bij ${name} ${count(found)}; ${least} is het minste.`),
  ];
  return said.map((wat) => ({
    line: 1,
    soort: 'dekking',
    wat,
    doen: 'Maak een pagina die hierover gaat, of zet deze sector, rol of maatregel bij een pagina die er al over gaat.',
  }));
}
