import { faultsOf } from '../../domain/tool/faults.ts';
import {
  filledIn,
  holds,
  stepsAsked,
  type Answers,
  type Field,
  type Step,
} from '../../domain/tool/fields.ts';
import { progressInRow, type Progress } from '../../domain/tool/progress.ts';
import type { SavedKind } from '../../domain/tool/saved.ts';
import { readAnswers, standAlone, writeAnswers } from './answers-form.ts';
import { ErrorSummary } from './error-summary.ts';
import { today } from './today.ts';
import { Keeper } from './keeper.ts';
import { printAnswers } from './print-answers.ts';
import { StepHistory } from './history.ts';
import { StepsView } from './steps-view.ts';

/**
 * A tool: questions in a real form that are asked one at a time, checked, kept and printed. How to make one stands in
 * `README.md` beside this file. Without JavaScript the page shows all questions.
 */
export abstract class ToolElement<A extends Answers = Answers> extends HTMLElement {
  /** Kind, name and version of the file that keeps the answers. */
  protected abstract readonly kind: SavedKind;
  /** The questions in order, from the page. */
  protected steps: readonly Step[] = [];
  #form!: HTMLFormElement;
  #summary!: ErrorSummary;
  #view!: StepsView;
  #keeper!: Keeper;
  #history!: StepHistory;
  #step = '';

  connectedCallback(): void {
    this.steps = JSON.parse(
      this.querySelector<HTMLTemplateElement>('[data-stappen]')!.content.textContent,
    ) as Step[];
    this.#form = this.querySelector<HTMLFormElement>('form.ask')!;
    this.#summary = new ErrorSummary(this);
    this.#view = new StepsView(this);
    this.#step = this.route(this.answers)[0] ?? '';
    const sensitive = this.hasAttribute('data-gevoelig');
    this.#history = new StepHistory(this.#step, sensitive, (step) => {
      this.#show(step, true);
    });
    this.#keeper = new Keeper(this, {
      kind: this.kind,
      steps: this.steps,
      sensitive,
      answers: () => this.answers,
      replace: (answers, step) => {
        this.#replace(answers, step);
      },
      step: () => this.#step,
      goToField: (field) => {
        this.goToField(field);
      },
      wiped: this.wiped?.bind(this),
    });
    this.#listen();
    printAnswers(this);
    this.setAttribute('data-aan', '');
    this.#show(this.#step, false);
    this.#changed();
  }

  #listen(): void {
    this.#form.noValidate = true;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    // A choice and what is typed are both heard here; the bar is told when a field is left or chosen.
    this.#form.addEventListener('input', ({ target }) => {
      standAlone(this.#form, target);
      this.#changed();
    });
    this.#form.addEventListener('change', () => {
      this.#keeper.changed();
    });
    this.addEventListener('click', (event) => {
      const to = (event.target as Element).closest<HTMLElement>('[data-naar], [data-vorige]');
      if (!to) return;
      event.preventDefault();
      this.go(to.dataset.naar ?? this.#before());
    });
  }

  get #fields(): Field[] {
    return this.steps.flatMap(({ fields }) => fields);
  }

  /** What is filled in now. */
  protected get answers(): A {
    return readAnswers(this.#form, this.#fields) as A;
  }

  /** Called at every change, also when a file was opened or all was wiped: for a preview. */
  protected answered?(answers: A): void;

  /** Called before the outcome is shown: fill it in. */
  protected finish?(answers: A): void;

  /** Ids of the steps that are asked now, in order. A tool that walks a graph gives the way up to the open question. */
  protected route(answers: A): readonly string[] {
    return stepsAsked(this.steps, answers).map(({ id }) => id);
  }

  /** Where somebody is, in words; '' is the outcome. */
  protected progress(step: string, answers: A): Progress {
    const route = this.route(answers);
    return progressInRow(route.indexOf(step), route.length);
  }

  /**
   * Fills in answers that another tool hands on; asks first when something stands here.
   * @param from that tool, as in "uit uw verslag"
   * @param taken called when they stand here
   */
  protected receive(answers: Answers, from: string, taken: () => void): void {
    this.#keeper.receive(answers, from, taken);
  }

  /** Puts answers in the place of all, without asking. */
  protected put(answers: Answers): void {
    this.#keeper.put(answers);
  }

  /** Wipes all for good, since somebody did so in another tab. */
  protected forget(): void {
    this.#keeper.forget();
  }

  /** Called when somebody wiped all. A tool that has it says that other tabs are wiped too. */
  protected wiped?(): void;

  /** Shows a step, or with '' the outcome, if all before it is right. */
  protected go(step: string): void {
    if (step === '' && !this.#allRight()) return;
    if (step !== this.#step) {
      this.#history.push(step);
      this.#show(step, false);
    }
    this.#view.focus(step);
  }

  /** Goes to the step of a field, and to the field. */
  protected goToField(field: string): void {
    const step = this.steps.find(({ fields }) => fields.some(({ id }) => id === field));
    if (!step) return;
    this.go(step.id);
    this.querySelector<HTMLElement>(`[name="${field}"], [name="${field}-dag"]`)?.focus();
  }

  /** Shows the fields that come with several answers, and tells the tool. */
  #changed(): void {
    const { answers } = this;
    for (const part of this.querySelectorAll<HTMLElement>('[data-met]')) {
      const condition = { field: part.dataset.met!, is: part.dataset.waarden!.split(' ') };
      part.hidden = !holds(condition, answers);
    }
    this.answered?.(answers);
  }

  #before(): string {
    const route = this.route(this.answers);
    return route[Math.max(0, (this.#step === '' ? route.length : route.indexOf(this.#step)) - 1)] ?? '';
  }

  #next(): void {
    if (!this.#rightAt(this.#step)) return;
    const route = this.route(this.answers);
    this.go(route[route.indexOf(this.#step) + 1] ?? '');
  }

  /** Whether a step has no faults; shows them when it has. */
  #rightAt(id: string): boolean {
    const step = this.steps.find((other) => other.id === id);
    const faults = step ? faultsOf(step, this.answers, today()) : [];
    if (faults.length === 0) return true;
    if (id !== this.#step) {
      this.#history.push(id);
      this.#show(id, false);
    }
    this.#view.retitle(true);
    this.#summary.show(faults, this.#view.part(id));
    return false;
  }

  #allRight(): boolean {
    return this.route(this.answers).every((id) => this.#rightAt(id));
  }

  #show(step: string, focus: boolean): void {
    const { answers } = this;
    const route = this.route(answers);
    if (step === '') this.finish?.(answers);
    this.#step = step;
    this.#summary.clear();
    this.#view.show(step, new Set(route), step === route[0], step ? this.progress(step, answers) : undefined);
    this.shown?.(step);
    if (focus) this.#view.focus(step);
  }

  /** Called when a step is on the screen; '' is the outcome. */
  protected shown?(step: string): void;

  #replace(answers: Answers, step: string | undefined): void {
    writeAnswers(this.#form, this.#fields, answers);
    const route = this.route(this.answers);
    const unanswered = route.find((id) => {
      const found = this.steps.find((other) => other.id === id);
      return found && faultsOf(found, answers, today()).length > 0;
    });
    const empty = Object.keys(filledIn(answers)).length === 0;
    if (empty) this.#history.forget(route[0] ?? '');
    this.#show(step ?? (empty ? route[0] : (unanswered ?? route[0])) ?? '', false);
    this.#changed();
  }
}
