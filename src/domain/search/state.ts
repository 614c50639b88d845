/** Groups of filters, as they are called in the address and in the index. */
export const filterGroups = ['soort', 'sector', 'rol', 'maatregel'] as const;
/** Name of a group of filters. */
export type FilterGroup = (typeof filterGroups)[number];

/** Something of each group. */
export function ofGroups<T>(one: (group: FilterGroup) => T): Record<FilterGroup, T> {
  return Object.fromEntries(filterGroups.map((group) => [group, one(group)])) as Record<FilterGroup, T>;
}

/** What somebody searches for. */
export interface SearchState {
  query: string;
  /** Whether words that the site does not have are searched as they are. */
  literal: boolean;
  /** Chosen values of each group, as slugs; none means all. */
  filters: Record<FilterGroup, readonly string[]>;
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads the state from an address; what is not a slug is left out.
 * @param state what comes after the `#` or the `?`, with or without that sign
 */
export function stateFromAddress(state: string): SearchState {
  const params = new URLSearchParams(state.replace(/^[#?]/, ''));
  return {
    literal: params.get('letterlijk') === 'ja',
    query: (params.get('q') ?? '').trim().slice(0, 200),
    filters: ofGroups((group) => [
      ...new Set(params.getAll(group).filter((value) => slugPattern.test(value))),
    ]),
  };
}

/**
 * The end of an address for a state; empty when there is nothing to keep. It comes after a `#`, and what comes after
 * that never leaves the browser.
 */
export function addressFromState({ query, literal, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (literal) params.set('letterlijk', 'ja');
  for (const group of filterGroups) {
    for (const value of filters[group]) params.append(group, value);
  }
  const text = params.toString();
  return text && `#${text}`;
}
