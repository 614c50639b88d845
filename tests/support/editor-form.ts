import type { Locator, Page } from 'playwright-core';
import { patience } from './patience.ts';

/** A window in which the whole toolbar of the editor is in sight. */
export const desk = { viewport: { width: 1440, height: 900 }, locale: 'nl-NL' };

/** What a browser held back because the policy of the page forbids it. */
export function heldBackOn(tab: Page): string[] {
  const found: string[] = [];
  tab.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) found.push(message.text().slice(0, 300));
  });
  return found;
}

/** Signs in to the editor with a token. */
export async function signIn(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Inloggen met een toegangstoken' }).click();
  await tab.getByRole('textbox').fill('github_pat_proef');
  await tab.getByRole('button', { name: 'Inloggen', exact: true }).last().click();
}

/** The label of a field, or of the fields around it first. */
export type FieldPath = string | readonly string[];

/** The form of one entry, driven as somebody at a desk does. */
export class EditorForm {
  readonly #tab: Page;

  constructor(tab: Page) {
    this.#tab = tab;
  }

  /** Waits until the form is there. */
  async ready(): Promise<this> {
    await this.#tab.getByRole('textbox', { name: 'Titel' }).first().waitFor({ timeout: patience });
    return this;
  }

  /** A field by its label. Fields further down are drawn when they come into sight, so it is looked for. */
  async field(label: FieldPath): Promise<Locator> {
    // The editor puts marks for the direction of writing around names.
    const named = (name: string) => ({ name: new RegExp(`^Veld “\\u2068?${name}\\u2069?”$`) });
    const [outer = '', ...inner] = [label].flat();
    const field = inner.reduce(
      (around, name) => around.getByRole('group', named(name)).first(),
      this.#tab.getByRole('group', named(outer)).first(),
    );
    await this.#tab
      .getByRole('group', { name: /bewerken$/ })
      .first()
      .hover();
    // Once more and slower, when a busy machine drew less than was scrolled by.
    for (const pause of [60, 200, 600]) {
      await this.#tab.mouse.wheel(0, -50_000);
      for (let turn = 0; turn < 40 && (await field.count()) === 0; turn++) {
        await this.#tab.mouse.wheel(0, 500);
        await this.#tab.waitForTimeout(pause);
      }
      if ((await field.count()) > 0) break;
    }
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  /** Writes a text. */
  async write(label: FieldPath, text: string): Promise<void> {
    await (await this.field(label)).getByRole('textbox').first().fill(text);
  }

  /** Chooses one of a few that all are in sight. */
  async choose(label: FieldPath, choice: string): Promise<void> {
    await (await this.field(label)).getByRole('radio', { name: choice, exact: true }).click();
  }

  /** Picks some from a list that opens. */
  async pick(label: FieldPath, ...choices: string[]): Promise<void> {
    for (const choice of choices) {
      await (await this.field(label)).getByRole('combobox').first().click();
      await this.#tab.getByRole('option', { name: choice, exact: true }).first().click();
    }
  }

  /** Saves the entry as it stands. */
  async save(): Promise<void> {
    await this.#tab.getByRole('button', { name: 'Opslaan', exact: true }).click();
  }

  /** Says yes to the question that follows on saving what is complete: whether somebody may read it. */
  async handIn(): Promise<void> {
    await this.#tab.getByRole('button', { name: 'Ter review indienen' }).click();
  }

  /** Moves the proposal to another stage with the menu above the form. */
  async moveTo(stage: string): Promise<void> {
    await this.#tab.getByRole('button', { name: /^Status: / }).click();
    await this.#tab.getByRole('menuitemradio', { name: stage }).click();
  }
}
