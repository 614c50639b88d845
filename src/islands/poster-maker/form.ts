import type { FormatName } from '../../domain/poster/content/content.ts';
import { formats } from '../../domain/poster/content/formats.ts';
import type { MakerPoster, MakerState } from '../../domain/poster/maker/maker.ts';
import type { ContactKey } from '../../domain/workplace-numbers/fragment.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form of the poster maker. */
export class MakerForm {
  readonly element: HTMLFormElement;

  constructor(element: HTMLFormElement) {
    this.element = element;
  }

  #field(name: string): Field {
    return this.element.elements.namedItem(name) as Field;
  }
  #value(name: string): string {
    return this.#field(name).value;
  }
  #on(name: string): boolean {
    return (this.#field(name) as HTMLInputElement).checked;
  }

  /** What is filled in now. */
  read(): MakerState {
    const numbers = [...this.element.querySelectorAll<HTMLInputElement>('[data-nummer]')];
    return {
      poster: this.#value('boodschap'),
      format: this.#value('maat') as FormatName,
      upper: this.#value('boven'),
      lower: this.#value('onder'),
      promise: this.#value('belofte'),
      name: this.#value('naam'),
      houseRule: this.#value('huisregel'),
      phone: this.#value('telefoon'),
      link: this.#value('link'),
      plain: this.#on('effen'),
      plate: this.#on('vlak'),
      numbers: Object.fromEntries(
        numbers
          .filter(({ value }) => value.trim())
          .map((input) => [input.dataset.nummer as ContactKey, input.value]),
      ),
    };
  }

  /** Fills in what was saved. */
  write(state: MakerState): void {
    const values: Record<string, string> = {
      boodschap: state.poster,
      maat: state.format,
      boven: state.upper,
      onder: state.lower,
      belofte: state.promise,
      naam: state.name,
      huisregel: state.houseRule,
      telefoon: state.phone,
      link: state.link,
    };
    for (const [name, value] of Object.entries(values)) this.#field(name).value = value;
    (this.#field('effen') as HTMLInputElement).checked = state.plain;
    (this.#field('vlak') as HTMLInputElement).checked = state.plate;
    for (const input of this.element.querySelectorAll<HTMLInputElement>('[data-nummer]'))
      input.value = state.numbers[input.dataset.nummer as ContactKey] ?? '';
  }

  /** Shows the fields and sizes that a message has, filled with its own words. */
  offer(poster: MakerPoster, fill: boolean): void {
    const { content, editable } = poster;
    const show = (part: string, on: boolean): void => {
      this.element.querySelector<HTMLElement>(`[data-deel="${part}"]`)!.hidden = !on;
    };
    show('boodschap', editable.includes('boodschap'));
    show('belofte', editable.includes('belofte'));
    show('gedrag', content.layout === 'gedrag');
    show('nummers', content.layout === 'werkplek');
    show('link', content.layout !== 'werkplek');
    const sizes = this.#field('maat') as HTMLSelectElement;
    const chosen = sizes.value;
    sizes.replaceChildren(
      ...poster.formats.map((name) => new Option(formats[name].label, name, false, name === chosen)),
    );
    if (!fill) return;
    this.#field('boven').value = content.upper.join('\n');
    this.#field('onder').value = content.lower.join('\n');
    this.#field('belofte').value = content.promise;
    this.#field('huisregel').value = poster.houseRule ?? this.#value('huisregel');
  }
}
