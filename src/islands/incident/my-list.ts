import { holds } from '../../domain/decision-aids/conditions.ts';
import { answersFrom } from '../../domain/decision-aids/from-form.ts';
import { inWords, type Answers } from '../../domain/tool/fields.ts';
import type { Progress } from '../../domain/tool/progress.ts';
import { IncidentTool } from './incident-tool.ts';

/** The list of now, today and this week, of what fits what somebody ticked. All lines stand in the page. */
class MyList extends IncidentTool {
  protected override readonly kind = { kind: 'uw-lijst' as const, name: 'Uw lijst', version: 1 };

  override connectedCallback(): void {
    super.connectedCallback();
    // A browser may fill ticks in again after a reload: that would be a trace.
    this.#untick();
    // Ticks are no answers: they stand at the lines. Wiping takes them too.
    this.querySelector('[data-doe="wis"]')?.addEventListener('click', () => {
      if (this.#nothing(this.answers)) this.#untick();
    });
  }

  /** Who somebody is, the page says. */
  protected override get allAnswers(): Answers {
    return { ...this.answers, rol: this.querySelector<HTMLElement>('[data-rol]')!.dataset.rol! };
  }

  protected override progress(): Progress {
    return { title: '', at: 0 };
  }

  protected override answered(answers: Answers): void {
    const given = answersFrom(answers);
    for (const line of this.querySelectorAll<HTMLElement>('[data-als]')) {
      const conditions = line.dataset.als!.split(' ').filter(Boolean);
      line.hidden = !holds(conditions, given);
    }
    const said = this.steps[0]!.fields.map((field) => inWords(field, answers[field.id])).filter(Boolean);
    const about = said.length > 0 ? `${said.join('. ')}.` : 'U kruiste niets aan.';
    this.querySelector('[data-over] span')!.textContent = about;
    this.querySelector('[data-over-papier]')!.textContent = about;
    if (this.#nothing(answers)) this.#untick();
  }

  protected override shown(step: string): void {
    if (step === '') this.querySelector('h1')!.focus();
  }

  #nothing(answers: Answers): boolean {
    return answersFrom(answers).size === 0;
  }

  #untick(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-als] input')) box.checked = false;
  }
}

customElements.define('my-list', MyList);
