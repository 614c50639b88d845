import type { FacetGroup, PageWords } from './page-words.ts';
import type { Level } from './word-bags.ts';

/** A page as the list shows it. */
export interface ShownPage extends Pick<
  PageWords,
  'title' | 'question' | 'kind' | 'icon' | 'sector' | 'historic' | 'download'
> {
  address: string;
  /** A sentence or two: the answer of the page, or what it is about. */
  text: string;
  /** Who says so; empty when the page names nobody. */
  source: string;
  /** Day on which it was checked, YYYY-MM-DD; empty when nobody says. */
  checked: string;
}

/** On which pages a word stands, and how it belongs to each. */
export type Postings = ReadonlyMap<number, Level>;

/** Everything that search knows of the site, in memory. Pages go by their number. */
export interface SiteIndex {
  /** How many pages there are. */
  size: number;
  page: (page: number) => ShownPage;
  /** Whether its title is short: then each word of it says more. */
  isShort: (page: number) => boolean;
  /** Kind of a page, by slug. */
  kindOf: (page: number) => string;
  isHistoric: (page: number) => boolean;
  /** Words of a page, counted by what each is worth; `average` is that of all pages. */
  length: (page: number) => number;
  average: number;
  /** Loads what is known of the words of some texts, when it is not there yet. */
  loadWords: (texts: readonly string[]) => Promise<void>;
  /** How many files of words are loaded: who keeps something made of the words looks whether there are more. */
  parts: number;
  /** Every word that is loaded, by its key. */
  words: ReadonlyMap<string, Postings>;
  /** Pages of which this, written as one word, is the whole name. */
  named: (name: string) => ReadonlySet<number>;
  /** Pages with a property. */
  having: (group: FacetGroup, slug: string) => ReadonlySet<number>;
}
