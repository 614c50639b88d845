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

/** Makes a long list shorter by what is ticked. Without this script the list is whole and links lead to parts of it. */
class ItemFinder extends HTMLElement {
  #rows: Row[] = [];
  #boxes: HTMLInputElement[] = [];

  connectedCallback(): void {
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
    for (const row of this.#rows) row.element.hidden = !shown.includes(row);
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
    if (clear) clear.hidden = Object.values(choice).flat().length === 0;
  }
}

customElements.define('item-finder', ItemFinder);
