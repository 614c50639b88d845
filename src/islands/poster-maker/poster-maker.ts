import { formats } from '../../domain/poster/content/formats.ts';
import { layoutPoster } from '../../domain/poster/draw/layout.ts';
import {
  drawingOf,
  numberWarnings,
  warningsOf,
  type MakerPoster,
  type MakerState,
} from '../../domain/poster/maker/maker.ts';
import { palette } from '../../domain/poster/content/palette.ts';
import { sheetOf } from '../../domain/poster/draw/draw.ts';
import { frames } from '../../domain/poster/draw/frames.ts';
import type { FormatName, QrCode } from '../../domain/poster/content/content.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';
import { MakerForm } from './form.ts';
import type { Logo } from './logo.ts';
import { showScene } from './preview.ts';

/** What to say of a fault: its own sentence for the visitor, or what to do when a part did not come. */
function sayOf(fault: unknown): string {
  console.error(fault);
  const { name, message } = fault as Error;
  return name === 'Told'
    ? message
    : 'Niet alles is geladen. Kijk of u verbinding hebt en probeer het opnieuw.';
}

/** Makes the posters of the campaign with the visitor's own name; everything stays in the browser. */
class PosterMaker extends HTMLElement {
  #posters: MakerPoster[] = [];
  #form!: MakerForm;
  #logo: Logo | undefined;
  #logoFault = '';
  #codeFault = '';
  #encode: ((address: string) => QrCode) | undefined;

  connectedCallback(): void {
    this.#posters = JSON.parse(
      this.querySelector<HTMLTemplateElement>('[data-posters]')!.content.textContent,
    ) as MakerPoster[];
    this.#form = new MakerForm(this.querySelector('form')!);
    this.#form.element.hidden = false;
    const asked = new URLSearchParams(window.location.search).get('boodschap');
    const choice = this.#form.element.elements.namedItem('boodschap') as HTMLSelectElement;
    if (asked && this.#posters.some(({ key }) => key === asked)) choice.value = asked;
    this.#form.offer(this.#poster, true);
    this.#form.element.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.element.addEventListener('input', (event) => {
      this.#changed(event.target as HTMLInputElement);
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-maak]'))
      button.addEventListener('click', () => void this.#make(button.dataset.maak!));
    this.#draw();
  }

  get #poster(): MakerPoster {
    const { poster } = this.#form.read();
    return this.#posters.find(({ key }) => key === poster) ?? this.#posters[0]!;
  }

  #changed(field: HTMLInputElement): void {
    if (field.name === 'boodschap') this.#form.offer(this.#poster, true);
    if (field.name === 'logo') void this.#takeLogo(field.files?.[0]);
    else if (field.name === 'open') void this.#open(field);
    else this.#draw();
  }

  async #takeLogo(file: File | undefined): Promise<void> {
    this.#logo = undefined;
    this.#logoFault = '';
    try {
      if (file) this.#logo = await (await import('./logo.ts')).logoFrom(file);
    } catch (fault) {
      this.#logoFault = sayOf(fault);
    }
    this.#draw();
  }

  #drawing(): ReturnType<typeof drawingOf> {
    const state = this.#form.read();
    return drawingOf(this.#poster, state, this.dataset.site!, {
      ...(this.#logo ? { logo: { ...this.#logo, plate: state.plate } } : {}),
      encode: this.#encode,
    });
  }

  #scene(format: FormatName): Scene {
    const { content, sender } = this.#drawing();
    return layoutPoster(content, formats[format], sender);
  }

  #draw(): void {
    const state = this.#form.read();
    this.#wantCode(state);
    this.#show(state);
  }

  #show(state: MakerState): void {
    const { content, sender } = this.#drawing();
    const words = [...content.upper, ...content.lower, content.promise, sender.houseRule, sender.name];
    showScene(this.querySelector('svg')!, this.#scene(state.format), words.filter(Boolean).join(' '));
    const warnings = warningsOf(content, sender, state.format, state.link);
    if (content.layout === 'werkplek') warnings.push(...numberWarnings(state));
    warnings.push(...[this.#logoFault, this.#codeFault].filter(Boolean));
    if (this.#logo && this.#logo.contrast(this.#ground(state.plate)) < 3)
      warnings.push('Uw logo valt weg. Zet het op een wit vlak.');
    this.#say('[data-let-op]', warnings);
    const paper = formats[state.format].unit === 'mm';
    // Off as well as hidden: the Enter key makes no PDF of a screen.
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-maak^="pdf"]'))
      button.hidden = button.disabled = !paper;
  }

  /** QR codes come in when somebody needs one. */
  #wantCode({ link }: MakerState): void {
    if (this.#encode || (!link.trim() && this.#poster.content.layout !== 'werkplek')) return;
    import('../../domain/poster/draw/qr-code.ts').then(
      ({ qrCodeOf }) => {
        this.#encode = qrCodeOf;
        this.#codeFault = '';
        this.#draw();
      },
      (fault: unknown) => {
        // Drawn without asking once more: the next change does that.
        this.#codeFault = `De QR-code staat er nog niet op. ${sayOf(fault)}`;
        this.#show(this.#form.read());
      },
    );
  }

  /** Colour behind the logo. */
  #ground(plate: boolean): string {
    if (plate) return palette.wit.rgb;
    const { colours } = sheetOf(this.#drawing().content, {}, frames.staand, { width: 24, height: 34 });
    return palette[colours.foot].rgb;
  }

  #say(place: string, sentences: readonly string[]): void {
    const list = this.querySelector(place)!;
    const items = sentences.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    });
    list.replaceChildren(...items);
  }

  #report(text: string): void {
    this.querySelector('[data-voortgang]')!.textContent = text;
  }

  /** Making, saving and opening come in at the first click. */
  async #make(what: string): Promise<void> {
    const state = this.#form.read();
    this.#report('Bezig met maken.');
    try {
      const { perform } = await import('./actions.ts');
      const done = await perform(what, {
        state,
        formats: this.#poster.formats,
        logo: this.#logo?.href,
        sceneOf: (format) => this.#scene(format),
        report: (text) => {
          this.#report(text);
        },
      });
      this.#report(done);
    } catch (fault) {
      this.#report(`Dat lukte niet. ${sayOf(fault)}`);
    }
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (!file) return;
    try {
      const { open } = await import('./actions.ts');
      const { state, logo } = await open(file, this.#posters);
      this.#form.write(state);
      this.#form.offer(this.#poster, false);
      this.#form.write(state);
      this.#logo = logo;
      this.#report('Uw poster staat weer klaar.');
    } catch (fault) {
      this.#report(sayOf(fault));
    }
    field.value = '';
    this.#draw();
  }
}

customElements.define('poster-maker', PosterMaker);
