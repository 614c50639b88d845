import { documentFrom, type ProtocolModel } from '../../domain/protocol/fill.ts';
import { openFields } from '../../domain/protocol/open.ts';
import type { WrittenField } from '../../domain/tool/questions.ts';
import { faultsOf } from '../../domain/tool/faults.ts';
import { isFilled, type Answers } from '../../domain/tool/fields.ts';
import type { Progress } from '../../domain/tool/progress.ts';
import { onSite } from '../on-site.ts';
import { showDocument } from '../tool/document-view.ts';
import { today } from '../tool/today.ts';
import { ToolElement } from '../tool/tool-element.ts';

/** What the build made for this page. */
interface Data {
  about: { name: string; site: string };
  fields: readonly WrittenField[];
  models: readonly ProtocolModel[];
}

/** Makes an organisation's own protocol of its answers; everything stays in the browser. */
class ProtocolMaker extends ToolElement {
  protected override readonly kind = {
    kind: 'protocolmaker',
    name: 'Protocolmaker',
    version: 1,
    from: { organisatie: (answers: Answers) => answers },
  };
  #data: Data | undefined;
  #fields: ReadonlyMap<string, WrittenField> = new Map();
  /** What stood in the preview at the last change. */
  #shown = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
    this.#choice.addEventListener('change', () => {
      this.#shown.clear();
      this.#draw(this.answers);
    });
    this.addEventListener('change', () => {
      this.#tell();
    });
    this.addEventListener('click', (event) => {
      const target = event.target as Element;
      const field = target.closest<HTMLElement>('[data-vul]')?.dataset.vul;
      if (field) this.goToField(field);
      const make = target.closest<HTMLElement>('[data-maak], [data-zip]');
      if (make) void this.#make(make.dataset.maak, make.dataset.soort);
    });
  }

  get #choice(): HTMLSelectElement {
    return this.querySelector('[data-keuze]')!;
  }

  async #load(): Promise<void> {
    try {
      const answer = await fetch(onSite('/instrumenten/protocolmaker/modellen.json'));
      if (!answer.ok) throw new Error(String(answer.status));
      this.#data = (await answer.json()) as Data;
      this.#fields = new Map(this.#data.fields.map((field) => [field.id, field]));
      this.#draw(this.answers);
    } catch (fault) {
      console.error(fault);
      this.#say(
        '[data-voorbeeld]',
        'Het voorbeeld is niet geladen. Kijk of u verbinding hebt en laad de pagina opnieuw.',
      );
    }
  }

  #say(place: string, text: string): void {
    this.querySelector(place)!.textContent = text;
  }

  protected override answered(answers: Answers): void {
    this.#draw(answers);
    this.#map(answers);
  }

  protected override shown(step: string): void {
    for (const link of this.querySelectorAll<HTMLElement>('[data-deel]')) {
      if (step !== '' && this.#partOf(step) === link.dataset.deel) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
  }

  /** Parts by the step they start with, from the map. */
  #partOf(step: string): string {
    const starts = [...this.querySelectorAll<HTMLElement>('[data-deel]')];
    const order = this.steps.map(({ id }) => id);
    const before = starts.filter((link) => order.indexOf(link.dataset.naar!) <= order.indexOf(step));
    return before.at(-1)?.dataset.deel ?? '';
  }

  protected override progress(step: string): Progress {
    const parts = [...this.querySelectorAll<HTMLElement>('[data-deel]')].map((link) => link.dataset.deel!);
    const own = this.steps.filter(({ id }) => this.#partOf(id) === this.#partOf(step));
    const at = own.findIndex(({ id }) => id === step);
    const order = this.steps.findIndex(({ id }) => id === step);
    return {
      title: `Deel ${parts.indexOf(this.#partOf(step)) + 1} van ${parts.length}`,
      detail: own.length > 1 ? `Vraag ${at + 1} van ${own.length} in dit deel` : '',
      at: (order + 1) / this.steps.length,
    };
  }

  /** A part is ready when something was filled in at each question and nothing is wrong. */
  #map(answers: Answers): void {
    for (const link of this.querySelectorAll<HTMLElement>('[data-deel]')) {
      const own = this.steps.filter(({ id }) => this.#partOf(id) === link.dataset.deel);
      const ready = own.every(
        (step) => faultsOf(step, answers).length === 0 && step.fields.some(({ id }) => isFilled(answers[id])),
      );
      const name = link.querySelector<HTMLElement>('[data-naam]')!;
      name.textContent = name.dataset.naam! + (ready ? ', klaar' : '');
    }
  }

  #draw(answers: Answers): void {
    const data = this.#data;
    if (!data) return;
    const model = data.models.find(({ id }) => id === this.#choice.value) ?? data.models[0]!;
    const document = documentFrom(model, this.#fields, answers, { ...data.about, date: today() });
    this.#shown = showDocument(this.querySelector('[data-voorbeeld]')!, document, this.#shown);
    const open = openFields(data.models, this.#fields, answers);
    this.#say('[data-aantal]', open.length === 1 ? '1 open plek' : `${open.length} open plekken`);
    this.#list('[data-open]', open);
  }

  #list(place: string, fields: readonly WrittenField[]): void {
    this.querySelector(place)!.replaceChildren(
      ...fields.map(({ id, naam }) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'plain-act';
        button.dataset.vul = id;
        button.textContent = naam;
        item.append(button);
        return item;
      }),
    );
  }

  #tell(): void {
    const part = this.querySelector('[data-deel][aria-current] b')?.textContent;
    if (part) this.#say('[data-gewijzigd]', `Deel ${part} is bijgewerkt`);
  }

  protected override finish(answers: Answers): void {
    const open = this.#data ? openFields(this.#data.models, this.#fields, answers) : [];
    const noRoute = answers.klacht === 'geen';
    this.querySelector('[data-uitkomst] [data-kop]')!.textContent =
      open.length === 0
        ? 'Uw documenten zijn klaar'
        : `Uw documenten zijn klaar, met ${open.length === 1 ? 'één open plek' : `${open.length} open plekken`}`;
    this.querySelector<HTMLElement>('[data-nog]')!.hidden = open.length === 0 && !noRoute;
    this.#list('[data-nog-open]', [...(noRoute ? [this.#fields.get('klacht')!] : []), ...open]);
    void this.#letters(answers);
  }

  /** Which letters a PDF lacks; without an answer nothing is said of it. */
  async #letters(answers: Answers): Promise<void> {
    try {
      (await import('./letters.ts')).tellMissing(this.querySelector('[data-letters]')!, answers);
    } catch (fault) {
      console.error(fault);
    }
  }

  async #make(id: string | undefined, kind: string | undefined): Promise<void> {
    const data = this.#data;
    const status = '[data-bezig]';
    this.#say(status, 'Bezig met maken.');
    try {
      if (!data) throw new Error('De modellen zijn er nog niet.');
      const { makeFiles } = await import('./files.ts');
      await makeFiles(data, this.#fields, this.answers, { id, kind, date: today() }, (text) => {
        this.#say(status, text);
      });
      this.#say(status, 'Klaar. Het bestand staat bij uw downloads.');
    } catch (fault) {
      console.error(fault);
      this.#say(status, 'Dat lukte niet. Kijk of u verbinding hebt en probeer het opnieuw.');
    }
  }
}

customElements.define('protocol-maker', ProtocolMaker);
