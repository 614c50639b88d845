import type { KeepWords } from '../../domain/tool/keeping.ts';

/** What the buttons of the bar ask for. */
export interface KeepActs {
  save(): void;
  open(file: File): void;
  print(): void;
  wipe(): void;
  /** The answer to what the bar asks or offers. */
  act(): void;
  leave(): void;
}

/** The bar that ends every page of a tool: one sentence that is the state, and what can be done with the answers. */
export class KeepBar {
  readonly #bar: HTMLElement;

  constructor(bar: HTMLElement, acts: KeepActs) {
    this.#bar = bar;
    bar.hidden = false;
    const file = bar.querySelector<HTMLInputElement>('input[type="file"]');
    const on: Record<string, () => void> = {
      bewaar: () => {
        acts.save();
      },
      open: () => file?.click(),
      print: () => {
        acts.print();
      },
      wis: () => {
        acts.wipe();
      },
      ja: () => {
        acts.act();
      },
      nee: () => {
        acts.leave();
      },
    };
    bar.addEventListener('click', (event) => {
      const name = (event.target as Element).closest<HTMLElement>('[data-doe]')?.dataset.doe;
      if (name) on[name]?.();
    });
    file?.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      // So that the same file can be chosen once more.
      if (chosen) acts.open(chosen);
      file.value = '';
    });
  }

  /** Says something else; the same words are not said twice. @param focus whether to go there: it asks something */
  say({ title, text, act, leave }: KeepWords, focus = false): void {
    this.#put('[data-titel]', title);
    this.#put('[data-tekst]', text);
    const ask = this.#bar.querySelector<HTMLElement>('[data-vraag]')!;
    ask.hidden = !act;
    this.#put('[data-doe="ja"]', act ?? '');
    this.#put('[data-doe="nee"]', leave ?? '');
    this.#bar.querySelector<HTMLElement>('[data-doe="nee"]')!.hidden = !leave;
    if (focus) this.#bar.querySelector<HTMLElement>('.state')!.focus();
  }

  #put(selector: string, text: string): void {
    const element = this.#bar.querySelector(selector)!;
    if (element.textContent !== text) element.textContent = text;
  }
}
