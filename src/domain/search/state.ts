/** Groups of filters, as they are called in the address and in the index. */
export const filterGroups = ['soort', 'sector', 'rol', 'maatregel'] as const;
/** Name of a group of filters. */
export type FilterGroup = (typeof filterGroups)[number];

/** What somebody searches for. */
export interface SearchState {
  query: string;
  /** Chosen values of each group, as slugs; none means all. */
  filters: Record<FilterGroup, readonly string[]>;
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the state from the query part of an address; what is not a slug is left out. */
export function stateFromQuery(search: string): SearchState {
  const params = new URLSearchParams(search);
  const values = (group: FilterGroup): string[] => [
    ...new Set(params.getAll(group).filter((value) => slugPattern.test(value))),
  ];
  return {
    query: (params.get('q') ?? '').trim().slice(0, 200),
    filters: {
      soort: values('soort'),
      sector: values('sector'),
      rol: values('rol'),
      maatregel: values('maatregel'),
    },
  };
}

/** The query part of an address for a state; empty when there is nothing to keep. */
export function queryFromState({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const group of filterGroups) {
    for (const value of filters[group]) params.append(group, value);
  }
  const text = params.toString();
  return text && `?${text}`;
}

/** A filter option: what the address calls it, and what the index calls it. */
export interface FilterOption {
  slug: string;
  name: string;
}

/**
 * Chosen filters in the words of the index: any value of a group will do, every group must fit.
 * What is for all sectors belongs to each of them.
 * @param except group to leave out, to count its own options
 */
export function indexFilters(
  state: SearchState,
  options: Record<FilterGroup, readonly FilterOption[]>,
  except?: FilterGroup,
): Partial<Record<FilterGroup, { any: string[] }>> {
  const chosen: Partial<Record<FilterGroup, { any: string[] }>> = {};
  for (const group of filterGroups) {
    if (group === except) continue;
    const any = options[group]
      .filter(({ slug }) => state.filters[group].includes(slug))
      .map(({ name }) => name);
    if (any.length === 0) continue;
    chosen[group] = { any: group === 'sector' ? [...any, 'alle sectoren'] : any };
  }
  return chosen;
}
