import {
  emptyRow,
  isFilledRow,
  keyOfOwn,
  planParts,
  planRowText,
  type PlanPart,
  type PlanRow,
} from '../../domain/self-scan/plan-row.ts';
import { writeRows } from '../../domain/self-scan/lines.ts';
import type { PlanStep } from '../../domain/self-scan/plan.ts';
import { readEuro } from '../../domain/text/euro.ts';
import { readDate } from '../../domain/tool/date.ts';
import { copyOf, fill, listOf } from './forms.ts';

/** What is wrong with what was typed at a step, or nothing. */
function wrong(part: PlanPart, value: string): string {
  if (value.trim() === '') return '';
  if (part === 'cost') return readEuro(value) === undefined ? 'schrijf een bedrag, zoals 1.250' : '';
  if (part !== 'start' && part !== 'end') return '';
  const read = readDate(value);
  return 'iso' in read ? '' : 'schrijf een datum, zoals 15-01-2027';
}

/** The plan as a table to fill in. What is typed is kept with the answers. */
export class PlanView {
  readonly #root: HTMLElement;
  readonly #rows = new Map<string, PlanRow>();
  readonly #keep: (rows: string, redraw: boolean) => void;
  /** Steps in the table, so that typing does not draw it anew. */
  #shown = '';

  /** @param keep hears what the plan is now, and whether there is another step to show */
  constructor(root: HTMLElement, keep: (rows: string, redraw: boolean) => void) {
    this.#root = root;
    this.#keep = keep;
    const table = listOf(root, 'plan');
    table.addEventListener('input', (event) => {
      this.#typed(event.target as HTMLInputElement);
    });
    root.querySelector<HTMLFormElement>('[data-eigen]')!.addEventListener('submit', (event) => {
      event.preventDefault();
      const field = root.querySelector<HTMLInputElement>('#eigen-stap')!;
      this.#add(field.value.trim());
      field.value = '';
    });
  }

  /** Shows the steps with what was filled in at them. */
  show(steps: readonly PlanStep[], kept: ReadonlyMap<string, PlanRow>): void {
    this.#rows.clear();
    for (const [key, row] of kept) this.#rows.set(key, row);
    const now = JSON.stringify(steps);
    if (now === this.#shown) return;
    this.#shown = now;
    listOf(this.#root, 'plan').replaceChildren(...steps.map((step) => this.#row(step)));
    this.#judge();
  }

  #row({ row, act, measure }: PlanStep): HTMLElement {
    const line = copyOf(this.#root, 'stap');
    line.dataset.sleutel = row.key;
    line.dataset.eigen = row.own;
    fill(line, { doe: act, bij: measure });
    for (const input of line.querySelectorAll<HTMLInputElement>('[data-deel]')) {
      const part = input.dataset.deel as PlanPart;
      input.setAttribute('aria-label', `${planParts[part]}: ${act}`);
      if (input.type === 'checkbox') input.checked = row[part] === input.value;
      else input.value = row[part];
    }
    return line;
  }

  #typed(input: HTMLInputElement): void {
    const line = input.closest<HTMLElement>('[data-sleutel]')!;
    const key = line.dataset.sleutel!;
    const row = { ...(this.#rows.get(key) ?? emptyRow(key, line.dataset.eigen)) };
    const part = input.dataset.deel as PlanPart;
    row[part] = input.type === 'checkbox' ? (input.checked ? input.value : '') : input.value;
    this.#rows.set(key, row);
    this.#judge();
    this.#save(false);
  }

  #add(text: string): void {
    if (text === '') return;
    this.#rows.set(keyOfOwn(text), emptyRow(keyOfOwn(text), text));
    this.#save(true);
    listOf(this.#root, 'plan').lastElementChild?.querySelector('input')?.focus();
  }

  #save(redraw: boolean): void {
    this.#keep(writeRows([...this.#rows.values()].filter(isFilledRow).map(planRowText)), redraw);
  }

  /** Marks what is no date or amount; the plan is kept as it is. */
  #judge(): void {
    let first = '';
    for (const input of this.#root.querySelectorAll<HTMLInputElement>('[data-lijst="plan"] [data-deel]')) {
      const fault = input.type === 'checkbox' ? '' : wrong(input.dataset.deel as PlanPart, input.value);
      if (fault) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      if (fault && !first) first = `Let op: ${input.getAttribute('aria-label')!} klopt niet, ${fault}.`;
    }
    const place = this.#root.querySelector('[data-t="plan-fout"]')!;
    if (place.textContent !== first) place.textContent = first;
  }
}
