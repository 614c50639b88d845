import { faultText, summaryTitle, type Fault } from '../../domain/tool/faults.ts';

/** The summary of faults above a question, and what stands at each field. */
export class ErrorSummary {
  readonly #root: HTMLElement;
  readonly #box: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#box = root.querySelector<HTMLElement>('[data-fouten]')!;
    this.#box.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      // By hand, so that no address says where somebody was.
      event.preventDefault();
      document.getElementById(link.hash.slice(1))?.focus();
    });
  }

  /** Shows the faults, at least one, within the step they belong to, and goes to the summary. */
  show(faults: readonly Fault[], step: HTMLElement): void {
    this.clear();
    this.#box.querySelector('h2')!.textContent = summaryTitle(faults.length);
    this.#box.querySelector('ul')!.replaceChildren(
      ...faults.map(({ control, what }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${control}`;
        link.textContent = what;
        item.append(link);
        return item;
      }),
    );
    for (const fault of faults) this.#mark(fault);
    step.before(this.#box);
    this.#box.hidden = false;
    this.#box.focus();
  }

  #mark(fault: Fault): void {
    const text = this.#root.querySelector<HTMLElement>(`[data-fout="${fault.field}"]`);
    const control = document.getElementById(fault.control);
    if (text) {
      text.querySelector('span')!.textContent = faultText(fault);
      text.hidden = false;
    }
    control?.setAttribute('aria-invalid', 'true');
  }

  /** Takes all faults away. @returns whether there were any */
  clear(): boolean {
    const shown = !this.#box.hidden;
    this.#box.hidden = true;
    for (const text of this.#root.querySelectorAll<HTMLElement>('[data-fout]')) text.hidden = true;
    for (const control of this.#root.querySelectorAll('[aria-invalid]'))
      control.removeAttribute('aria-invalid');
    return shown;
  }
}
