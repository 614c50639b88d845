import { answersFrom, unknownDate } from '../../domain/decision-aids/from-form.ts';
import { outcomeOf, type AidOutcome } from '../../domain/decision-aids/outcome.ts';
import { longestAfter, walk, type Graph, type Place } from '../../domain/decision-aids/walk.ts';
import type { Day } from '../../domain/incident/days.ts';
import { toolAt } from '../../domain/incident/hand-over/tools.ts';
import { termAnswers, termInWords } from '../../domain/incident/terms.ts';
import { inWords, type Answers } from '../../domain/tool/fields.ts';
import { progressInGraph, type Progress } from '../../domain/tool/progress.ts';
import { onSite } from '../on-site.ts';
import { adviceRow } from './advice-row.ts';
import { element } from './element.ts';
import { IncidentTool } from './incident-tool.ts';
import type { LettersView } from './letters-view.ts';
import { today } from '../tool/today.ts';

/** Questions of a decision aid, one at a time along its graph, to the lines that hold. */
class DecisionAid extends IncidentTool {
  readonly #about = this.querySelector<HTMLTemplateElement>('[data-graaf]')!;
  /** Address of its page; the slashes stay out of the page, where they would make it an address to move. */
  readonly #address = `/${this.#about.dataset.bron!}/`;
  protected override readonly kind = {
    // Only pages of tools after an incident carry one.
    kind: toolAt(this.#address)!,
    name: this.#about.dataset.naam!,
    version: 1,
  };
  #graph!: Graph;
  #outcome: AidOutcome | undefined;
  #letters: LettersView | undefined;
  /** Whether somebody chose to fill the letter in further: only then that step is on the way. */
  #writing = false;

  override connectedCallback(): void {
    this.#graph = JSON.parse(this.#about.content.textContent) as Graph;
    void this.#load();
    super.connectedCallback();
    this.querySelector('[data-invullen]')?.addEventListener('click', () => {
      this.#writing = true;
      this.go('brief');
    });
  }

  /** Comes in with the page: nothing is asked for any more once somebody answers. */
  async #load(): Promise<void> {
    try {
      const answer = await fetch(onSite(`${this.#address}uitkomsten.json`));
      if (!answer.ok) return;
      this.#outcome = (await answer.json()) as AidOutcome;
      this.finish(this.answers);
      await this.#loadLetters();
      this.finish(this.answers);
    } catch (fault) {
      // Without network the outcome says where all lines stand.
      console.warn(fault);
    }
  }

  /** Letters come behind the questions: they are not needed for the first of them. */
  async #loadLetters(): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-brief]');
    if (!place) return;
    const { LettersView } = await import('./letters-view.ts');
    this.#letters = new LettersView(place);
    await this.#letters.load(this.#address);
  }

  get #dates(): string[] {
    return this.steps.flatMap(({ fields }) =>
      fields.filter(({ kind }) => kind === 'date').map(({ id }) => id),
    );
  }

  #place(answers: Answers): Place {
    return walk(this.#graph, answersFrom(answers, this.#dates));
  }

  protected override route(answers: Answers): readonly string[] {
    const { standing, question } = this.#place(answers);
    const open = question ? [question] : this.#writing ? ['brief'] : [];
    return [...standing.keys(), ...open];
  }

  protected override progress(step: string, answers: Answers): Progress {
    if (step === 'brief') return { title: 'Voor de brief', detail: 'Alles mag leeg blijven.', at: 1 };
    const { standing } = this.#place(answers);
    return progressInGraph(this.route(answers).indexOf(step), longestAfter(this.#graph, step, standing));
  }

  /** Who filled the letter in, goes on to the letter and not to the top of the outcome. */
  protected override go(step: string): void {
    const written = step === '' && this.route(this.answers).at(-1) === 'brief';
    super.go(step);
    if (!written || this.querySelector<HTMLElement>('[data-uitkomst]')!.hidden) return;
    const heading = this.querySelector<HTMLElement>('#deel-brief')!;
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView();
  }

  /** What was answered before this question, each with a way to change it. */
  protected override shown(step: string): void {
    const place = this.querySelector<HTMLElement>(`[data-stap="${step}"] [data-zover]`);
    if (!place) return;
    const { answers } = this;
    const route = this.route(answers);
    const rows = route.slice(0, route.indexOf(step)).flatMap((id) => {
      const [field] = this.steps.find((one) => one.id === id)!.fields;
      const given = element('b', '', inWords(field!, answers[id]) || 'Weet ik niet');
      const change = element('button', 'plain-act', 'Wijzig');
      change.type = 'button';
      change.dataset.naar = id;
      change.ariaLabel = `Wijzig: ${field!.label}`;
      const row = element('li', '', element('span', '', field!.label, given), change);
      return [row];
    });
    place.querySelector('ul')!.replaceChildren(...rows);
    place.hidden = rows.length === 0;
  }

  protected override finish(answers: Answers): void {
    const heading = this.querySelector('#uitkomst-kop')!;
    const text = this.querySelector('[data-tekst]')!;
    if (!this.#outcome) {
      heading.textContent = 'De uitkomst kon niet laden';
      const link = element('a', '', 'Lees alle uitkomsten op een rij');
      link.href = onSite(`${this.#address}uitkomst/`);
      text.replaceChildren(link);
      return;
    }
    const given = answersFrom(answers, this.#dates);
    const incident = this.#date(given.get('wanneer')?.[0]);
    const now = today();
    const aid = { ...this.#graph, ...this.#outcome };
    const found = outcomeOf(aid, given, incident ?? now, termAnswers(incident, now));
    heading.textContent = found.heading.titel;
    text.textContent = found.heading.tekst;
    for (const part of this.querySelectorAll<HTMLElement>('[data-deel]')) {
      const lines = found.lines.filter(({ deel }) => deel === part.dataset.deel);
      part.replaceChildren(
        ...lines.map((line) =>
          adviceRow(line, line.termijn && incident && termInWords(line.termijn, incident, now)),
        ),
      );
    }
    this.#letters?.show(
      found.lines.map(({ sleutel }) => sleutel),
      { answers, given, today: now },
    );
    this.markLinks();
  }

  #date(day: string | undefined): Day | undefined {
    return day === unknownDate ? undefined : day;
  }
}

customElements.define('decision-aid', DecisionAid);
