import type { Ranked } from '../../domain/search/rank.ts';
import { countOptions, type Facets } from '../../domain/search/facets.ts';
import { showWords } from './wording.ts';
import { filterGroups, ofGroups, type FilterGroup, type SearchState } from '../../domain/search/state.ts';

/** The field and the filters of the search page. */
export class SearchForm {
  readonly #page: Element;

  constructor(page: Element) {
    this.#page = page;
  }

  /** The element of a selector. @throws when the page has none */
  one(selector: string): Element {
    const found = this.#page.querySelector(selector);
    if (!found) throw new Error(`${selector} ontbreekt`);
    return found;
  }
  get form(): HTMLFormElement {
    return this.one('form[role="search"]') as HTMLFormElement;
  }
  get input(): HTMLInputElement {
    return this.one('input[type="search"]') as HTMLInputElement;
  }
  get filters(): HTMLElement {
    return this.one('[data-filters]') as HTMLElement;
  }
  /** What the filters are folded into. */
  get fold(): HTMLDetailsElement {
    return this.one('details') as HTMLDetailsElement;
  }
  get #boxes(): HTMLInputElement[] {
    return [...this.filters.querySelectorAll('input')];
  }

  #values(wanted: (box: HTMLInputElement) => boolean): Record<FilterGroup, string[]> {
    return ofGroups((group) =>
      this.#boxes.filter((box) => box.name === group && wanted(box)).map((box) => box.value),
    );
  }

  /** Everything there is to choose from. */
  options(): Record<FilterGroup, string[]> {
    return this.#values(() => true);
  }

  /** What is typed and chosen now. */
  read(): SearchState {
    return { query: this.input.value.trim(), literal: false, filters: this.#values((box) => box.checked) };
  }

  /** Puts a state into the field and the filters. */
  write({ query, filters }: SearchState): void {
    this.input.value = query;
    for (const box of this.#boxes) box.checked = filters[box.name as FilterGroup].includes(box.value);
  }

  /** Opens the filters where they stand beside the list; on a phone they are folded, with a way to the list. */
  foldWhereNarrow(): void {
    const wide = matchMedia('(min-width: 60rem)');
    this.fold.open = wide.matches;
    wide.addEventListener('change', () => {
      this.fold.open = wide.matches;
    });
    this.#show.addEventListener('click', () => {
      this.fold.open = false;
      const status = this.one('[role="status"]') as HTMLElement;
      status.focus();
      status.scrollIntoView();
    });
  }
  get #show(): HTMLButtonElement {
    return this.one('[data-toon]') as HTMLButtonElement;
  }

  /** Does the work after all choices were taken back. */
  onClear(work: () => void): void {
    this.one('[data-wis]').addEventListener('click', () => {
      for (const box of this.#boxes) box.checked = false;
      this.input.focus();
      work();
    });
  }

  /** Says at the filters how many results there are, and how many choices made them. */
  said(found: number, chosen: number): void {
    this.#show.textContent = showWords(found);
    this.one('[data-gekozen]').textContent = chosen === 0 ? '' : `${chosen} gekozen`;
    (this.one('[data-wis]') as HTMLElement).hidden = chosen === 0;
  }

  /** Shows beside each choice how many results it would leave. */
  count(found: readonly Ranked[], facets: Facets, state: SearchState): void {
    const counts = countOptions(found, facets, state);
    for (const group of filterGroups) {
      for (const [slug, count] of counts.get(group) ?? []) {
        const place = this.filters.querySelector(`[data-aantal="${group}:${slug}"]`);
        if (place) place.textContent = String(count);
      }
    }
  }
}
