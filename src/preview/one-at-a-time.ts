/** Work of which one runs at a time. */
export interface Turns {
  /** Does the work: at once, or once more after the turn that runs now. */
  ask: () => void;
  /** The turn that runs now, if any; it never rejects. */
  running: () => Promise<void> | undefined;
}

/**
 * Lets work run one turn at a time. However often it is asked for during a turn, one more turn follows.
 * @param failed told what a turn threw
 */
export function oneAtATime(work: () => Promise<void>, failed: (error: unknown) => void): Turns {
  let running: Promise<void> | undefined;
  let again = false;
  const ask = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = work()
      .catch(failed)
      .finally(() => {
        running = undefined;
        if (!again) return;
        again = false;
        ask();
      });
  };
  return { ask, running: () => running };
}
