import type { Earlier } from '../../domain/tool/earlier.ts';
import { differences, filledIn, type Answers, type Step } from '../../domain/tool/fields.ts';
import { keepWords, type Keeping } from '../../domain/tool/keeping.ts';
import { savedName, writeSaved, type SavedKind } from '../../domain/tool/saved.ts';
import { handOut } from './hand-out.ts';
import { KeepBar } from './keep-bar.ts';

/** What keeping needs of a tool. */
interface Kept {
  kind: SavedKind;
  steps: readonly Step[];
  sensitive: boolean;
  answers(): Answers;
  /** Puts other answers in the place of all. @param step where to go; nothing: where they leave off */
  replace(answers: Answers, step?: string): void;
  step(): string;
  goToField(field: string): void;
  /** Somebody wiped all; there for a tool whose answers can stand in other tabs too. */
  wiped: (() => void) | undefined;
}

/** A file, and what the bar said of it. */
type FileState = { answers: Answers; keeping: Keeping; earlier: readonly Earlier[] } | undefined;

/** More is no file of ours. */
const largest = 5_000_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** Keeps the answers: as a file when somebody asks for it, and nowhere else. */
export class Keeper {
  readonly #tool: Kept;
  readonly #bar: KeepBar;
  #keeping: Keeping = { state: 'empty' };
  /** The file that was saved or opened last: what was in it, and what the bar said. */
  #file: FileState;
  /** What waits for an answer: it puts other answers in place. */
  #waiting: (() => void) | undefined;
  /** What was wiped, until the next answer. */
  #wiped: { answers: Answers; step: string; file: FileState } | undefined;

  constructor(root: HTMLElement, tool: Kept) {
    this.#tool = tool;
    this.#bar = new KeepBar(root.querySelector<HTMLElement>('[data-balk]')!, {
      save: () => {
        this.#save();
      },
      open: (file) => void this.#open(file),
      print: () => {
        window.print();
      },
      wipe: () => {
        const everywhere = Boolean(tool.wiped);
        if (this.#count === 0 && !everywhere) this.#say({ state: 'empty' }, true);
        else this.#say({ state: 'ask-wipe', everywhere }, true);
      },
      act: () => {
        this.#act();
      },
      leave: () => {
        this.#waiting = undefined;
        this.#settle(true);
      },
    });
    // Who leaves in haste leaves nothing behind, also not for the browser's Back.
    if (tool.sensitive)
      document.querySelector('quick-exit a')?.addEventListener('click', () => {
        tool.replace({});
      });
    this.#settle(false);
  }

  get #count(): number {
    return Object.keys(filledIn(this.#tool.answers())).length;
  }

  #say(keeping: Keeping, focus = false): void {
    this.#keeping = keeping;
    this.#bar.say(keepWords(keeping, this.#tool.kind, this.#tool.sensitive), focus);
  }

  /** Says how the answers are kept now. */
  #settle(focus: boolean): void {
    const file = this.#file;
    if (!file) this.#say({ state: this.#count === 0 ? 'empty' : 'unsaved' }, focus);
    else {
      const count = differences(file.answers, this.#tool.answers()).length;
      this.#say(count === 0 ? file.keeping : { state: 'changed', since: file.keeping, count }, focus);
    }
  }

  /** An answer was given. */
  changed(): void {
    this.#wiped = undefined;
    this.#waiting = undefined;
    this.#settle(false);
  }

  #save(): void {
    const now = new Date();
    const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const time = `${two(now.getHours())}.${two(now.getMinutes())}`;
    const answers = this.#tool.answers();
    const file = savedName(this.#tool.kind, date);
    const earlier = this.#file?.earlier ?? [];
    handOut(writeSaved(this.#tool.kind, this.#tool.steps, answers, date, {}, earlier), file, 'text/html');
    this.#remember({ state: 'saved', time, file }, earlier);
  }

  #remember(keeping: Keeping, earlier: readonly Earlier[], focus = false): void {
    this.#file = { answers: this.#tool.answers(), keeping, earlier };
    this.#say(keeping, focus);
  }

  async #open(file: File): Promise<void> {
    const parts = await Promise.all([
      import('../../domain/tool/read-saved.ts'),
      import('../../domain/tool/opened-words.ts'),
    ]).catch(console.error);
    if (!parts) {
      this.#say({ state: 'offline' }, true);
      return;
    }
    const [{ readSaved }, { openedText, refusalWords }] = parts;
    const found =
      file.size > largest ? 'foreign' : readSaved(await file.text(), this.#tool.kind, this.#tool.steps);
    if (typeof found === 'string')
      this.#say({ state: 'refused', ...refusalWords(found, this.#tool.kind) }, true);
    else
      this.#offer(found.answers, () => {
        this.#tool.replace(found.answers);
        this.#remember({ state: 'opened', opened: found, text: openedText(found) }, found.earlier, true);
      });
  }

  /** Asks first when other answers stand here. @param from the tool they come from, when it is no file */
  #offer(answers: Answers, take: () => void, from?: string): void {
    if (this.#count > 0 && differences(this.#tool.answers(), answers).length > 0) {
      this.#waiting = take;
      this.#say({ state: 'ask-open', count: this.#count, ...(from && { from }) }, true);
    } else take();
  }

  /** Takes over what another tool hands on. @param taken called when it stands here */
  receive(answers: Answers, from: string, taken: () => void): void {
    const take = (): void => {
      this.put(answers);
      taken();
    };
    this.#offer(answers, take, from);
  }

  /** Puts answers in the place of all, at the step that is on the screen. */
  put(answers: Answers): void {
    this.#tool.replace(answers, this.#tool.step());
    this.changed();
  }

  /** Wipes because somebody did so in another tab: for good, since nobody looks at this one. */
  forget(): void {
    this.#file = undefined;
    this.#tool.replace({});
    this.changed();
  }

  #act(): void {
    const keeping = this.#keeping;
    if (keeping.state === 'ask-open') {
      const take = this.#waiting;
      this.#waiting = undefined;
      take?.();
    }
    if (keeping.state === 'ask-wipe') this.#wipe();
    else if (keeping.state === 'wiped' && this.#wiped) {
      const { answers, step, file } = this.#wiped;
      this.#wiped = undefined;
      this.#file = file;
      this.#tool.replace(answers, step);
      this.#settle(true);
    } else if (keeping.state === 'opened') this.#tool.goToField(keeping.opened.fresh[0]!);
  }

  #wipe(): void {
    this.#wiped = { answers: this.#tool.answers(), step: this.#tool.step(), file: this.#file };
    this.#file = undefined;
    this.#tool.replace({});
    this.#say({ state: 'wiped' }, true);
    this.#tool.wiped?.();
  }
}
