import { contacts, fromFragment, looksOrdinary } from '../domain/workplace-numbers/fragment.ts';
import type { JudgedNumber } from '../domain/workplace-numbers/judge.ts';

const rowOf = ({ name, number, refusal }: JudgedNumber): HTMLLIElement => {
  const row = document.createElement('li');
  row.append(`${name}: `);
  if (number) {
    const link = document.createElement('a');
    link.href = number.href;
    link.textContent = number.written;
    row.append(link);
  } else {
    const why = document.createElement('span');
    why.textContent = refusal ?? '';
    row.append(why);
  }
  return row;
};

/** Shows the numbers that an organisation put into the address of its own QR code, each judged first. */
class WorkplaceNumbers extends HTMLElement {
  connectedCallback(): void {
    this.#again.addEventListener('click', this.#show);
    window.addEventListener('hashchange', this.#show);
    this.#show();
  }
  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#show);
  }

  get #again(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  readonly #show = (): void => {
    const numbers = fromFragment(window.location.hash);
    this.hidden = numbers.length === 0;
    // Whoever goes to the other language takes the numbers along.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-numbers]')) {
      link.hash = numbers.length > 0 ? window.location.hash : '';
    }
    if (numbers.length === 0) return;
    const failed = this.querySelector<HTMLElement>('.failed')!;
    // The judge weighs more than the rest of this page's scripts: only who scanned a code loads it.
    import('../domain/workplace-numbers/judge.ts').then(
      ({ judgeNumbers }) => {
        failed.hidden = true;
        const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
        const known = (this.dataset.known ?? '').split(' ');
        this.querySelector('ul')!.replaceChildren(...judgeNumbers(numbers, known, language).map(rowOf));
      },
      (fault: unknown) => {
        console.error(fault);
        // Without network the ones that look ordinary can still be called; the others wait for the judge.
        const ordinary = numbers.filter(({ digits }) => looksOrdinary(digits));
        const rows = ordinary.map(({ contact, digits }) =>
          rowOf({
            name: contacts[contact],
            number: { digits, written: digits, href: `tel:${digits}`, paid: false },
          }),
        );
        this.querySelector('ul')!.replaceChildren(...rows);
        failed.hidden = ordinary.length === numbers.length;
      },
    );
  };
}

customElements.define('workplace-numbers', WorkplaceNumbers);
