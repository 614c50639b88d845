/**
 * Lets the browser's own Back go to the step before. The history holds a number and nothing else: neither an answer nor
 * which question it was, and the address stays the same.
 */
export class StepHistory {
  #seen: string[];
  #at = 0;
  readonly #off: boolean;

  /** @param off for a tool that must leave no trace: it keeps out of the history */
  constructor(first: string, off: boolean, back: (step: string) => void) {
    this.#seen = [first];
    this.#off = off;
    if (off) return;
    history.replaceState({ at: 0 }, '');
    window.addEventListener('popstate', ({ state }: PopStateEvent) => {
      const at = (state as { at?: number } | null)?.at ?? 0;
      const step = this.#seen[at];
      if (step === undefined) return;
      this.#at = at;
      back(step);
    });
  }

  /** Tells that a step is on the screen now. */
  push(step: string): void {
    if (this.#off) return;
    this.#seen = [...this.#seen.slice(0, this.#at + 1), step];
    history.pushState({ at: ++this.#at }, '');
  }

  /** Forgets which steps they were. */
  forget(first: string): void {
    this.#seen = this.#seen.map(() => first);
  }
}
