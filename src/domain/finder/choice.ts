/** What was ticked in a finder: values by group, as in `{ soort: ['brief'], rol: ['medewerker'] }`. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** An item of a list that a finder makes shorter, with its values by group. */
export interface Findable {
  tags: Choice;
}

/** Whether an item fits: one of the ticked values in each group (or within a group, and between groups). */
export const fits = ({ tags }: Findable, choice: Choice): boolean =>
  Object.entries(choice).every(
    ([group, values]) => values.length === 0 || values.some((value) => tags[group]?.includes(value)),
  );

/**
 * How many items each value of a group would show beside what is ticked in the other groups, so that a number is
 * what a tick brings.
 */
export function countsOf(items: readonly Findable[], choice: Choice, group: string): Map<string, number> {
  const others = { ...choice, [group]: [] };
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!fits(item, others)) continue;
    for (const value of item.tags[group] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The values of an item as attributes of its row, where the finder reads them; sorted, as that packs smaller. */
export const dataOf = (tags: Choice): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tags)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [`data-${name}`, [...values].sort().join(' ')]),
  );

/**
 * Reads a choice from the part of an address after `#`. What the list does not know is left out: the fragment may
 * also be a place on the page.
 * @param fragment as `location.hash` gives it
 * @param known values by group
 */
export function readChoice(fragment: string, known: Choice): Choice {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    Object.entries(known).map(([group, values]) => [
      group,
      given.getAll(group).flatMap((value) => value.split(',').filter((one) => values.includes(one))),
    ]),
  );
}

/** Writes a choice as the part of an address after `#`; empty when nothing is ticked. */
export const writeChoice = (choice: Choice): string =>
  Object.entries(choice)
    .filter(([, values]) => values.length > 0)
    .map(([group, values]) => `${group}=${values.join(',')}`)
    .join('&');
