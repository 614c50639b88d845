import { outcomeOf } from '../../domain/self-scan/outcome.ts';
import { planOf } from '../../domain/self-scan/plan.ts';
import { readScan, scanAnswers, type Scan } from '../../domain/self-scan/scan.ts';
import { asked, type Questionnaire } from '../../domain/self-scan/statements.ts';
import { profileStep, scanFile } from '../../domain/self-scan/steps.ts';
import type { Result } from '../../domain/self-scan/output/plan-document.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import type { Progress } from '../../domain/tool/progress.ts';
import { writeAnswers } from '../tool/answers-form.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { today } from '../tool/today.ts';
import { ToolElement } from '../tool/tool-element.ts';
import { showMap } from './measure-map.ts';
import { showOutcome } from './outcome-view.ts';
import { PlanView } from './plan-view.ts';
import { Together } from './together.ts';

/** What the page hands over. */
export interface ScanPage extends Questionnaire {
  /** Name of the site, and the full address of the tool. */
  name: string;
  address: string;
}

/** The self-scan: forty statements, a plan out of the gaps, and files of several people and years beside each other. */
class SelfScan extends ToolElement {
  protected override readonly kind = scanFile;
  #page!: ScanPage;
  #keys: string[] = [];
  #plan!: PlanView;
  #together!: Together;
  /** Whether the outcome is on the screen. */
  #done = false;

  override connectedCallback(): void {
    this.#page = JSON.parse(
      this.querySelector<HTMLTemplateElement>('[data-scan]')!.content.textContent,
    ) as ScanPage;
    this.#keys = this.#page.statements.map(({ key }) => key);
    this.#plan = new PlanView(this, (rows, redraw) => {
      this.#keep('plan', rows);
      if (redraw) this.finish();
    });
    this.#together = new Together(this, {
      keys: this.#keys,
      steps: () => this.steps,
      statements: this.#page.statements,
      scan: () => this.#scan,
      take: (scan) => {
        this.#take(scanAnswers(scan));
      },
    });
    super.connectedCallback();
    const { name, address } = this.#page;
    fileButtons(this, async (what) => {
      const { makeFile } = await import('./files.ts');
      return makeFile(what, this.#result, { name, address, today: today() });
    });
    this.addEventListener('click', (event) => {
      const key = (event.target as Element).closest<HTMLElement>('[data-nvt]')?.dataset.nvt;
      if (key) this.#leaveOut(key);
    });
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  get #scan(): Scan {
    return readScan(this.answers, this.#keys);
  }
  get #result(): Result {
    const { scan, page } = { scan: this.#scan, page: this.#page };
    const outcome = outcomeOf(page, scan);
    return { questionnaire: page, scan, outcome, plan: planOf(page, scan, outcome) };
  }

  protected override route(answers: Answers): readonly string[] {
    return [profileStep, ...asked(this.#page, readScan(answers, []).profile).map(({ key }) => key)];
  }

  protected override progress(step: string, answers: Answers): Progress {
    const list = asked(this.#page, readScan(answers, []).profile);
    const index = list.findIndex(({ key }) => key === step);
    if (index < 0) return { title: `Hierna ${list.length} stellingen`, at: 0 };
    const { measure } = list[index]!;
    const own = list.filter((one) => one.measure === measure);
    const { number, title } = this.#page.measures.find(({ id }) => id === measure)!;
    return {
      title: `Stelling ${index + 1} van ${list.length}`,
      detail: `Maatregel ${number}, ${title.toLowerCase()}: stelling ${own.findIndex(({ key }) => key === step) + 1} van ${own.length}`,
      at: (index + 1) / list.length,
    };
  }

  protected override shown(step: string): void {
    this.#done = step === '';
    this.querySelector<HTMLElement>('[data-bij-uitkomst]')!.hidden = !this.#done;
    showMap(this, this.#page, this.#scan, step);
  }

  protected override answered(): void {
    if (this.isConnected) showMap(this, this.#page, this.#scan);
    if (this.#done) this.finish();
  }

  protected override finish(): void {
    const result = this.#result;
    showOutcome(this, result);
    this.#plan.show(result.plan, result.scan.plan);
    this.#together.show();
  }

  #leaveOut(key: string): void {
    const choice = document.getElementById(`veld-${key}-nvt`) as HTMLInputElement;
    choice.checked = true;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    this.#form.requestSubmit();
  }

  /** Keeps something besides answers, and tells the bar. */
  #keep(name: string, text: string): void {
    const place = this.#form.elements.namedItem(name) as HTMLTextAreaElement;
    place.value = text;
    place.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Puts the answers of several people in place of those of one. */
  #take(answers: Answers): void {
    writeAnswers(
      this.#form,
      this.steps.flatMap(({ fields }) => fields),
      answers,
    );
    this.#form.dispatchEvent(new Event('change', { bubbles: true }));
    this.answered();
  }
}

customElements.define('self-scan', SelfScan);
