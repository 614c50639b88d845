import { compareScans } from '../../domain/self-scan/compare.ts';
import { marks } from '../../domain/self-scan/marks.ts';
import { differencesIn, mergeScans } from '../../domain/self-scan/merge.ts';
import { readScan, type Scan } from '../../domain/self-scan/scan.ts';
import { scanFile } from '../../domain/self-scan/steps.ts';
import type { Statement } from '../../domain/self-scan/statements.ts';
import { dateInDutch, listInDutch } from '../../domain/text/dutch.ts';
import type { Step } from '../../domain/tool/fields.ts';
import type { Opened, Refusal } from '../../domain/tool/saved.ts';
import { copyOf, draw, fill, listOf } from './forms.ts';

/** What is needed of the scan on the page. */
interface Scanned {
  keys: readonly string[];
  statements: readonly Statement[];
  steps: () => readonly Step[];
  scan: () => Scan;
  /** Puts another scan in its place. */
  take: (scan: Scan) => void;
}

const largest = 5_000_000;

/** What was answered to statements that are not asked any more; empty when there were none. */
function goneInWords({ earlier, gone }: Opened): string {
  if (gone.length === 0) return '';
  const answers = earlier
    .filter(({ vraag, antwoord }) => gone.includes(vraag) && antwoord !== '…')
    .map(({ vraag, antwoord }) => `“${vraag}” (${antwoord.toLowerCase()})`);
  return `Niet meer gevraagd: ${listInDutch(answers)}.`;
}

const why: Record<Refusal, string> = {
  foreign: 'is geen bestand van de zelfscan',
  damaged: 'is beschadigd',
  newer: 'is van een nieuwere versie. Laad deze pagina opnieuw',
};

/** Files of colleagues, and of another year. */
export class Together {
  readonly #root: HTMLElement;
  readonly #of: Scanned;
  #before: Scan | undefined;
  #earlier: { scan: Scan; text: string } | undefined;

  constructor(root: HTMLElement, of: Scanned) {
    this.#root = root;
    this.#of = of;
    this.#onFiles('[data-samen]', (files) => this.#join(files));
    this.#onFiles('[data-vorig]', (files) => this.#compare(files[0]!));
    this.#undo.addEventListener('click', () => {
      if (!this.#before) return;
      of.take(this.#before);
      this.#before = undefined;
      this.#undo.hidden = true;
      fill(root, { samen: 'De bestanden zijn er weer uit. Uw eigen antwoorden staan er nog.' });
    });
  }

  get #undo(): HTMLButtonElement {
    return this.#root.querySelector<HTMLButtonElement>('[data-samen-terug]')!;
  }

  #onFiles(selector: string, use: (files: File[]) => Promise<void>): void {
    const input = this.#root.querySelector<HTMLInputElement>(selector)!;
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      input.value = '';
      if (files.length > 0)
        use(files).catch((fault: unknown) => {
          console.error(fault);
          fill(this.#root, { samen: 'Dat kon nu niet. Kijk of u verbinding hebt en probeer het opnieuw.' });
        });
    });
  }

  async #read(file: File): Promise<{ scan: Scan; date: string; gone: string } | Refusal> {
    if (file.size > largest) return 'foreign';
    const { readSaved } = await import('../../domain/tool/read-saved.ts');
    const opened = readSaved(await file.text(), scanFile, this.#of.steps());
    return typeof opened === 'string'
      ? opened
      : { scan: readScan(opened.answers, this.#of.keys), date: opened.date, gone: goneInWords(opened) };
  }

  async #join(files: File[]): Promise<void> {
    const own = this.#of.scan();
    const good: string[] = [];
    const bad: string[] = [];
    let merged = own;
    for (const file of files) {
      const read = await this.#read(file);
      if (typeof read === 'string') bad.push(`“${file.name}” ${why[read]}.`);
      else {
        merged = mergeScans(merged, read.scan);
        good.push(file.name);
        if (read.gone) bad.push(read.gone);
      }
    }
    if (good.length > 0) {
      this.#before = own;
      this.#of.take(merged);
      this.#undo.hidden = false;
    }
    const told = good.length > 0 ? `Toegevoegd: ${listInDutch(good)}.` : 'Er is niets veranderd.';
    fill(this.#root, { samen: [told, ...bad].join(' ') });
  }

  async #compare(file: File): Promise<void> {
    const read = await this.#read(file);
    if (typeof read === 'string') {
      fill(this.#root, { vorig: `“${file.name}” ${why[read]}. Er is niets veranderd.` });
      return;
    }
    const text = `U opende ${file.name}, bewaard op ${dateInDutch(read.date)}.`;
    this.#earlier = { scan: read.scan, text: [text, read.gone].filter(Boolean).join(' ') };
    this.show();
  }

  /** Shows where people differ, and what changed since another year. */
  show(): void {
    const scan = this.#of.scan();
    const { keys } = this.#of;
    listOf(this.#root, 'verschillen').replaceChildren(
      ...differencesIn(scan, keys).map(({ key, voices }) => {
        const item = copyOf(this.#root, 'verschil');
        fill(item, { stelling: this.#text(key) });
        item.querySelector('.said')!.append(
          ...voices.map(({ by, mark }) => {
            const voice = copyOf(this.#root, 'stem');
            draw(voice, mark);
            fill(voice, { woord: `${by || 'zonder naam'}: ${marks[mark].word.toLowerCase()}` });
            return voice;
          }),
        );
        return item;
      }),
    );
    if (!this.#earlier) return;
    const { changes, same, fresh, gone } = compareScans(this.#earlier.scan, scan, keys);
    const parts = [
      this.#earlier.text,
      `${changes.length} ${changes.length === 1 ? 'antwoord is' : 'antwoorden zijn'} anders, ${same} gelijk.`,
      fresh.length > 0 ? `${fresh.length} beantwoordde u toen niet.` : '',
      gone.length > 0 ? `${gone.length} beantwoordde u nu niet.` : '',
    ];
    fill(this.#root, { vorig: parts.filter(Boolean).join(' ') });
    listOf(this.#root, 'veranderingen').replaceChildren(
      ...changes.map(({ key, before, after }) => {
        const item = copyOf(this.#root, 'verandering');
        draw(item, before);
        draw(item, after, 1);
        fill(item, {
          stelling: this.#text(key),
          toen: marks[before].word.toLowerCase(),
          nu: marks[after].word.toLowerCase(),
        });
        return item;
      }),
    );
  }

  #text(key: string): string {
    return this.#of.statements.find((statement) => statement.key === key)?.text ?? key;
  }
}
