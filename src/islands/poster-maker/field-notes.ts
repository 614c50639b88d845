import type { MakerState } from '../../domain/poster/maker/fields.ts';
import { usualLengths, type Note } from '../../domain/poster/maker/notes.ts';
import { formName, type MakerForm } from './form.ts';

/** A note whose fault may be gone by now: a part that did not load. */
export interface ShownNote extends Note {
  again?: boolean;
}

const button = (text: string, press: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
};

/** Says under each field what to mind, and in one list what stands between a visitor and the file. */
export class FieldNotes {
  readonly #form: MakerForm;
  readonly #changed: () => void;
  #shown = '';

  /** @param changed is called when a press filled a field or asked for another try */
  constructor(form: MakerForm, changed: () => void) {
    this.#form = form;
    this.#changed = changed;
  }

  /** Shows the notes; the same ones once more change nothing, so that no reader says them twice. */
  show(notes: readonly ShownNote[]): void {
    const now = JSON.stringify(notes);
    if (now === this.#shown) return;
    this.#shown = now;
    for (const place of this.#form.element.querySelectorAll<HTMLElement>('[data-let-op-bij]')) {
      const own = notes.filter(({ field }) => formName(field) === place.dataset.letOpBij);
      if (place.childElementCount === 0 && own.length === 0) continue;
      place.replaceChildren(...own.flatMap((note) => this.#lines(note)));
      const field = this.#form.field(place.dataset.letOpBij!);
      field.setAttribute('aria-invalid', String(own.some(({ stops }) => stops)));
      if (own.length > 0) field.closest('details')?.setAttribute('open', '');
    }
    this.#list(notes.filter(({ stops }) => stops));
  }

  #lines({ field, text, offers = [], again }: ShownNote): HTMLElement[] {
    const line = document.createElement('p');
    line.textContent = text;
    const input = this.#form.field(formName(field));
    const fill = offers.map((value) =>
      button(`Neem “${value.replace(/\s+/g, ' ')}”`, () => {
        input.value = value;
        input.focus();
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
    return [line, ...fill, ...(again ? [button('Probeer het opnieuw', this.#changed)] : [])];
  }

  #list(notes: readonly ShownNote[]): void {
    const items = notes.map(({ field, text }) => {
      const link = document.createElement('a');
      link.href = `#${this.#form.field(formName(field)).id}`;
      link.textContent = text;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    this.#form.element.querySelector('[data-let-op]')!.replaceChildren(...items);
  }

  /** Counts what is longer than most posters hold; nothing is cut off. */
  count(state: MakerState): void {
    for (const field of ['upper', 'lower', 'promise', 'name', 'houseRule'] as const) {
      const usual = usualLengths[field];
      const length = Array.from(state[field].trim()).length;
      const place = this.#form.element.querySelector(`[data-tel="${formName(field)}"]`)!;
      const text = length > usual ? `${length} tekens. Tot ${usual} past het bijna altijd.` : '';
      if (place.textContent !== text) place.textContent = text;
    }
  }
}
