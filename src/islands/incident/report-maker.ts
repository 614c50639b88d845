import type { DocumentKind } from '../../domain/document/files.ts';
import { conceptOf } from '../../domain/incident/report/concept.ts';
import type { ReportDocument } from '../../domain/incident/report/documents.ts';
import type { ReportAnswers } from '../../domain/incident/report/form.ts';
import { moved, momentsOf, readTime, type Moment } from '../../domain/incident/report/moments.ts';
import { handOut } from '../tool/hand-out.ts';
import { element } from './element.ts';
import { IncidentTool } from './incident-tool.ts';
import { today } from '../tool/today.ts';

/** From an account in somebody's own words to the report, the draft of an aangifte and the list of what was damaged. */
class ReportMaker extends IncidentTool<ReportAnswers> {
  protected override readonly kind = { kind: 'verslag' as const, name: 'Verslaghulp', version: 1 };
  #moments: Moment[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-stuk]');
      if (button) void this.#make(button.dataset.stuk as ReportDocument, button.dataset.soort!);
    });
  }

  protected override answered({ verhaal = '' }: ReportAnswers): void {
    // Who wiped everything has no sentences left either.
    if (verhaal.trim() !== '') return;
    this.#moments = [];
    for (const list of this.querySelectorAll('[data-zinnen], [data-feiten]')) list.replaceChildren();
  }

  protected override shown(step: string): void {
    if (step !== 'volgorde') return;
    this.#moments = momentsOf(this.answers.verhaal ?? '', this.#moments);
    this.#list();
  }

  #list(focus?: { index: number; by: -1 | 1 }): void {
    const list = this.querySelector('[data-zinnen]')!;
    list.replaceChildren(...this.#moments.map((moment, index) => this.#row(moment, index)));
    if (!focus) return;
    const row = list.children[focus.index];
    const asked = row?.querySelector<HTMLButtonElement>(`[data-by="${focus.by}"]:not([disabled])`);
    (asked ?? row?.querySelector<HTMLButtonElement>('button:not([disabled])'))?.focus();
  }

  #row(moment: Moment, index: number): HTMLLIElement {
    const said = `zin ${index + 1}`;
    const time = element('input', 'input');
    Object.assign(time, {
      type: 'text',
      value: moment.time,
      placeholder: '?',
      ariaLabel: `Tijd bij ${said}, zoals 14.05`,
    });
    time.addEventListener('change', () => {
      this.#moments[index]!.time = readTime(time.value);
      time.value = this.#moments[index]!.time;
    });
    const feeling = element('input', '');
    Object.assign(feeling, { type: 'checkbox', checked: moment.feeling });
    feeling.addEventListener('change', () => {
      this.#moments[index]!.feeling = feeling.checked;
    });
    const move = (by: -1 | 1, text: string, off: boolean): HTMLButtonElement => {
      const button = element('button', 'plain-act', text);
      Object.assign(button, { type: 'button', disabled: off, ariaLabel: `${text}: ${said}` });
      button.dataset.by = String(by);
      button.addEventListener('click', () => {
        this.#moments = moved(this.#moments, index, by);
        this.#list({ index: index + by, by });
      });
      return button;
    };
    return element(
      'li',
      '',
      element('p', '', moment.text),
      element(
        'div',
        'acts',
        element('label', '', 'Tijd ', time),
        element('label', '', feeling, 'Over hoe het met mij ging'),
        move(-1, 'Eerder', index === 0),
        move(1, 'Later', index === this.#moments.length - 1),
      ),
    );
  }

  protected override finish(answers: ReportAnswers): void {
    this.#moments = momentsOf(answers.verhaal ?? '', this.#moments);
    if (this.#moments.length === 0) return;
    const { verloop } = conceptOf(answers, this.#moments, today());
    this.querySelector('[data-feiten]')!.replaceChildren(
      ...verloop.map(({ tijd, tekst }) => element('li', '', tijd ? `${tijd} uur. ${tekst}` : tekst)),
    );
  }

  async #make(which: ReportDocument, kind: string): Promise<void> {
    const { answers } = this;
    const now = today();
    const concept = conceptOf(answers, this.#moments, now);
    const about = this.querySelector<HTMLElement>('[data-over]')!.dataset;
    const status = this.querySelector('[data-gemaakt]')!;
    const name = `${which}-${now}`;
    try {
      if (kind === 'json') handOut(JSON.stringify(concept, null, 2), `${name}.json`, 'application/json');
      else {
        const [{ download }, { reportDocument }] = await Promise.all([
          import('../tool/documents.ts'),
          import('../../domain/incident/report/documents.ts'),
        ]);
        const made = {
          concept,
          answers,
          moments: this.#moments,
          today: now,
          address: about.adres!,
          site: about.over!,
        };
        await download({ name, model: reportDocument(which, made) }, kind as DocumentKind);
      }
      status.textContent = `${name}.${kind} staat in uw map Downloads.`;
    } catch (fault) {
      console.error(fault);
      status.textContent =
        'Het bestand kon niet worden gemaakt. Uw verslag staat er nog. Probeer een ander soort bestand.';
    }
  }
}

customElements.define('report-maker', ReportMaker);
