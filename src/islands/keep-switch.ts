import { keepAgain, keepNothing, keepsNothing } from './offline.ts';

/** A button that takes away all that the site keeps on this device, and one that lets it keep pages again. */
class KeepSwitch extends HTMLElement {
  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) return;
    this.hidden = false;
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        void this.#choose(button.value === 'weg');
      });
    }
    void this.#show();
  }

  async #choose(none: boolean): Promise<void> {
    await (none ? keepNothing() : keepAgain());
    await this.#show();
  }

  /** Says how it is now, and offers the other. */
  async #show(): Promise<void> {
    const none = await keepsNothing();
    this.dataset.stand = none ? 'uit' : 'aan';
    for (const part of this.querySelectorAll<HTMLElement>('[data-bij]'))
      part.hidden = part.dataset.bij !== this.dataset.stand;
  }
}

customElements.define('keep-switch', KeepSwitch);
