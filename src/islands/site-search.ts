import {
  filterGroups,
  indexFilters,
  queryFromState,
  stateFromQuery,
  type FilterGroup,
  type FilterOption,
  type SearchState,
} from '../domain/search/state.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

const pageSize = 10;

/** Search on /zoeken/: on top of a form with filters that stand in the page. */
class SiteSearch extends HTMLElement {
  #run = 0;
  #results: PagefindResult[] = [];
  #shown = 0;

  connectedCallback(): void {
    this.classList.add('is-live');
    this.#show(stateFromQuery(window.location.search));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(this.#read(), 'push');
    });
    this.#input.addEventListener('focus', () => void loadPagefind().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void this.#search(this.#read(), 'replace', 120));
    this.#filters.addEventListener('change', () => void this.#search(this.#read(), 'push'));
    this.#more.addEventListener('click', () => void this.#showMore(true));
    window.addEventListener('popstate', () => {
      this.#show(stateFromQuery(window.location.search));
    });
  }

  #one(selector: string): Element {
    const found = this.querySelector(selector);
    if (!found) throw new Error(`${selector} ontbreekt op de zoekpagina`);
    return found;
  }
  get #form(): HTMLFormElement {
    return this.#one('form[role="search"]') as HTMLFormElement;
  }
  get #input(): HTMLInputElement {
    return this.#one('input[type="search"]') as HTMLInputElement;
  }
  get #filters(): HTMLElement {
    return this.#one('[data-filters]') as HTMLElement;
  }
  get #boxes(): HTMLInputElement[] {
    return [...this.#filters.querySelectorAll('input')];
  }
  get #list(): HTMLOListElement {
    return this.#one('[data-resultaten]') as HTMLOListElement;
  }
  get #more(): HTMLButtonElement {
    return this.#one('[data-meer]') as HTMLButtonElement;
  }

  #options(): Record<FilterGroup, FilterOption[]> {
    const of = (group: FilterGroup): FilterOption[] =>
      this.#boxes
        .filter((box) => box.name === group && box.value !== '')
        .map((box) => ({ slug: box.value, name: box.dataset.naam ?? '' }));
    return { soort: of('soort'), sector: of('sector'), rol: of('rol'), maatregel: of('maatregel') };
  }

  #read(): SearchState {
    const chosen = (group: FilterGroup): string[] =>
      this.#boxes
        .filter((box) => box.name === group && box.checked && box.value !== '')
        .map((box) => box.value);
    return {
      query: this.#input.value.trim(),
      filters: {
        soort: chosen('soort'),
        sector: chosen('sector'),
        rol: chosen('rol'),
        maatregel: chosen('maatregel'),
      },
    };
  }

  /** Puts a state into the form and searches for it. */
  #show(state: SearchState): void {
    this.#input.value = state.query;
    for (const box of this.#boxes) {
      const values = state.filters[box.name as FilterGroup];
      box.checked = box.value === '' ? values.length === 0 : values.includes(box.value);
    }
    void this.#search(state, 'keep');
  }

  async #search(state: SearchState, history: 'push' | 'replace' | 'keep', wait = 0): Promise<void> {
    const run = ++this.#run;
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    if (run !== this.#run) return;
    const address = window.location.pathname + queryFromState(state);
    if (history === 'push') window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    if (!state.query) {
      this.#results = [];
      this.#list.replaceChildren();
      this.#report('leeg', '');
      return;
    }
    try {
      const pagefind = await loadPagefind();
      const options = this.#options();
      const [answer, ...counts] = await Promise.all([
        pagefind.search(state.query, { filters: indexFilters(state, options) }),
        ...filterGroups.map((group) =>
          pagefind.search(state.query, { filters: indexFilters(state, options, group) }),
        ),
      ]);
      if (run !== this.#run) return;
      this.#results = answer.results;
      this.#count(
        options,
        counts.map((count) => count.filters),
      );
      this.#shown = 0;
      await this.#showMore(false, run);
      const found = answer.results.length;
      this.#report(
        found === 0 ? 'niets' : 'gevonden',
        found === 0
          ? `Niets gevonden voor “${state.query}”.`
          : `${found} ${found === 1 ? 'resultaat' : 'resultaten'} voor “${state.query}”.`,
      );
    } catch {
      if (run === this.#run)
        this.#report('storing', 'Zoeken lukt nu niet. Probeer het opnieuw, of kijk in de A tot Z.');
    }
  }

  /** Shows the next results; the first of them gets the focus when somebody asked for more. */
  async #showMore(focus: boolean, run = this.#run): Promise<void> {
    const next = this.#results.slice(this.#shown, this.#shown + pageSize);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (run !== this.#run) return;
    const items = pages.map((page) => this.#item(page));
    if (this.#shown === 0) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#shown += items.length;
    const left = this.#results.length - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent =
      left <= pageSize ? `Toon de andere ${left}` : `Toon nog ${pageSize} van de ${left}`;
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  #item({
    url,
    excerpt,
    meta,
  }: {
    url: string;
    excerpt: string;
    meta: Record<string, string>;
  }): HTMLLIElement {
    const item = (this.#one('template') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    const part = (name: string): Element => item.querySelector(`[data-deel="${name}"]`)!;
    part('icoon').setAttribute('href', `#icoon-${meta.icoon ?? 'advies'}`);
    part('soort').textContent = meta.soort ?? '';
    const link = part('titel') as HTMLAnchorElement;
    link.href = url;
    link.textContent = meta.title ?? url;
    // Pagefind escapes the text and only adds <mark>.
    part('fragment').innerHTML = excerpt;
    part('sector').textContent = [meta.historisch ? 'Geschiedenis' : '', meta.sector ?? '']
      .filter(Boolean)
      .join(' · ');
    return item.firstElementChild as HTMLLIElement;
  }

  #count(options: Record<FilterGroup, FilterOption[]>, answers: PagefindFilters[]): void {
    filterGroups.forEach((group, index) => {
      const counts = answers[index]?.[group] ?? {};
      for (const { slug, name } of options[group]) {
        const count = (counts[name] ?? 0) + (group === 'sector' ? (counts['alle sectoren'] ?? 0) : 0);
        const place = this.#filters.querySelector(`[data-aantal="${group}:${slug}"]`);
        if (place) place.textContent = String(count);
      }
    });
  }

  #report(state: 'leeg' | 'niets' | 'gevonden' | 'storing', text: string): void {
    this.dataset.staat = state;
    this.#one('[role="status"]').textContent = text;
    if (state !== 'gevonden') this.#more.hidden = true;
    if (state === 'niets' || state === 'storing') this.#list.replaceChildren();
    document.title = document.title.replace(/^.*?(?=Zoeken)/, text && state !== 'storing' ? `${text} ` : '');
  }
}

type PagefindFilters = Record<string, Record<string, number>>;

customElements.define('site-search', SiteSearch);
