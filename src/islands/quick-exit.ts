/** Leaves the site at once and takes the page's place in the history; without JavaScript it is a plain link. */
class QuickExit extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      // Empty the page first: the other site may take a moment to answer.
      document.body.hidden = true;
      document.title = '';
      window.location.replace(link.href);
    });
  }
}

customElements.define('quick-exit', QuickExit);
