import type { PagefindIndex } from './pagefind-index.ts';
import { filterGroups, type FilterGroup, type SearchState } from './state.ts';

/** For each group and each of its options, by slug, the pages that have it. */
export type Facets = Readonly<Record<FilterGroup, ReadonlyMap<string, ReadonlySet<string>>>>;

/** Asks the index which pages each option has. */
export async function facetsOf(
  index: PagefindIndex,
  options: Readonly<Record<FilterGroup, readonly string[]>>,
): Promise<Facets> {
  // What is for all sectors belongs to each of them.
  const everySector = await index.having('sector', 'alle');
  const of = async (group: FilterGroup): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
    const sets = options[group].map(async (slug): Promise<[string, ReadonlySet<string>]> => {
      const own = await index.having(group, slug);
      return [slug, group === 'sector' ? new Set([...own, ...everySector]) : own];
    });
    return new Map(await Promise.all(sets));
  };
  const [soort, sector, rol, maatregel] = await Promise.all([
    of('soort'),
    of('sector'),
    of('rol'),
    of('maatregel'),
  ]);
  return { soort, sector, rol, maatregel };
}

function fits(page: string, facets: Facets, { filters }: SearchState, except?: FilterGroup): boolean {
  return filterGroups.every((group) => {
    const chosen = filters[group].filter((slug) => facets[group].has(slug));
    return (
      group === except || chosen.length === 0 || chosen.some((slug) => facets[group].get(slug)!.has(page))
    );
  });
}

/** Pages that the chosen filters let through: any option of a group will do, every group must fit. */
export const filtered = <T extends { page: string }>(
  found: readonly T[],
  facets: Facets,
  state: SearchState,
): T[] => found.filter(({ page }) => fits(page, facets, state));

/** For each option, how many pages there would be with it and with what is chosen in the other groups. */
export function countOptions(
  found: readonly { page: string }[],
  facets: Facets,
  state: SearchState,
): Map<FilterGroup, Map<string, number>> {
  return new Map(
    filterGroups.map((group) => {
      const pages = found.filter(({ page }) => fits(page, facets, state, group));
      return [
        group,
        new Map(
          [...facets[group]].map(([slug, having]) => [
            slug,
            pages.filter(({ page }) => having.has(page)).length,
          ]),
        ),
      ];
    }),
  );
}
