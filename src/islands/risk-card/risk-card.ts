import { cardOf, type RiskCard } from '../../domain/risk-card/card.ts';
import { measureWords } from '../../domain/risk-card/document.ts';
import { riskFile, type RiskContent } from '../../domain/risk-card/steps.ts';
import { labelsInARow } from '../../domain/text/dutch.ts';
import type { Answers } from '../../domain/tool/fields.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { today } from '../tool/today.ts';
import { dashes, made } from '../tool/make-element.ts';
import { ToolElement } from '../tool/tool-element.ts';

/** What the page hands over. */
interface RiskPage {
  content: RiskContent;
  /** Title and address of advice, by its id. */
  links: Record<string, { title: string; href: string }>;
  name: string;
  address: string;
}

/** What to arrange before work with a risk, and a card with who acts at which danger. */
class RiskCardTool extends ToolElement {
  protected override readonly kind = riskFile;
  #page!: RiskPage;

  override connectedCallback(): void {
    this.#page = JSON.parse(
      this.querySelector<HTMLTemplateElement>('[data-kaart]')!.content.textContent,
    ) as RiskPage;
    super.connectedCallback();
    fileButtons(this, async (what) => {
      const { makeFile } = await import('./files.ts');
      const { name, address, content } = this.#page;
      const { organisatie } = this.answers;
      const organisation = typeof organisatie === 'string' ? organisatie.trim() : '';
      return makeFile(what, cardOf(content, this.answers), content, {
        ...{ name, address, organisation, today: today() },
      });
    });
  }

  protected override finish(answers: Answers): void {
    const { content } = this.#page;
    const card = cardOf(content, answers);
    const count = card.rules.length + card.own.length;
    this.querySelector('[data-uitkomst] [data-kop]')!.textContent = `U regelt vooraf ${count} dingen`;
    this.#say(
      'blootstelling',
      card.exposure.map(({ name, words }) => `${name}: ${labelsInARow(words)}.`).join(' '),
    );
    this.#warn(card);
    this.#fill('regels', this.#groups(card));
    this.#fill('niveaus', card.levels.map(levelRow));
    this.#fill('op-kaart', [dashes(card.onCard.map((line) => [line]))]);
    this.#fill('privacy', [
      dashes((card.personal ? content.privacy.client : content.privacy.functie).map((line) => [line])),
    ]);
  }

  #warn({ wrong }: RiskCard): void {
    const box = this.querySelector<HTMLElement>('[data-t="woorden"]')!;
    box.hidden = wrong.length === 0;
    box.replaceChildren(
      made('strong', 'Haal dit van de kaart. '),
      wrong.map(({ word, why }) => `“${word}”: ${why}`).join(' '),
    );
  }

  /** What is to be arranged, under the step of the law. */
  #groups({ rules, own }: RiskCard): HTMLElement[] {
    const found = [...Map.groupBy(rules, ({ stap }) => stap)].flatMap(([step, list]) => [
      made('h3', measureWords[step]),
      dashes(
        list.map(({ doe, uitleg = '', lees }) => [
          made('strong', doe),
          ` ${uitleg} `,
          ...(lees ? this.#link(lees) : []),
        ]),
      ),
    ]);
    return own.length === 0
      ? found
      : [...found, made('h3', 'Uw eigen afspraken'), dashes(own.map((line) => [line]))];
  }

  #link(id: string): HTMLElement[] {
    const link = this.#page.links[id];
    if (!link) return [];
    const element = document.createElement('a');
    element.href = link.href;
    element.textContent = link.title;
    return [element];
  }

  #say(name: string, text: string): void {
    this.querySelector(`[data-t="${name}"]`)!.textContent = text;
  }

  #fill(name: string, inner: readonly HTMLElement[]): void {
    this.querySelector(`[data-lijst="${name}"]`)!.replaceChildren(...inner);
  }
}

function levelRow({ name, see, act, who, alarm }: RiskCard['levels'][number], at: number): HTMLElement {
  const head = made('th', `${at + 1}. ${name}`);
  head.setAttribute('scope', 'row');
  const cells = [
    ['U ziet', see],
    ['U doet', act],
    ['Wie handelt', who],
    ['Teken of alarm', alarm],
  ].map(([label = '', text = '']) => {
    const cell = made('td', text || 'Nog afspreken');
    cell.dataset.label = label;
    return cell;
  });
  return made('tr', head, ...cells);
}

customElements.define('risk-card', RiskCardTool);
