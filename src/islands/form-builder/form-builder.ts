import {
  chosenForm,
  countOf,
  readySet,
  type ChosenForm,
  type Choosable,
} from '../../domain/form-builder/chosen.ts';
import type { JsonSchema } from '../../domain/form-builder/open-format.ts';
import { formFile } from '../../domain/form-builder/steps.ts';
import { Told } from '../../domain/text/told.ts';
import { filledIn, type Answers } from '../../domain/tool/fields.ts';
import { element } from '../incident/element.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { today } from '../tool/today.ts';
import { ToolElement } from '../tool/tool-element.ts';

/** What the page hands over. */
interface BuilderPage {
  fields: Choosable;
  format: JsonSchema;
  name: string;
  site: string;
}

/** More than this takes a person who was just shouted at too long. */
const many = 25;

const fieldsInWords = (count: number): string => (count === 1 ? 'één veld' : `${count} velden`);

/** An organisation's own form for reports, out of fields that are there and its own. */
class FormBuilder extends ToolElement {
  protected override readonly kind = formFile;
  readonly #page = JSON.parse(
    this.querySelector<HTMLTemplateElement>('[data-bouwer]')!.content.textContent,
  ) as BuilderPage;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const option of this.querySelectorAll<HTMLInputElement>('[name="set"]'))
      option.addEventListener('change', () => {
        this.#takeSet(option.value);
      });
    fileButtons(this, async (what) => {
      const form = this.#form;
      if (form.parts.length === 0)
        throw new Told('Er staat nog niets in. Ga terug en kies minstens één veld.');
      const { makeFile } = await import('./files.ts');
      return makeFile(what, form, { ...this.#page, today: today() });
    });
  }

  get #form(): ChosenForm {
    return chosenForm(this.#page.fields, this.answers);
  }

  /** Takes the fields of a ready-made form, unless somebody chose fields by hand. */
  #takeSet(set: string): void {
    const { fields } = this.#page;
    const { answers } = this;
    const none = Object.fromEntries(Object.keys(readySet(fields, 'kort')).map((id) => [id, []]));
    const sets: Readonly<Record<string, Answers>> = {
      leeg: none,
      kort: readySet(fields, 'kort'),
      volledig: readySet(fields, 'volledig'),
    };
    const ticked = JSON.stringify(
      filledIn(Object.fromEntries(Object.keys(none).map((id) => [id, answers[id] ?? []]))),
    );
    const untouched = Object.values(sets).some((one) => JSON.stringify(filledIn(one)) === ticked);
    if (untouched) this.put({ ...answers, ...sets[set] });
  }

  protected override finish(): void {
    const form = this.#form;
    const { parts } = form;
    const { reporter, leader } = countOf(form);
    const put = (selector: string, text: string): void => {
      this.querySelector(selector)!.textContent = text;
    };
    put(
      '[data-uitkomst] [data-kop]',
      parts.length > 0 ? 'Uw formulier staat klaar' : 'Er staat nog niets in uw formulier',
    );
    put(
      '[data-t="aantal"]',
      parts.length === 0
        ? 'Ga terug en kies minstens één veld.'
        : `Wie meldt, vult ${fieldsInWords(reporter)} in${leader > 0 ? `, en de leidinggevende ${fieldsInWords(leader)}` : ''}. ${
            reporter > many
              ? 'Dat is veel voor wie net iets meemaakte. Haal weg wat u niet gebruikt.'
              : 'Probeer het deze week uit met twee mensen die het werk doen.'
          }`,
    );
    this.querySelector('[data-lijst="delen"]')!.replaceChildren(
      ...parts.flatMap(({ title, fields }) => [
        element('h3', '', title),
        element('ul', 'dash', ...fields.map(({ label }) => element('li', '', label))),
      ]),
    );
  }
}

customElements.define('form-builder', FormBuilder);
