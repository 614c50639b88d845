/**
 * A search field with suggestions. What somebody types does not leave the browser: the search page gets it after a
 * `#`. Without JavaScript the form goes there with a `?`.
 */
class SearchField extends HTMLElement {
  /** The menu on a phone takes the field over and gives it back; it is made ready once. */
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const list = this.querySelector('ul');
    if (!form || !input || !list) return;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggesties');
    input.maxLength = 200;
    input.autocapitalize = 'off';
    input.spellcheck = false;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    const attach = (): void => {
      // Whoever searches once, loads what is needed for it; nobody else does.
      import('./suggestions.ts').then(
        ({ Suggestions }) => new Suggestions(input, list),
        (fault: unknown) => {
          // Without suggestions the field still searches. The next time they may come.
          console.error(fault);
          offer();
        },
      );
    };
    const offer = (): void => {
      input.addEventListener('focus', attach, { once: true });
    };
    if (document.activeElement === input) attach();
    else offer();
    if (this.closest('site-search')) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const question = new URLSearchParams({ q: input.value.trim() });
      window.location.assign(`${form.getAttribute('action') ?? ''}#${question.toString()}`);
    });
  }
}

customElements.define('search-field', SearchField);
