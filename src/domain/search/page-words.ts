/** Groups of properties by which pages are chosen or ranked. */
export const facetGroups = ['soort', 'sector', 'rol', 'maatregel'] as const;
/** Group of properties. */
export type FacetGroup = (typeof facetGroups)[number];

/** What search knows a page by, and what it shows of it. */
export interface PageWords {
  title: string;
  /** What stands under the title in the list: a sentence or two. */
  summary: string;
  /** The answer that the page gives, when it gives one in its fields. */
  answer?: string;
  /** Who says so: the publisher of the first source. */
  source?: string;
  /** Day on which it was checked, YYYY-MM-DD. */
  checked?: string;
  /** The question that it answers, in its own words. */
  question?: string;
  /** Words that lead to the page. */
  terms: readonly string[];
  /** Other names for exactly this. */
  names: readonly string[];
  /** The question as people put it. */
  phrases: readonly string[];
  /** What it can be chosen by: the slugs of each group. */
  facets: Readonly<Partial<Record<FacetGroup, readonly string[]>>>;
  /** What its kind is called, and the name of its icon. */
  kind: string;
  icon: string;
  /** The sectors it is for, as they are written. */
  sector: string;
  /** Whether it tells how it was. */
  historic: boolean;
  /** File that the page is there for, and what its button says. */
  download?: { href: string; text: string };
}

/** A page as the index takes it. */
export interface IndexedPage {
  /** Starts and ends with a slash. */
  address: string;
  words: PageWords;
}

/** Most characters of an answer in the list: a short sentence or two. */
const longest = 90;

/** The first sentences of a text that fit together; the first always does. */
export function firstSentences(text: string, most = longest): string {
  const sentences = text.trim().match(/[^.!?]+(?:[.!?]+(?![\s”’")]*\p{Ll})[”’")]*|[.!?]+|$)/gu) ?? [text];
  let taken = '';
  for (const sentence of sentences) {
    if (taken && (taken + sentence).length > most) break;
    taken += sentence;
  }
  return taken.replace(/\s+/g, ' ').trim();
}

/** What the list shows of a page: the first sentences of its answer, or what it is about. */
export const shownText = ({ answer = '', summary }: Pick<PageWords, 'answer' | 'summary'>): string =>
  firstSentences(answer || summary);
