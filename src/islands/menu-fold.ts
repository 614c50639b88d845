/**
 * The menu on a phone: Esc closes it and gives the focus back, and the search field of the header stands in it while
 * it is open. Without this script it is a plain fold, with the link to the search page beside it.
 */
class MenuFold extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    const place = this.querySelector<HTMLElement>('.find');
    const field = document.querySelector('header-search search-field');
    const home = field?.parentElement;
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !fold?.open) return;
      fold.open = false;
      fold.querySelector('summary')?.focus();
    });
    fold?.addEventListener('toggle', () => {
      if (!place || !field || !home) return;
      place.hidden = !fold.open;
      (fold.open ? place : home).append(field);
    });
  }
}

customElements.define('menu-fold', MenuFold);
