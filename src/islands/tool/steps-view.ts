import type { Progress } from '../../domain/tool/progress.ts';

/** The steps of a tool and its outcome, of which one is on the screen at a time. */
export class StepsView {
  readonly #root: HTMLElement;
  readonly #title = document.title;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The part of the page with this step, or the outcome for ''. */
  part(id: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(id ? `[data-stap="${id}"]` : '[data-uitkomst]')!;
  }

  /**
   * Shows a step, or the outcome for ''. What is not on the screen can still be printed.
   * @param asked steps that are on the way now: the others are not printed either
   */
  show(id: string, asked: ReadonlySet<string>, first: boolean, progress?: Progress): void {
    this.#root.toggleAttribute('data-later', !first);
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-stap], [data-uitkomst]')) {
      const name = part.dataset.stap ?? '';
      part.classList.toggle('away', name !== id);
      part.hidden = name === '' ? id !== '' : !asked.has(name);
    }
    this.#root.querySelector('.tool-body')!.classList.toggle('away', id === '');
    for (const back of this.#root.querySelectorAll<HTMLElement>('[data-vorige]')) back.hidden = first;
    const part = this.part(id);
    this.#head(part, first);
    if (progress) this.#progress(part, progress);
    this.retitle();
  }

  /** One h1 at a time: the name of the tool on its first page, then the question or the finding. */
  #head(part: HTMLElement, first: boolean): void {
    const swap = (old: Element, name: 'h1' | 'h2'): void => {
      if (old.localName === name) return;
      const heading = document.createElement(name);
      for (const { name: key, value } of old.attributes) heading.setAttribute(key, value);
      heading.append(...old.childNodes);
      old.replaceWith(heading);
    };
    for (const heading of this.#root.querySelectorAll('h1[data-kop]')) swap(heading, 'h2');
    const heading = part.querySelector('[data-kop]');
    if (heading && !first) swap(heading, 'h1');
  }

  #progress(part: HTMLElement, { title, detail = '', at }: Progress): void {
    const place = part.querySelector<HTMLElement>('[data-voortgang]');
    if (!place) return;
    place.querySelector('strong')!.textContent = title;
    const more = place.querySelector('span')!;
    if (detail || !more.dataset.eigen) more.textContent = detail;
    place.hidden = false;
    part.querySelector<HTMLElement>('.walk')?.style.setProperty('--at', String(at));
  }

  /** The title of the page: what is asked, and before it whether something is wrong. */
  retitle(wrong = false): void {
    const heading = this.#root.querySelector('h1[data-kop]')?.textContent.trim();
    document.title = `${wrong ? 'Fout: ' : ''}${heading ? `${heading} · ` : ''}${this.#title}`;
  }

  /** Goes to the heading of what is on the screen. */
  focus(id: string): void {
    const heading = this.part(id).querySelector<HTMLElement>('[data-kop]');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }
}
