import { blanksIn } from '../../domain/document/model/text.ts';
import type { DocumentKind } from '../../domain/document/files.ts';
import type { DocumentModel } from '../../domain/document/model/model.ts';
import { letterDocument, type LetterInput } from '../../domain/incident/letters/fill.ts';
import { lettersWith, type ReadyLetter, type ReadyLetters } from '../../domain/incident/letters/letter.ts';
import { holds } from '../../domain/decision-aids/conditions.ts';
import { onSite } from '../on-site.ts';
import { fileButtons } from '../tool/file-buttons.ts';
import { element } from './element.ts';

const kinds = [
  ['docx', 'Word'],
  ['odt', 'ODT'],
  ['pdf', 'PDF'],
] as const satisfies readonly (readonly [DocumentKind, string])[];

/** The letters that fit an outcome: to read, and as files. */
export class LettersView {
  readonly #root: HTMLElement;
  #ready: ReadyLetters | undefined;
  #input: Omit<LetterInput, 'site'> | undefined;

  /** @param root the part of the outcome that shows them */
  constructor(root: HTMLElement) {
    this.#root = root;
    fileButtons(root, async (what) => {
      const [key = '', kind] = what.split('.');
      const { download } = await import('../tool/documents.ts');
      const name = `${key}-${this.#input!.today}`;
      await download({ name, model: this.#document(this.#letter(key)) }, kind as DocumentKind);
      return `${name}.${kind!}`;
    });
    root.addEventListener('click', (event) => {
      const key = (event.target as Element).closest<HTMLElement>('[data-lees]')?.dataset.lees;
      if (key) void this.#read(key);
    });
  }

  /** Fetches the texts. @throws without network */
  async load(address: string): Promise<void> {
    const answer = await fetch(onSite(`${address}brieven.json`));
    if (answer.ok) this.#ready = (await answer.json()) as ReadyLetters;
  }

  #letter(key: string): ReadyLetter {
    return this.#ready!.letters.find(({ sleutel }) => sleutel === key)!;
  }

  #document(letter: ReadyLetter): DocumentModel {
    return letterDocument(letter, { ...this.#input!, site: this.#ready!.site });
  }

  async #read(key: string): Promise<void> {
    const place = this.#root.querySelector<HTMLElement>('[data-voorbeeld]')!;
    const { showDocument } = await import('../tool/document-view.ts');
    const { blocks, ...rest } = this.#document(this.#letter(key));
    // What is for the sender alone stands above the letter, and is read there.
    showDocument(place, { ...rest, blocks: blocks.filter(({ kind }) => kind === 'sheet') }, new Set());
    place.hidden = false;
    place.focus();
  }

  /** Shows the letters that come with these lines. @param lines keys of the lines of the outcome */
  show(lines: readonly string[], input: Omit<LetterInput, 'site'>): void {
    this.#input = input;
    const letters = lettersWith(this.#ready?.letters ?? [], lines).filter(({ als }) =>
      holds(als, input.given),
    );
    this.#root.hidden = letters.length === 0;
    this.#root.querySelector<HTMLElement>('[data-voorbeeld]')!.hidden = true;
    this.#root.querySelector('[data-t="bestand"]')!.textContent = '';
    this.#root
      .querySelector('[data-lijst="brieven"]')!
      .replaceChildren(...letters.map((one) => this.#row(one)));
  }

  #row(letter: ReadyLetter): HTMLLIElement {
    const { sleutel, titel, waarom } = letter;
    const sheets = this.#document(letter).blocks.filter(({ kind }) => kind === 'sheet');
    const open = blanksIn(sheets.slice(0, 1)).length;
    const button = (text: string, what: DOMStringMap): HTMLButtonElement => {
      const made = element('button', 'plain-act', text);
      made.type = 'button';
      made.ariaLabel = `${titel}: ${text}`;
      Object.assign(made.dataset, what);
      return made;
    };
    return element(
      'li',
      '',
      element('strong', '', titel),
      element('p', '', waarom),
      element('p', 'soft', open === 1 ? 'Nog 1 open plek.' : `Nog ${open} open plekken.`),
      element(
        'p',
        'get',
        button('Lees', { lees: sleutel }),
        ...kinds.map(([kind, text]) => button(text, { maak: `${sleutel}.${kind}` })),
      ),
    );
  }
}
