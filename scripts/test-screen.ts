import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Running } from './test-run.ts';
import type { Step } from './test-plan.ts';

const memory = 'node_modules/.cache/test-times.json';
/** How often the line of progress is written anew, in milliseconds: on a screen, and in a log. */
const often = { screen: 1000, log: 20_000 };

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** How long each step took the last time, in seconds, by its name. */
export function lastTimes(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(memory, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}

/** Remembers how long the steps took, for the estimate of the next time. */
export function keepTimes(times: Record<string, number>): void {
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(times));
}

/** Seconds that a step still needs; undefined when nothing tells. */
function secondsLeft(
  { step, started, progress }: Running,
  last: Record<string, number>,
  now: number,
): number | undefined {
  const spent = (now - started) / 1000;
  const share = progress ? (progress.share * progress.done) / Math.max(progress.known, 1) : 0;
  if (share > 0.2) return (spent * (1 - share)) / share;
  const before = last[step.name];
  return before === undefined ? undefined : Math.max(before - spent, 1);
}

/** A lane: what it does now and what comes after that. */
export interface Lane {
  now: Running | undefined;
  next: readonly Step[];
}

/**
 * One line: what runs, how many tests of how many, and how long it still takes.
 * @param last how long each step took the last time
 * @param at milliseconds since the start of the process
 */
export function progressLine(
  lanes: readonly Lane[],
  last: Record<string, number>,
  at = performance.now(),
): string {
  const busy = lanes.flatMap(({ now }) => now ?? []);
  const what = busy.map(({ step, progress }) => {
    if (!progress) return step.name;
    const all = progress.share < 1 ? `meer dan ${progress.known}` : String(progress.known);
    return `${step.name} ${progress.done} van ${all}`;
  });
  const left = lanes.map(({ now, next }) =>
    [...(now ? [secondsLeft(now, last, at)] : []), ...next.map(({ name }) => last[name])].reduce(
      (sum, seconds) => (sum === undefined || seconds === undefined ? undefined : sum + seconds),
      0,
    ),
  );
  const known = left.flatMap((seconds) => seconds ?? []);
  const end = known.length === lanes.length ? ` · nog ongeveer ${clock(Math.max(...known))}` : '';
  return `${clock(at / 1000)} · ${what.join(' · ')}${end}`;
}

/** Keeps a line of progress at the foot of the screen; in a log it comes now and then. */
export class Foot {
  readonly #line: () => string;
  readonly #timer: NodeJS.Timeout;
  readonly #screen = process.stdout.isTTY;

  constructor(line: () => string) {
    this.#line = line;
    this.#timer = setInterval(
      () => {
        this.#draw();
      },
      this.#screen ? often.screen : often.log,
    );
  }

  #draw(): void {
    const line = this.#line();
    if (this.#screen) process.stdout.write(`\r\u001b[K${line.slice(0, process.stdout.columns - 1)}`);
    else console.log(line);
  }

  /** Writes something above the line. */
  say(text: string): void {
    if (this.#screen) process.stdout.write('\r\u001b[K');
    console.log(text);
    if (this.#screen) this.#draw();
  }

  end(): void {
    clearInterval(this.#timer);
    if (this.#screen) process.stdout.write('\r\u001b[K');
  }
}

/** The slowest of a list of times, as a table. */
export const slowest = (times: readonly [what: string, seconds: number][], count = 12): string =>
  times
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([what, seconds]) => `${seconds.toFixed(1).padStart(8)} s  ${what}`)
    .join('\n');
