import type { SiteIndex } from './site-index.ts';
import { filterGroups, ofGroups, type FilterGroup, type SearchState } from './state.ts';

/** For each group and each of its options, by slug, the pages that have it. */
export type Facets = Readonly<Record<FilterGroup, ReadonlyMap<string, ReadonlySet<number>>>>;

/** Asks the index which pages each option has. */
export function facetsOf(
  index: Pick<SiteIndex, 'having'>,
  options: Readonly<Record<FilterGroup, readonly string[]>>,
): Facets {
  // What is for all sectors belongs to each of them.
  const everySector = index.having('sector', 'alle');
  return ofGroups(
    (group) =>
      new Map(
        options[group].map((slug): [string, ReadonlySet<number>] => {
          const own = index.having(group, slug);
          return [slug, group === 'sector' ? new Set([...own, ...everySector]) : own];
        }),
      ),
  );
}

function fits(page: number, facets: Facets, { filters }: SearchState, except?: FilterGroup): boolean {
  return filterGroups.every((group) => {
    const chosen = filters[group].filter((slug) => facets[group].has(slug));
    return (
      group === except || chosen.length === 0 || chosen.some((slug) => facets[group].get(slug)!.has(page))
    );
  });
}

/** Pages that the chosen filters let through: any option of a group will do, every group must fit. */
export const filtered = <T extends { page: number }>(
  found: readonly T[],
  facets: Facets,
  state: SearchState,
): T[] => found.filter(({ page }) => fits(page, facets, state));

/** For each option, how many pages there would be with it and with what is chosen in the other groups. */
export function countOptions(
  found: readonly { page: number }[],
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
