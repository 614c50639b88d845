import type { Dilemma } from '../../domain/team-kit/dilemma.ts';
import type { Session } from '../../domain/team-kit/session.ts';

/** What is on the wall: a card, or a dilemma that is walked. */
type Slide = { text: string } | { dilemma: Dilemma };

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
const keys: Readonly<Record<string, string>> = { ' ': 'stop', s: 'over', S: 'over', ArrowRight: 'volgende' };

/** The wall: one thing at a time, with a clock. Space stops it, S skips, the arrow goes on, Esc closes. */
export class Stage {
  readonly #dialog: HTMLDialogElement;
  #slides: Slide[] = [];
  #seconds = 30;
  #at = 0;
  #left = 0;
  #running = true;
  #ticker: ReturnType<typeof setInterval> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.addEventListener('click', (event) => {
      const act = (event.target as Element).closest<HTMLElement>('[data-podium-doe]')?.dataset.podiumDoe;
      if (act) this.#do(act);
    });
    dialog.addEventListener('keydown', (event) => {
      const act = keys[event.key];
      // Space on a button presses that button.
      if (!act || (event.key === ' ' && (event.target as Element).localName === 'button')) return;
      event.preventDefault();
      this.#do(act);
    });
    dialog.addEventListener('close', () => {
      clearInterval(this.#ticker);
    });
  }

  /** Shows a session from its beginning. */
  open({ cards, dilemmas, seconds }: Session): void {
    this.#slides = [...cards, ...dilemmas.map((dilemma) => ({ dilemma }))];
    this.#seconds = seconds;
    this.#dialog.showModal();
    this.#ticker = setInterval(() => {
      this.#tick();
    }, 1000);
    this.#show(0);
  }

  #do(act: string): void {
    if (act === 'stop') this.#stop();
    else if (act !== 'sluit' && this.#at + 1 < this.#slides.length) this.#show(this.#at + 1);
    else this.#dialog.close();
  }

  #stop(): void {
    this.#running = !this.#running;
    this.#put('podium-stop', this.#running ? 'Stop de tijd' : 'Ga door');
  }

  #show(at: number): void {
    this.#at = at;
    this.#left = this.#seconds;
    this.#running = true;
    this.#put('podium-stop', 'Stop de tijd');
    const slide = this.#slides[at]!;
    const dilemma = 'dilemma' in slide ? slide.dilemma : undefined;
    this.#say('text' in slide ? slide.text : slide.dilemma.situation);
    this.#dialog.querySelector<HTMLElement>('[data-kleuren]')!.hidden = dilemma !== undefined;
    const what = dilemma ? 'kies samen' : 'kies stil uw kleur';
    this.#put(
      'podium-plek',
      `${dilemma ? 'Dilemma' : 'Situatie'} ${at + 1} van ${this.#slides.length}: ${what}`,
    );
    this.#offer(dilemma, dilemma?.begin);
    this.#draw();
  }

  /** The choices at a step of a dilemma, or what to talk about at its end. */
  #offer(dilemma: Dilemma | undefined, key: string | undefined): void {
    const step = dilemma?.steps.find((one) => one.key === key);
    const end = dilemma?.ends.find((one) => one.key === key);
    if (dilemma && key !== dilemma.begin) this.#say(step?.text ?? end?.text ?? '');
    const choices = (step?.choices ?? []).map(({ text, to }) => {
      const button = document.createElement('button');
      [button.type, button.className, button.textContent] = ['button', 'choices', text];
      button.addEventListener('click', () => {
        this.#offer(dilemma, to);
      });
      return button;
    });
    const talk = document.createElement('p');
    talk.textContent = dilemma?.talk ?? '';
    this.#dialog.querySelector('[data-keuzes]')!.replaceChildren(...choices, ...(end ? [talk] : []));
  }

  #say(text: string): void {
    const heading = this.#dialog.querySelector<HTMLElement>('h2')!;
    heading.textContent = text;
    heading.className = text.length <= 60 ? 'short' : text.length > 110 ? 'long' : '';
    heading.focus();
  }

  #tick(): void {
    if (!this.#running || this.#left === 0) return;
    this.#left--;
    this.#draw();
  }

  #draw(): void {
    const left = this.#left;
    const timer = this.#dialog.querySelector('[data-t="klok"]')!;
    timer.textContent = left > 0 ? clock(left) : 'Tijd';
    timer.setAttribute('aria-label', left > 0 ? `Nog ${left} seconden` : 'De tijd is om');
    this.#dialog
      .querySelector<HTMLElement>('[data-tijdlijn]')!
      .style.setProperty('--at', String(1 - left / this.#seconds));
  }

  #put(name: string, text: string): void {
    this.#dialog.querySelector(`[data-t="${name}"]`)!.textContent = text;
  }
}
