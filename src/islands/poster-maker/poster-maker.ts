import type { MakerPoster } from '../../domain/poster/maker/fields.ts';
import { MakerChoice } from './choice.ts';
import { MakerForm } from './form.ts';
import { load } from './load.ts';
import type { Session } from './session.ts';

/**
 * Makes the posters of the campaign with the visitor's own name; everything stays in the browser. At first there are
 * the choice and the picture of what is chosen; the rest comes in behind it.
 */
class PosterMaker extends HTMLElement {
  #form!: MakerForm;
  #choice!: MakerChoice;
  #session: Promise<Session> | undefined;

  connectedCallback(): void {
    const posters = JSON.parse(
      this.querySelector<HTMLTemplateElement>('[data-posters]')!.content.textContent,
    ) as MakerPoster[];
    this.#form = new MakerForm(this.querySelector('form')!);
    this.#choice = new MakerChoice(this.#form, posters);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const again = navigation?.type === 'reload' || navigation?.type === 'back_forward';
    // After a reload, or on the way back, the browser fills the form in again, but not before the page is there.
    if (!again || document.readyState === 'complete') this.#start(posters);
    else {
      const start = (): void => {
        this.#start(posters);
      };
      window.addEventListener('pageshow', start, { once: true });
    }
  }

  #start(posters: readonly MakerPoster[]): void {
    const asked = new URLSearchParams(window.location.search).get('boodschap');
    // What the browser filled in again stands.
    const restored = this.#form.field('belofte').value !== '';
    const now = restored ? undefined : posters.find(({ key }) => key === asked);
    this.#choice.choose((now ?? this.#choice.poster).key);
    const { element } = this.#form;
    this.#form.offer(this.#choice.poster, undefined);
    this.querySelector('#pm-vel image')!.setAttribute('href', this.#choice.picture);
    element.hidden = false;
    element.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const event of ['focusin', 'pointerdown', 'input'])
      element.addEventListener(event, () => void this.#begin(), { once: true });
    // Usually it is there before anybody types: it comes as soon as the page has nothing else to do.
    if ('requestIdleCallback' in window) requestIdleCallback(() => void this.#begin());
    else setTimeout(() => void this.#begin(), 200);
    // A press on a button is not lost while the rest comes in.
    element.addEventListener('click', ({ target }) => {
      const what = (target as Element).closest<HTMLElement>('[data-maak]')?.dataset.maak;
      if (what) void this.#make(what);
    });
  }

  /** Brings in the rest; a failure is said on the page by then. */
  async #begin(): Promise<void> {
    try {
      await this.#wake();
    } catch (fault) {
      console.error(fault);
    }
  }

  async #make(what: string): Promise<void> {
    try {
      await (await this.#wake()).make(what);
    } catch (fault) {
      console.error(fault);
    }
  }

  /** Brings in the rest, once; when it does not come, says so and offers another try on the spot. */
  #wake(): Promise<Session> {
    this.#session ??= load(() => import('./session.ts')).then(
      ({ Session }) => {
        this.#say('');
        return new Session(this, { form: this.#form, choice: this.#choice });
      },
      (fault: unknown) => {
        this.#session = undefined;
        this.#say('De postermaker is niet helemaal geladen. Kijk of u verbinding hebt.');
        throw fault;
      },
    );
    return this.#session;
  }

  #say(text: string): void {
    this.querySelector('[data-voortgang]')!.textContent = text;
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = 'Probeer het opnieuw';
    again.addEventListener('click', () => void this.#begin());
    this.querySelector('[data-keuze]')!.replaceChildren(...(text ? [again] : []));
  }
}

customElements.define('poster-maker', PosterMaker);
