import type { FormatName } from '../poster/content/content.ts';

/** What the overview needs to know of a campaign item to find it by place, sector, audience and kind. */
export interface CampaignItem {
  serie: string;
  middel: string;
  /** Sizes it comes in besides what it is: a poster is there for a screen and for social media too. */
  maten: readonly FormatName[];
  werksituatie: readonly string[];
  sectoren: readonly string[];
  /** Languages it comes in; Dutch, and those that somebody has checked. */
  talen: readonly string[];
}

/** The ways in, in the order in which a visitor asks: where, in which sector, for whom, what, in which language. */
export const dimensions = ['plek', 'sector', 'voor', 'soort', 'taal'] as const;
export type Dimension = (typeof dimensions)[number];

/** One choice within a way in, with its own page. */
export interface Facet {
  dimension: Dimension;
  id: string;
  /** Items that were made for this choice. */
  own: number;
  /** Items that suit every sector, and so this one too. Zero for the other ways in. */
  shared: number;
}

const screens: readonly FormatName[] = ['scherm', 'scherm-staand'];
const posts: readonly FormatName[] = ['vierkant', 'vier-bij-vijf'];

/** What an item can be used as: what it is, and what its sizes make of it. */
export const kindsOf = ({ middel, maten }: CampaignItem): string[] => [
  ...new Set([
    middel,
    ...(maten.some((size) => screens.includes(size)) ? ['scherm'] : []),
    ...(maten.some((size) => posts.includes(size)) ? ['social'] : []),
  ]),
];

const valuesOf: Record<Dimension, (item: CampaignItem) => readonly string[]> = {
  plek: (item) => item.werksituatie,
  sector: (item) => item.sectoren,
  voor: (item) => [item.serie],
  soort: kindsOf,
  taal: (item) => item.talen,
};

/** Address of the page with one choice. */
export const facetAddress = (dimension: Dimension, id: string): string => `/campagne/${dimension}/${id}/`;

/** Items made for one choice. */
export const ownItems = <Item extends CampaignItem>(
  items: readonly Item[],
  dimension: Dimension,
  id: string,
): Item[] => items.filter((item) => valuesOf[dimension](item).includes(id));

/** Items that hang well in every sector; for a page about one sector. */
export const sharedItems = <Item extends CampaignItem>(items: readonly Item[]): Item[] =>
  items.filter((item) => item.sectoren.includes('alle'));

/**
 * The choices that lead to something, in the order of `order`; a choice nothing was made for is left out, so
 * that no link leads to an empty page.
 */
export function facetsOf(
  items: readonly CampaignItem[],
  dimension: Dimension,
  order: readonly string[],
): Facet[] {
  const shared = dimension === 'sector' ? sharedItems(items).length : 0;
  const facets = order
    .map((id) => ({ dimension, id, own: ownItems(items, dimension, id).length, shared }))
    .filter(({ own }) => own > 0);
  // One language is no choice.
  return dimension === 'taal' && facets.length < 2 ? [] : facets;
}
