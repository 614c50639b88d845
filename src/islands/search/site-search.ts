import { answers } from '../../domain/search/answering.ts';
import { facetsOf, filtered, type Facets } from '../../domain/search/facets.ts';
import { find, type Answer, type Found } from '../../domain/search/find.ts';
import { addressFromState, stateFromAddress, type SearchState } from '../../domain/search/state.ts';
import { showAnswers } from './answer-box.ts';
import { forgetEngine, loadEngine, type SiteEngine } from './engine.ts';
import { resultItem } from './result-list.ts';
import { SearchForm } from './search-form.ts';
import { notesOn, statusOf, type ResultState } from './wording.ts';

/** Results at once, and as many more each time somebody asks. */
const pageSize = 10;
/** Milliseconds after the last key; a search takes a few. */
const pause = 30;

/** Search on /zoeken/: on top of a form with filters that stand in the page. */
class SiteSearch extends HTMLElement {
  #run = 0;
  #results: readonly Found[] = [];
  #texts: ReadonlyMap<number, string> = new Map();
  #shown = 0;
  #facets: Facets | undefined;
  readonly #form = new SearchForm(this);

  connectedCallback(): void {
    this.classList.add('is-live');
    const { hash, search, pathname } = location;
    const state = stateFromAddress(hash || search);
    // A question that came with the address leaves it, so that the server does not see it a second time.
    if (search) history.replaceState(null, '', pathname + addressFromState(state));
    this.#show(state);
    this.#form.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(this.#form.read(), 'push');
    });
    this.#form.input.addEventListener('focus', () => void loadEngine().catch(console.error), { once: true });
    this.#form.input.addEventListener('input', () => void this.#search(this.#form.read(), 'replace', pause));
    this.#form.filters.addEventListener('change', () => void this.#search(this.#form.read(), 'push'));
    this.#form.foldWhereNarrow();
    this.#form.onClear(() => void this.#search(this.#form.read(), 'push'));
    this.#more.addEventListener('click', () => void this.#showMore(true).catch(this.#failed));
    addEventListener('popstate', () => {
      this.#show(stateFromAddress(location.hash));
    });
  }

  get #list(): HTMLOListElement {
    return this.#form.one('[data-resultaten]') as HTMLOListElement;
  }
  get #more(): HTMLButtonElement {
    return this.#form.one('[data-meer]') as HTMLButtonElement;
  }

  #facetsOf({ index }: SiteEngine): Facets {
    this.#facets ??= facetsOf(index, this.#form.options());
    return this.#facets;
  }

  /** Puts a state into the form and searches for it. */
  #show(state: SearchState): void {
    this.#form.write(state);
    void this.#search(state, 'keep');
  }

  async #search(state: SearchState, entry: 'push' | 'replace' | 'keep', wait = 0): Promise<void> {
    const run = ++this.#run;
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    if (run !== this.#run) return;
    if (entry !== 'keep') history[`${entry}State`](null, '', location.pathname + addressFromState(state));
    if (!state.query) {
      this.#results = [];
      this.#report('leeg', '');
      return;
    }
    try {
      const engine = await loadEngine();
      const answer = await find(state.query, engine, { literal: state.literal });
      if (run !== this.#run) return;
      const chosen = Object.values(state.filters).flat().length;
      const facets = this.#facetsOf(engine);
      const found = filtered(answer.ranked, facets, state);
      const [outcome, text] = statusOf(
        found,
        answer,
        state.query,
        chosen > 0 ? answer.ranked.length : undefined,
      );
      const above = await this.#answer(answer, found, outcome, engine);
      if (run !== this.#run) return;
      // What stands above the list need not stand in it once more.
      this.#results = outcome === 'niets' ? [] : found.filter(({ page }) => page !== above);
      this.#texts = answer.texts;
      this.#shown = 0;
      await this.#showMore(false, run);
      if (run !== this.#run) return;
      this.#note(answer, state);
      this.#form.said(found.length, chosen);
      this.#report(outcome, text);
      this.#form.count(answer.ranked, facets, state);
    } catch (fault) {
      if (run === this.#run) this.#failed(fault);
    }
  }

  readonly #failed = (fault: unknown): void => {
    console.error(fault);
    forgetEngine();
    this.#facets = undefined;
    this.#report('storing', 'Zoeken lukt nu niet. Probeer het opnieuw of kijk in de A tot Z.');
  };

  /** Shows the next results; the first of them gets the focus when somebody asked for more. */
  async #showMore(focus: boolean, run = this.#run): Promise<void> {
    const { index } = await loadEngine();
    const next = this.#results.slice(this.#shown, this.#shown + pageSize);
    const pages = await Promise.all(next.map(({ page }) => index.load(page)));
    if (run !== this.#run) return;
    const template = this.#form.one('template') as HTMLTemplateElement;
    const items = pages.map((page, at) =>
      resultItem(template, { ranked: next[at]!, page, text: this.#texts.get(next[at]!.page) }),
    );
    if (this.#shown === 0) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#shown += items.length;
    const left = this.#results.length - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent =
      left <= pageSize ? `Toon de andere ${left}` : `Toon nog ${pageSize} van de ${left}`;
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  /**
   * Answers on top: help at once, the sentence that answers, a file, where else to go.
   * @returns the page of the sentence
   */
  async #answer(
    { understanding, names, leads }: Answer,
    found: readonly Found[],
    outcome: ResultState,
    { index }: SiteEngine,
  ): Promise<number | undefined> {
    const first = found[0] && (await index.load(found[0].page));
    const named = await Promise.all([...names].map((page) => index.load(page)));
    const answered =
      outcome === 'gevonden' && first && answers(index.kindOf(found[0]!.page)) ? first : undefined;
    // A page that was asked for by name, or a file when its page comes first.
    const file = [...named, ...(first?.download?.href.endsWith('.pdf') ? [first] : [])].find(
      ({ download }) => download !== undefined,
    );
    showAnswers(this.#form.one('[data-antwoorden]'), {
      urgent: understanding.urgent,
      leads: leads && answered !== undefined,
      answer: answered,
      download: file?.download,
      elsewhere: understanding.elsewhere,
    });
    return answered && found[0]!.page;
  }

  /** What was searched instead of what was typed, with the way back. */
  #note(answer: Answer, state: SearchState): void {
    const place = this.#form.one('[data-begrepen]');
    const { text, literal } = notesOn(answer.understanding);
    place.replaceChildren(text);
    if (!literal) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.textContent = literal;
    button.addEventListener('click', () => {
      void this.#search({ ...state, literal: true }, 'push');
      this.#form.input.focus();
    });
    place.append(' ', button);
  }

  #report(state: ResultState, text: string): void {
    this.dataset.staat = state;
    this.#form.one('[role="status"]').textContent = text;
    if (state === 'leeg' || state === 'storing') {
      this.#form.one('[data-begrepen]').replaceChildren();
      showAnswers(this.#form.one('[data-antwoorden]'), { urgent: false });
      this.#list.replaceChildren();
      this.#more.hidden = true;
    }
    document.title = document.title.replace(/^.*?(?=Zoeken)/, text && state !== 'storing' ? `${text} ` : '');
  }
}

customElements.define('site-search', SiteSearch);
