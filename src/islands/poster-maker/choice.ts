import type { MakerPoster } from '../../domain/poster/maker/fields.ts';
import type { MakerForm } from './form.ts';

/** As many pictures as two rows hold. */
const first = 8;

/** Choosing a message: pictures for an audience and a place, a few at a time, and the version of a sector. */
export class MakerChoice {
  readonly #form: MakerForm;
  readonly posters: readonly MakerPoster[];
  readonly #more: HTMLButtonElement;
  #all = false;

  constructor(form: MakerForm, posters: readonly MakerPoster[]) {
    this.#form = form;
    this.posters = posters;
    this.#more = form.element.querySelector('[data-meer]')!;
    form.element.addEventListener('input', ({ target }) => {
      const { name } = target as HTMLInputElement;
      if (name === 'serie' || name === 'plek') this.#all = false;
      if (name === 'boodschap') this.#offerVersions('');
      if (['serie', 'plek', 'boodschap', 'versie'].includes(name)) this.show();
    });
    this.#more.addEventListener('click', () => {
      this.#all = true;
      this.show();
    });
  }

  /** The message that is chosen. */
  get poster(): MakerPoster {
    const { poster } = this.#form.read();
    return this.posters.find(({ key }) => key === poster) ?? this.posters[0]!;
  }

  /** Address of the picture of what is chosen, large. */
  get picture(): string {
    const small = this.#pictures()
      .find((label) => label.querySelector('input')!.checked)
      ?.querySelector('img');
    return small?.srcset.split(/[ ,]+/).at(-2) ?? '';
  }

  #pictures(): HTMLLabelElement[] {
    return [...this.#form.element.querySelectorAll<HTMLLabelElement>('[data-kies] > label')];
  }

  /** Chooses a message by its key, and the audience it is for, so that its picture is in view. */
  choose(key: string): void {
    const [, id = key, version = ''] = /^([^/@]*)(.*)$/.exec(key) ?? [];
    const picture = this.#pictures().find((label) => label.querySelector('input')!.value === id);
    if (!picture) return;
    picture.querySelector('input')!.checked = true;
    for (const radio of this.#form.element.querySelectorAll<HTMLInputElement>('[name="serie"]'))
      radio.checked = radio.value === picture.dataset.serie;
    this.#form.field('plek').value = '';
    this.#offerVersions(version);
    this.show();
  }

  /** Shows the pictures that were asked for, the chosen one among them, and what it says. */
  show(): void {
    const audience = (this.#form.element.elements.namedItem('serie') as RadioNodeList).value;
    const place = this.#form.field('plek').value;
    const wanted = this.#pictures().filter(
      ({ dataset }) => dataset.serie === audience && (!place || dataset.plek!.split(' ').includes(place)),
    );
    const few = this.#all ? wanted : wanted.slice(0, first);
    for (const label of this.#pictures()) {
      const chosen = label.querySelector('input')!.checked;
      label.hidden = !few.includes(label) && !(chosen && wanted.includes(label));
    }
    this.#more.hidden = few.length === wanted.length;
    this.#more.textContent = `Toon alle ${wanted.length}`;
    this.#form.element.querySelector('[data-gekozen]')!.textContent = this.poster.content.title;
  }

  /** Offers the versions of the chosen picture. */
  #offerVersions(chosen: string): void {
    const id = (this.#form.element.elements.namedItem('boodschap') as RadioNodeList).value;
    const versions = this.posters.flatMap(({ key, version }) =>
      version && key.replace(/[/@].*/, '') === id ? [new Option(version, key.slice(id.length))] : [],
    );
    const select = this.#form.field('versie') as HTMLSelectElement;
    select.replaceChildren(new Option('Algemeen', ''), ...versions);
    select.value = chosen;
    if (select.selectedIndex < 0) select.value = '';
    this.#form.element.querySelector<HTMLElement>('[data-deel="versie"]')!.hidden = versions.length === 0;
  }
}
