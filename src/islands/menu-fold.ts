/** The menu on a phone: Esc closes it and gives the focus back. Without this script it is a plain fold. */
class MenuFold extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !fold?.open) return;
      fold.open = false;
      fold.querySelector('summary')?.focus();
    });
  }
}

customElements.define('menu-fold', MenuFold);
