import type { FormatName } from '../../domain/poster/content/content.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import type { MakerChoice } from './choice.ts';
import type { ShownNote } from './field-notes.ts';
import { formName, type MakerForm } from './form.ts';
import { load } from './load.ts';
import type { MakerLogo } from './maker-logo.ts';

/** What the making of files asks of the rest. */
interface Maker {
  choice: MakerChoice;
  /** Everything is drawn; what stands in the way of a file. */
  ready: () => Promise<readonly ShownNote[]>;
  sceneOf: (format: FormatName) => Scene;
  /** A saved poster was opened: its message must be chosen. */
  opened: (key: string) => void;
  changed: () => void;
}

/** What to say of a fault: its own sentence for the visitor, or what to do when a part did not come. */
function sayOf(fault: unknown): string {
  const { name, message } = fault as Error;
  console.error(fault);
  return name === 'Told' ? message : 'Niet alles is geladen. Kijk of u verbinding hebt.';
}

/** Making, saving and opening: what they need comes in at the first press. */
export class Making {
  readonly #form: MakerForm;
  readonly #logo: MakerLogo;
  readonly #maker: Maker;
  /** Whether something was filled in that is in no file yet. */
  #unsaved = false;

  constructor(form: MakerForm, logo: MakerLogo, maker: Maker) {
    this.#form = form;
    this.#logo = logo;
    this.#maker = maker;
    form.element.addEventListener('input', ({ target }) => {
      const { name } = target as HTMLInputElement;
      if (name === 'open') this.#opening(target as HTMLInputElement);
      else if (!['serie', 'plek', 'boodschap', 'versie', 'maat'].includes(name)) this.#unsaved = true;
    });
    // Nothing is kept anywhere, so leaving the page would lose it.
    window.addEventListener('beforeunload', (event) => {
      if (this.#unsaved) event.preventDefault();
    });
  }

  #report(text: string, choices: readonly [string, () => void][] = []): void {
    this.#form.element.querySelector('[data-voortgang]')!.textContent = text;
    const buttons = choices.map(([name, press]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.addEventListener('click', press);
      return button;
    });
    this.#form.element.querySelector('[data-keuze]')!.replaceChildren(...buttons);
  }

  #progress(ready?: number, all?: number): void {
    const bar = this.#form.element.querySelector<HTMLProgressElement>('[data-hoever]')!;
    bar.hidden = ready === undefined;
    bar.max = all ?? 1;
    bar.value = ready ?? 0;
  }

  /** Makes a file, unless something stands in the way; says how it goes. */
  async make(what: string): Promise<void> {
    this.#report('Bezig met maken.');
    try {
      const stops = what === 'bewaar' ? [] : await this.#maker.ready();
      if (stops.length > 0) {
        this.#report(`Er is niets gemaakt. ${stops[0]!.text}`);
        this.#form.field(formName(stops[0]!.field)).focus();
        return;
      }
      const { perform } = await load(() => import('./actions.ts'));
      const done = await perform(what, {
        state: this.#form.read(),
        title: this.#maker.choice.poster.content.title,
        formats: this.#maker.choice.poster.formats,
        logo: this.#logo.href,
        sceneOf: this.#maker.sceneOf,
        report: (ready, all) => {
          this.#report(`${ready} van de ${all} bestanden klaar.`);
          this.#progress(ready, all);
        },
      });
      this.#unsaved = false;
      this.#report(done);
    } catch (fault) {
      this.#report(`Dat lukte niet. ${sayOf(fault)}`, [['Probeer het opnieuw', () => void this.make(what)]]);
    }
    this.#progress();
  }

  /** Opens a file; what was filled in is not given up without a question. */
  #opening(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (!file) return;
    // The same file can be chosen again.
    field.value = '';
    if (!this.#unsaved) {
      void this.#open(file);
      return;
    }
    this.#report('U vulde hier al iets in. Dat verdwijnt als u dit bestand opent.', [
      ['Open het bestand', () => void this.#open(file)],
      [
        'Laat staan wat er staat',
        () => {
          this.#report('');
        },
      ],
    ]);
  }

  async #open(file: File): Promise<void> {
    try {
      const { open } = await load(() => import('./actions.ts'));
      const { state, logo, remarks } = await open(
        file,
        this.#maker.choice.posters,
        this.#maker.choice.poster.key,
      );
      this.#maker.opened(state.poster);
      this.#form.write(state);
      this.#logo.set(logo);
      this.#unsaved = false;
      this.#report(['Uw poster staat weer klaar.', ...remarks].join(' '));
      this.#maker.changed();
    } catch (fault) {
      this.#report(sayOf(fault), [['Probeer het opnieuw', () => void this.#open(file)]]);
    }
  }
}
