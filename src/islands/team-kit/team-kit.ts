import type { Dilemma } from '../../domain/team-kit/dilemma.ts';
import { planSession, type Card, type Session } from '../../domain/team-kit/session.ts';
import { agreements, kitFile, wantedOf } from '../../domain/team-kit/steps.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { today } from '../tool/today.ts';
import { ToolElement } from '../tool/tool-element.ts';
import { Stage } from './stage.ts';

/** What the page hands over. */
interface KitPage {
  cards: Card[];
  dilemmas: Dilemma[];
  name: string;
  address: string;
}

const item = (strong: string, text: string): HTMLLIElement => {
  const line = document.createElement('li');
  const bold = document.createElement('strong');
  bold.textContent = strong;
  line.append(bold, ` ${text}`);
  return line;
};

/** A team talk in ten, thirty or sixty minutes: situations, dilemmas, a view for the wall, agreements. */
class TeamKit extends ToolElement {
  protected override readonly kind = kitFile;
  #page!: KitPage;

  override connectedCallback(): void {
    this.#page = JSON.parse(
      this.querySelector<HTMLTemplateElement>('[data-kit]')!.content.textContent,
    ) as KitPage;
    super.connectedCallback();
    const stage = new Stage(this.querySelector<HTMLDialogElement>('[data-podium]')!);
    this.querySelector('[data-podium-open]')!.addEventListener('click', () => {
      stage.open(this.#session);
    });
    this.querySelector('[data-andere]')!.addEventListener('click', () => {
      this.#turn();
    });
    fileButtons(this, async (what) => {
      const { makeSheet } = await import('./files.ts');
      const { name, address } = this.#page;
      const agreed = Object.fromEntries(Object.keys(agreements).map((key) => [key, this.#text(key)]));
      return makeSheet(what, this.#session, agreed, { name, address, today: today() });
    });
  }

  get #session(): Session {
    return planSession(wantedOf(this.answers), this.#page.cards, this.#page.dilemmas);
  }

  #text(name: string): string {
    const value = this.answers[name];
    return typeof value === 'string' ? value.trim() : '';
  }

  protected override answered(): void {
    const { parts, cards, dilemmas } = this.#session;
    const fill = (name: string, lines: HTMLElement[]): void => {
      this.querySelector(`[data-lijst="${name}"]`)!.replaceChildren(...lines);
    };
    fill(
      'delen',
      parts.map(({ minutes, title, text }) => item(`${title}, ${minutes} minuten.`, text)),
    );
    fill('situaties', [
      ...cards.map(({ text, place, sensitive }) =>
        item(text, `(${[place, sensitive].filter(Boolean).join(', ')})`),
      ),
      ...dilemmas.map(({ title, situation }) => item(`Dilemma: ${title}.`, situation)),
    ]);
  }

  /** Takes other situations: the number of the choice is kept, so that a saved session comes back the same. */
  #turn(): void {
    const field = this.querySelector<HTMLInputElement>('[name="beurt"]')!;
    field.value = String(wantedOf(this.answers).turn + 1);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    this.answered();
  }
}

customElements.define('team-kit', TeamKit);
