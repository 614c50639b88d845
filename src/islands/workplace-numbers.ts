import { contacts, contactsInEnglish, fromFragment } from '../domain/workplace-numbers/fragment.ts';

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
    const names = document.documentElement.lang === 'en' ? contactsInEnglish : contacts;
    const list = this.querySelector('ul');
    list?.replaceChildren(
      ...numbers.map(({ contact, number }) => {
        const link = document.createElement('a');
        link.href = `tel:${number}`;
        link.textContent = number;
        const item = document.createElement('li');
        item.append(`${names[contact]}: `, link);
        return item;
      }),
    );
    this.hidden = numbers.length === 0;
    // Whoever goes to the other language takes the numbers along.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-numbers]')) {
      link.hash = numbers.length > 0 ? window.location.hash : '';
    }
  };
}

customElements.define('workplace-numbers', WorkplaceNumbers);
