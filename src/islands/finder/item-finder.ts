import {
  countsOf,
  fits,
  readChoice,
  writeChoice,
  type Choice,
  type Findable,
} from '../../domain/finder/choice.ts';

/** A row of the list, and what it can be found by. */
interface Row extends Findable {
  element: HTMLElement;
}

/** Turns links to the parts of a list into chips that combine; the end of an address names group and value. */
function chipsOf(links: HTMLElement): void {
  links.dataset.filters = '';
  links.role = 'group';
  links.ariaLabel = 'Filters';
  for (const link of links.querySelectorAll('a')) {
    const [name = '', value = ''] = link.pathname.split('/').slice(-3);
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value });
    label.append(box, ...link.childNodes);
    label.querySelector('span')?.setAttribute('data-n', '');
    link.replaceWith(label);
  }
}

/** Makes a long list shorter by what is ticked. Without this script the list is whole and links lead to parts of it. */
class ItemFinder extends HTMLElement {
  #rows: Row[] = [];
  #boxes: HTMLInputElement[] = [];

  connectedCallback(): void {
    for (const links of this.querySelectorAll<HTMLElement>('[data-choices]')) chipsOf(links);
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('[data-filters] input')];
    const groups = [...new Set(this.#boxes.map(({ name }) => name))];
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
      element,
      tags: Object.fromEntries(groups.map((group) => [group, element.dataset[group]?.split(' ') ?? []])),
    }));
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
    this.addEventListener('change', () => {
      this.#show(this.#ticked());
      history.replaceState(history.state, '', `#${writeChoice(this.#ticked())}`);
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#tick({});
      history.replaceState(history.state, '', location.pathname);
    });
    const read = (): void => {
      if (location.hash.includes('=')) this.#tick(readChoice(location.hash, this.#known()));
    };
    window.addEventListener('hashchange', read);
    read();
  }

  #known(): Choice {
    const known: Record<string, string[]> = {};
    for (const { name, value } of this.#boxes) (known[name] ??= []).push(value);
    return known;
  }

  #ticked(): Choice {
    const choice: Record<string, string[]> = {};
    for (const { name, value, checked } of this.#boxes) if (checked) (choice[name] ??= []).push(value);
    return choice;
  }

  #tick(choice: Choice): void {
    for (const box of this.#boxes) box.checked = choice[box.name]?.includes(box.value) ?? false;
    this.#show(choice);
  }

  #show(choice: Choice): void {
    const shown = this.#rows.filter((row) => fits(row, choice));
    const chosen = Object.values(choice).flat().length > 0;
    // The rest of a long list is there only for who asks.
    for (const row of this.#rows)
      row.element.hidden = !shown.includes(row) || (!chosen && row.element.hasAttribute('data-rest'));
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const count = group.querySelectorAll('[data-item]:not([hidden])').length;
      group.hidden = count === 0;
      for (const place of this.querySelectorAll(`[data-count="${group.id}"]`))
        place.textContent = String(count);
      for (const link of this.querySelectorAll<HTMLElement>(`[data-jump="${group.id}"]`))
        link.hidden = count === 0;
    }
    for (const box of this.#boxes) {
      const count = countsOf(this.#rows, choice, box.name).get(box.value) ?? 0;
      const place = box.closest('label')?.querySelector('[data-n]');
      if (place) place.textContent = String(count);
    }
    const narrowed = shown.length < this.#rows.length;
    const status = this.querySelector('[data-status]');
    if (status) {
      status.textContent = narrowed
        ? shown.length === 0
          ? 'Niets past bij deze keuzes. Haal er een weg.'
          : `U ziet ${shown.length} van de ${this.#rows.length}.`
        : '';
    }
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = !chosen;
    this.toggleAttribute('data-chosen', chosen);
  }
}

customElements.define('item-finder', ItemFinder);
