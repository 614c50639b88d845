/** Where progress is shown: a terminal, of which the last line can be written again, or a log. */
export interface Screen {
  write: (text: string) => unknown;
  /** Whether a line can be written over. */
  isTTY?: boolean | undefined;
}

/** Milliseconds after which work is worth a line, and between two lines on a terminal and in a log. */
const [patience, quick, slow] = [2000, 250, 10_000];

const inWords = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};

/**
 * Shows how far long work is: what, how many of how many, time left. Work of under two seconds shows nothing.
 * @param what begins the line, as in "Bestanden maken"
 * @param now milliseconds that go by; another clock in a test
 * @returns to be called after each piece of work
 */
export function progress(
  what: string,
  total: number,
  screen: Screen,
  now: () => number = () => performance.now(),
): () => void {
  const start = now();
  const between = screen.isTTY ? quick : slow;
  let done = 0;
  let shown: number | undefined;
  return () => {
    done++;
    const passed = now() - start;
    const last = done === total;
    if (passed < patience || (last ? shown === undefined : passed - (shown ?? -Infinity) < between)) return;
    shown = passed;
    const left = last ? inWords(passed) : `nog ongeveer ${inWords((passed / done) * (total - done))}`;
    const line = `${what}: ${done} van ${total}, ${left}`;
    screen.write(screen.isTTY ? `\r\u001B[2K${line}${last ? '\n' : ''}` : `${line}\n`);
  };
}
