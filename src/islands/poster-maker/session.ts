import type { FormatName, PosterContent, Sender } from '../../domain/poster/content/content.ts';
import { formats } from '../../domain/poster/content/formats.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import type { MakerPoster } from '../../domain/poster/maker/fields.ts';
import { drawingOf } from '../../domain/poster/maker/maker.ts';
import { notesOf } from '../../domain/poster/maker/notes.ts';
import type { MakerChoice } from './choice.ts';
import { FieldNotes, type ShownNote } from './field-notes.ts';
import { formName, type MakerForm } from './form.ts';
import { MakerLogo } from './maker-logo.ts';
import { Making } from './making.ts';
import { MakerParts } from './parts.ts';
import { Preview } from './preview.ts';

/** What is on the page from the start. */
interface Page {
  form: MakerForm;
  choice: MakerChoice;
}

/** Somebody at work in the poster maker: draws and judges what is filled in, and makes files of it. */
export class Session {
  readonly #form: MakerForm;
  readonly #choice: MakerChoice;
  readonly #preview: Preview;
  readonly #notes: FieldNotes;
  readonly #parts: MakerParts;
  readonly #logo: MakerLogo;
  readonly #making: Making;
  readonly #site: string;
  /** The message before the one that is chosen now. */
  #before: MakerPoster;
  /** Fields that keep what was typed for another message. */
  #kept: ShownNote[] = [];
  #waiting = 0;
  #stops: ShownNote[] = [];

  constructor(element: HTMLElement, { form, choice }: Page) {
    const soon = (): void => {
      this.#soon();
    };
    this.#site = element.dataset.site!;
    this.#form = form;
    this.#choice = choice;
    this.#preview = new Preview(element);
    this.#before = choice.poster;
    this.#notes = new FieldNotes(form, () => {
      this.#parts.again();
      soon();
    });
    this.#parts = new MakerParts((element.dataset.known ?? '').split(' '), soon);
    this.#logo = new MakerLogo(form, soon);
    this.#making = new Making(form, this.#logo, {
      choice,
      ready: () => this.#ready(),
      sceneOf: (format) => this.#draw(format).scene,
      opened: (key) => {
        this.#choice.choose(key);
        this.#choose();
      },
      changed: soon,
    });
    this.#listen();
    this.#choose();
    this.#show();
  }

  /** Makes a file: `pdf`, `pdf-druk`, `png`, `pakket` or `bewaar`. */
  make(what: string): Promise<void> {
    return this.#making.make(what);
  }

  #listen(): void {
    const { element } = this.#form;
    element.addEventListener('focusin', ({ target }) => {
      const part = (target as Element).closest('.step')?.querySelector('#stap-1') ? 'top' : 'foot';
      if (part === this.#preview.part) return;
      this.#preview.part = part;
      this.#soon();
    });
    element.addEventListener('input', ({ target }) => {
      const { name } = target as HTMLInputElement;
      this.#parts.again();
      if (name === 'boodschap' || name === 'versie') this.#choose();
      this.#kept = this.#kept.filter(({ field }) => this.#form.field(formName(field)) !== target);
      this.#soon();
    });
  }

  /** Offers what the chosen message has, and keeps what was typed for the one before it. */
  #choose(): void {
    const { poster } = this.#choice;
    this.#kept = this.#form.offer(poster, this.#before).map(({ field, own }) => ({
      field,
      text: `Dit vulde u zelf in; het is blijven staan. Bij deze poster hoort: “${own.replace(/\n/g, ' ')}”`,
      stops: false,
      offers: [own],
    }));
    this.#before = poster;
  }

  /** Draws once for all that changes before the next frame. */
  #soon(): void {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      this.#show();
    });
  }

  #draw(format: FormatName): { content: PosterContent; sender: Sender; scene: Scene; notes: ShownNote[] } {
    const state = { ...this.#form.read(), format };
    const { poster } = this.#choice;
    const { phones, notes } = this.#parts.read(poster, state);
    const logo = this.#logo.on(state.plate);
    const drawing = drawingOf(poster, state, {
      site: this.#site,
      phones,
      codeOf: this.#parts.codeOf,
      ...(logo ? { logo } : {}),
    });
    const scene = layoutPoster(drawing.content, formats[format], drawing.sender);
    return { ...drawing, scene, notes: [...notes, ...notesOf(poster, state, drawing, scene)] };
  }

  #show(): void {
    const state = this.#form.read();
    this.#parts.want(this.#choice.poster, state);
    const { content, sender, scene, notes } = this.#draw(state.format);
    const words = [...content.upper, ...content.lower, content.promise, sender.houseRule, sender.name];
    this.#preview.show(scene, words.filter(Boolean).join(' '));
    const all = [...notes, ...this.#logo.notes(content, state.plate), ...this.#kept];
    this.#stops = all.filter(({ stops }) => stops);
    this.#notes.show(all);
    this.#notes.count(state);
    const paper = formats[state.format].unit === 'mm';
    // Off as well as hidden: the Enter key makes no PDF of a screen.
    for (const button of this.#form.element.querySelectorAll<HTMLButtonElement>('[data-maak^="pdf"]'))
      button.hidden = button.disabled = !paper;
  }

  /** Waits for all parts, draws once more, and says what stands in the way. */
  async #ready(): Promise<readonly ShownNote[]> {
    this.#parts.again();
    this.#show();
    await this.#parts.ready();
    this.#show();
    return this.#stops;
  }
}
