import { hear, leave, tell } from './tabs.ts';

/** Leaves the site at once, with every other tab that can show what happened; without JavaScript it is a plain link. */
class QuickExit extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      tell({ does: 'leave', to: link.href });
      leave(link.href);
    });
    hear(({ does }) => {
      if (does === 'leave') leave(link.href);
    });
  }
}

customElements.define('quick-exit', QuickExit);
