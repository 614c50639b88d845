import { adviceOf, type Advice, type CouncilContent } from '../../domain/council/advice.ts';
import { deadlineInWords } from '../../domain/council/document.ts';
import { rightWords } from '../../domain/council/rights.ts';
import { councilFile } from '../../domain/council/steps.ts';
import { dayInDutch } from '../../domain/incident/days.ts';
import { capital } from '../../domain/text/dutch.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { today } from '../tool/today.ts';
import { dashes, made } from '../tool/make-element.ts';
import { ToolElement } from '../tool/tool-element.ts';

/** What the page hands over. */
interface CouncilPage {
  content: CouncilContent;
  /** Title and address of advice and instruments, by `advies/id`. */
  links: Record<string, { title: string; href: string }>;
  sectors: Record<string, string>;
  name: string;
  address: string;
}

/** Rights, questions, a letter and first steps for whoever speaks for the staff. */
class CouncilPack extends ToolElement {
  protected override readonly kind = councilFile;
  #page!: CouncilPage;

  override connectedCallback(): void {
    this.#page = JSON.parse(
      this.querySelector<HTMLTemplateElement>('[data-pakket]')!.content.textContent,
    ) as CouncilPage;
    super.connectedCallback();
    fileButtons(this, async (kind) => {
      const { makePack } = await import('./files.ts');
      const { name, address, content } = this.#page;
      const about = { name, address, today: today(), read: content.gelezen };
      return makePack(kind, this.#advice(this.answers), this.answers, about);
    });
  }

  #advice(answers: Answers): Advice {
    const { content, sectors } = this.#page;
    return adviceOf(content, answers, today(), (id) => sectors[id] ?? id);
  }

  protected override finish(answers: Answers): void {
    const advice = this.#advice(answers);
    const { title, subject, steps, notes, questions, letter, reading } = advice;
    this.#text('[data-uitkomst] [data-kop]', title);
    this.#text('[data-t="onderwerp"]', `Het gaat over ${subject}.`);
    this.#text('[data-t="termijn"]', deadlineInWords(advice));
    this.#fill(
      'stappen',
      steps.map(({ day, act, more }) =>
        made('li', made('strong', `${capital(dayInDutch(day))}. `), `${act} ${more}`.trim()),
      ),
    );
    this.#fill(
      'rechten',
      [...Map.groupBy(advice.rights, (right) => right.subject)].flatMap(([about, rights]) => [
        made('h3', about),
        dashes(
          rights.map(({ kind, article, about: what, condition }) => [
            made('strong', `${rightWords[kind]}: ${article}. `),
            what + (condition && ` Alleen als: ${condition}`),
          ]),
        ),
      ]),
    );
    this.#fill(
      'let-op',
      notes.map((note) => made('li', note)),
    );
    this.#fill(
      'vragen',
      questions.flatMap(({ title: about, items }) => [
        made('h3', about),
        dashes(items.map((item) => [item])),
      ]),
    );
    this.#fill('brief', [made('h3', letter.title), ...letter.paragraphs.map((text) => made('p', text))]);
    this.#fill(
      'lees',
      reading.flatMap((key) => this.#link(key)),
    );
  }

  #link(key: string): HTMLElement[] {
    const found = this.#page.links[key];
    if (!found) return [];
    const link = document.createElement('a');
    link.href = found.href;
    link.textContent = found.title;
    return [made('li', link)];
  }

  #text(place: string, text: string): void {
    const element = this.querySelector<HTMLElement>(place)!;
    element.textContent = text;
    element.hidden = text === '';
  }

  #fill(name: string, inner: readonly HTMLElement[]): void {
    this.querySelector(`[data-lijst="${name}"]`)!.replaceChildren(...inner);
  }
}

customElements.define('council-pack', CouncilPack);
