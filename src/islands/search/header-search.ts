/** Opens a search field under the header; without JavaScript the link goes to the search page. */
class HeaderSearch extends HTMLElement {
  connectedCallback(): void {
    const link = document.querySelector<HTMLAnchorElement>('.site-nav .find');
    const input = this.querySelector('input');
    if (!link || !input) return;
    const toggle = (open: boolean): void => {
      this.hidden = !open;
      link.setAttribute('aria-expanded', String(open));
      (open ? input : link).focus();
    };
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', (event) => {
      // A new tab or window stays what the visitor asked for.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(this.hidden);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') toggle(false);
    });
  }
}

customElements.define('header-search', HeaderSearch);
