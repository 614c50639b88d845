import { contacts, fromFragment } from '../domain/workplace-numbers/fragment.ts';

/** Shows the numbers that an organisation put into the address of its own QR code. */
class WorkplaceNumbers extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    window.addEventListener('hashchange', this.#show);
  }
  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#show);
  }

  readonly #show = (): void => {
    const numbers = fromFragment(window.location.hash);
    const list = this.querySelector('ul');
    list?.replaceChildren(
      ...numbers.map(({ contact, number }) => {
        const link = document.createElement('a');
        link.href = `tel:${number}`;
        link.textContent = number;
        const item = document.createElement('li');
        item.append(`${contacts[contact]}: `, link);
        return item;
      }),
    );
    this.hidden = numbers.length === 0;
  };
}

customElements.define('workplace-numbers', WorkplaceNumbers);
