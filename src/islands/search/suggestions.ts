import { forgetEngine } from './engine.ts';
import { suggestionsFor, type Suggestion } from './suggested.ts';

/** Whoever never searches need not download how the list looks. */
const looks = `@layer components {
  .suggestions { position: absolute; z-index: 5; inset: 100% 0 auto; margin: -2px 0 0; padding: 0; list-style: none;
    border: 2px solid var(--color-ink); background: var(--color-paper); }
  .suggestions > li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
    gap: 0 1rem; min-block-size: 44px; padding: 0.4rem 1rem; line-height: 1.25; cursor: pointer; }
  .suggestions > li + li { border-block-start: 1px solid var(--color-hairline); }
  .suggestions > li:has(span) { font-weight: var(--font-weight-strong); }
  .suggestions span { font-size: var(--text-s); font-weight: var(--font-weight-text); color: var(--color-ink-soft); }
  .suggestions > li:hover, .suggestions > [aria-selected='true'] {
    background: var(--color-ink); color: var(--color-paper); }
  .suggestions > li:hover span, .suggestions > [aria-selected='true'] span { color: inherit; }
}`;

/** Milliseconds after the last key. */
const pause = 60;

/**
 * Suggestions under a search field that is marked as a combobox, as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The page that is chosen is opened.
 */
export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  #suggestions: Suggestion[] = [];
  #active = -1;
  #run = 0;

  constructor(input: HTMLInputElement, list: HTMLUListElement) {
    this.#input = input;
    this.#list = list;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
    document.adoptedStyleSheets.push(sheet);
    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    input.addEventListener('blur', () => {
      this.close();
    });
    // Somebody may have typed while this was loaded.
    if (input.value !== '' && document.activeElement === input) void this.#suggest();
    // The field keeps the focus, or the list would be gone before the choice.
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.#choose([...list.children].indexOf(option));
    });
  }

  /** Puts the list away. */
  close(): void {
    this.#run++;
    this.#active = -1;
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  async #suggest(): Promise<void> {
    const run = ++this.#run;
    const query = this.#input.value.trimStart();
    await new Promise((done) => setTimeout(done, pause));
    if (run !== this.#run) return;
    try {
      const found = await suggestionsFor(query);
      if (run === this.#run) this.#show(found);
    } catch (fault) {
      // Without suggestions the field still searches, so only the log hears of it.
      console.error(fault);
      forgetEngine();
      if (run === this.#run) this.close();
    }
  }

  #show(suggestions: Suggestion[]): void {
    this.close();
    if (suggestions.length === 0 || document.activeElement !== this.#input) return;
    this.#suggestions = suggestions;
    this.#list.replaceChildren(
      ...suggestions.map(({ text, kind }, at) => {
        const option = document.createElement('li');
        option.role = 'option';
        option.id = `${this.#list.id}-${at}`;
        option.ariaSelected = 'false';
        const label = document.createElement('span');
        label.textContent = kind;
        option.append(text, ' ', label);
        return option;
      }),
    );
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.hidden) return;
    const count = this.#suggestions.length;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      // One place more than there are options: the field itself.
      this.#activate(((this.#active + 1 + move + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    } else if (event.key === 'Enter') this.close();
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [place, option] of [...this.#list.children].entries())
      option.ariaSelected = String(place === at);
    const active = this.#list.children[at];
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(at: number): void {
    const chosen = this.#suggestions[at];
    this.close();
    if (chosen) window.location.assign(chosen.address);
  }
}
