import { measuredOn, startOf } from '../../domain/training-choice/moments.ts';
import {
  chooseTraining,
  standing,
  type Chooser,
  type PlacedMethod,
} from '../../domain/training-choice/choose.ts';
import { chooserFile } from '../../domain/training-choice/file.ts';
import { linksOfAct, linksOfMethod, type ChooserLinks } from '../../domain/training-choice/links.ts';
import { proofWords } from '../../domain/training-choice/words.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import { adviceRow, type ShownAdvice } from '../incident/advice-row.ts';
import { element } from '../incident/element.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { today } from '../tool/today.ts';
import { ToolElement } from '../tool/tool-element.ts';

/** What the page hands over. */
interface ChooserPage {
  chooser: Chooser;
  links: ChooserLinks;
  name: string;
  address: string;
}

/** Whether training is the answer, and which: what goes first, the mix of ways, an order to take along. */
class TrainingChoice extends ToolElement {
  protected override readonly kind = chooserFile;
  readonly #page = JSON.parse(
    this.querySelector<HTMLTemplateElement>('[data-kiezer]')!.content.textContent,
  ) as ChooserPage;

  override connectedCallback(): void {
    super.connectedCallback();
    fileButtons(this, async (what) => {
      const { makeFile } = await import('./files.ts');
      const { chooser, name, address } = this.#page;
      const { steps, answers } = this;
      return makeFile(what, { chooser, steps, answers, name, address, today: today() });
    });
  }

  protected override finish(given: Answers): void {
    const { chooser, links } = this.#page;
    const answers = standing(this.steps, given);
    const { title, text, first, methods, goals, care } = chooseTraining(chooser, answers);
    this.querySelector('[data-uitkomst] [data-kop]')!.textContent = title;
    this.querySelector('[data-t="oordeel"]')!.textContent = text;
    const steps = new Map(chooser.volgorde.map(({ stap, naam }) => [stap, naam]));
    this.#fill(
      'eerst',
      first.map((act) => adviceRow({ ...act, label: steps.get(act.stap), ...linksOfAct(links, act) })),
    );
    this.#fill(
      'aandacht',
      care.map((act) => adviceRow({ ...act, label: act.naam, ...linksOfAct(links, act) })),
    );
    const fitting = methods.filter(({ place }) => place !== 'other');
    this.#fill(
      'manieren',
      fitting.map((one) => this.#row(one)),
    );
    this.#fill(
      'anders',
      methods.filter((one) => !fitting.includes(one)).map((one) => this.#row(one)),
    );
    this.#fill(
      'doelen',
      goals.map((goal) => element('li', '', goal)),
    );
    const start = startOf(answers);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-maanden]'))
      cell.textContent = measuredOn(Number(cell.dataset.maanden), start) || 'Nog te kiezen';
  }

  #fill(part: string, rows: HTMLElement[]): void {
    this.querySelector(`[data-deel="${part}"]`)!.replaceChildren(...rows);
  }

  /** A way of training: what it is for here, or why not, and what that rests on. */
  #row(placed: PlacedMethod): HTMLLIElement {
    const { method } = placed;
    const shown: ShownAdvice = { label: method.naam, doe: '', ...linksOfMethod(this.#page.links, method) };
    const proof = `Waar dit op rust: ${proofWords[method.bewijs.niveau].toLowerCase()}. ${method.bewijs.tekst}`;
    const row = adviceRow({ ...shown, ...saidOf(placed) });
    row.querySelector('div > p:last-of-type')!.after(element('p', 'soft', proof));
    return row;
  }
}

/** What stands at a way of training. */
function saidOf(placed: PlacedMethod): Pick<ShownAdvice, 'doe' | 'uitleg'> {
  if (placed.place === 'chosen') return { doe: placed.uses.join(' '), uitleg: placed.form };
  if (placed.place === 'later') return { doe: 'Nu nog niet.', uitleg: placed.because };
  return { doe: placed.method.plek };
}

customElements.define('training-choice', TrainingChoice);
