import type { PosterContent, Sender } from '../../domain/poster/content/content.ts';
import { palette } from '../../domain/poster/content/palette.ts';
import { coloursOf } from '../../domain/poster/draw/draw.ts';
import type { ShownNote } from './field-notes.ts';
import type { MakerForm } from './form.ts';
import { load } from './load.ts';
import type { Logo } from './logo.ts';

/** Contrast that a shape needs to be made out (WCAG 2.2, 1.4.11). */
const enough = 3;

/** The logo of the form: what was chosen, and what is wrong with it. */
export class MakerLogo {
  readonly #changed: () => void;
  readonly #input: HTMLInputElement;
  readonly #away: HTMLButtonElement;
  #logo: Logo | undefined;
  #fault = '';
  #again = false;

  constructor(form: MakerForm, changed: () => void) {
    this.#changed = changed;
    this.#input = form.field('logo') as HTMLInputElement;
    this.#away = form.element.querySelector('[data-logo-weg]')!;
    this.#input.addEventListener('change', () => void this.take(this.#input.files?.[0]));
    this.#away.addEventListener('click', () => {
      this.#input.value = '';
      this.set(undefined);
    });
  }

  /** Address of the logo's pixels. */
  get href(): string | undefined {
    return this.#logo?.href;
  }

  /** Puts a logo on, or takes it off; what was said about another one goes. */
  set(logo: Logo | undefined): void {
    this.#logo = logo;
    this.#fault = '';
    this.#away.hidden = !logo;
    this.#changed();
  }

  /** Reads a file; the logo that was there stays when it is none. */
  async take(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      const { logoFrom } = await load(() => import('./logo.ts'));
      this.set(await logoFrom(file));
    } catch (fault) {
      const told = (fault as Error).name === 'Told';
      if (!told) console.error(fault);
      const kept = this.#logo ? ' Het vorige logo staat er nog.' : '';
      this.#fault = told
        ? (fault as Error).message + kept
        : 'Het logo is niet geladen. Kijk of u verbinding hebt.';
      this.#again = !told;
      this.#changed();
    }
  }

  /** The logo as it is drawn. */
  on(plate: boolean): Sender['logo'] | undefined {
    return this.#logo && { pixels: this.#logo.pixels, href: this.#logo.href, plate };
  }

  /** What is wrong with the logo, and what would make it easier to see. */
  notes(content: PosterContent, plate: boolean): ShownNote[] {
    if (this.#fault) return [{ field: 'logo', text: this.#fault, stops: false, again: this.#again }];
    if (!this.#logo) return [];
    const white = this.#logo.contrast(palette.wit.rgb) >= enough;
    const bare = this.#logo.contrast(palette[coloursOf(content).foot].rgb) >= enough;
    if (plate ? white : bare) return [];
    const text =
      plate && bare
        ? 'Uw logo valt weg op het witte vlak. Zet het vlak uit.'
        : !plate && white
          ? 'Uw logo valt weg. Zet het op een wit vlak.'
          : 'Uw logo valt weg, met en zonder wit vlak. Kies een donkere versie, en zet die op een wit vlak.';
    return [{ field: 'logo', text, stops: false }];
  }
}
