import { formats } from '../../domain/poster/content/formats.ts';
import type { FormatName } from '../../domain/poster/content/content.ts';
import {
  fieldsOf,
  type FieldName,
  type MakerPoster,
  type MakerState,
} from '../../domain/poster/maker/fields.ts';
import type { NotedField } from '../../domain/poster/maker/notes.ts';
import type { ContactKey } from '../../domain/workplace-numbers/fragment.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** Fields that a message fills with its own words. */
const ownFields = ['upper', 'lower', 'promise', 'houseRule'] as const;
type OwnField = (typeof ownFields)[number];

/** Names of the fields in the form. */
const names = {
  upper: 'boven',
  lower: 'onder',
  promise: 'belofte',
  name: 'naam',
  houseRule: 'huisregel',
  phone: 'telefoon',
  link: 'link',
} as const;
const parts: readonly FieldName[] = [...(Object.keys(names) as FieldName[]), 'logo', 'plain', 'numbers'];

/** The name in the form of a field that something is said about. */
export const formName = (field: NotedField): string =>
  field.startsWith('numbers.')
    ? field.replace('numbers', 'nummer')
    : ((names as Partial<Record<NotedField, string>>)[field] ?? field);

/** What a message itself says in a field. */
const ownText = ({ content, houseRule }: MakerPoster, field: OwnField): string =>
  field === 'houseRule'
    ? (houseRule ?? '')
    : field === 'promise'
      ? content.promise
      : content[field].join('\n');

/** The form of the poster maker. */
export class MakerForm {
  readonly element: HTMLFormElement;

  constructor(element: HTMLFormElement) {
    this.element = element;
  }

  /** A field by its name in the form. */
  field(name: string): Field {
    return this.element.elements.namedItem(name) as Field;
  }
  #chosen(name: string): string {
    return (this.element.elements.namedItem(name) as RadioNodeList | null)?.value ?? '';
  }
  #numbers(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('[data-nummer]')];
  }

  /** What is filled in now. */
  read(): MakerState {
    const text = (name: keyof typeof names): string => this.field(names[name]).value;
    return {
      poster: this.#chosen('boodschap') + this.field('versie').value,
      format: this.#chosen('maat') as FormatName,
      upper: text('upper'),
      lower: text('lower'),
      promise: text('promise'),
      name: text('name'),
      houseRule: text('houseRule'),
      phone: text('phone'),
      link: text('link'),
      plain: (this.field('effen') as HTMLInputElement).checked,
      plate: (this.field('vlak') as HTMLInputElement).checked,
      numbers: Object.fromEntries(
        this.#numbers()
          .filter(({ value }) => value.trim())
          .map((input) => [input.dataset.nummer as ContactKey, input.value]),
      ),
    };
  }

  /** Fills in what was saved; the message itself is chosen before. */
  write(state: MakerState): void {
    for (const [field, name] of Object.entries(names))
      this.field(name).value = state[field as keyof typeof names];
    (this.field('effen') as HTMLInputElement).checked = state.plain;
    (this.field('vlak') as HTMLInputElement).checked = state.plate;
    for (const input of this.#numbers())
      input.value = state.numbers[input.dataset.nummer as ContactKey] ?? '';
    this.#format(state.format);
    // What was filled in can be seen: its fold opens.
    for (const fold of this.element.querySelectorAll('details'))
      if (
        [...fold.querySelectorAll('input')].some(
          ({ type, value }) => type !== 'file' && type !== 'checkbox' && value,
        )
      )
        fold.open = true;
  }

  #format(name: FormatName): void {
    const chip = this.element.querySelector<HTMLInputElement>(`[name="maat"][value="${name}"]`);
    if (chip) chip.checked = true;
  }

  /**
   * Shows the fields and sizes that a message has. Its own words come into a field that is empty or that holds those
   * of the message before it; what somebody typed stays.
   * @returns the fields where something else than the message's own words was kept
   */
  offer(poster: MakerPoster, before: MakerPoster | undefined): { field: OwnField; own: string }[] {
    const fields = fieldsOf(poster);
    for (const part of parts)
      this.element.querySelector<HTMLElement>(`[data-deel="${part}"]`)!.hidden = !fields.includes(part);
    this.#offerSizes(poster);
    return ownFields.flatMap((field) => {
      const input = this.field(names[field]);
      const own = ownText(poster, field);
      const free = !input.value.trim() || (before && input.value === ownText(before, field));
      if (free) input.value = own;
      return !free && own && own !== input.value && fields.includes(field) ? [{ field, own }] : [];
    });
  }

  #offerSizes({ formats: names }: MakerPoster): void {
    const now = this.#chosen('maat') as FormatName;
    const chosen = names.includes(now) ? now : names[0]!;
    const chips = names.map((name) => {
      const chip = document.createElement('label');
      const radio = document.createElement('input');
      chip.className = 'chip';
      Object.assign(radio, { type: 'radio', name: 'maat', value: name, checked: name === chosen });
      chip.append(radio, formats[name].label);
      return chip;
    });
    this.element.querySelector('[data-maten]')!.replaceChildren(...chips);
  }
}
