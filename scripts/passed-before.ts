import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

declare module 'vitest' {
  interface TaskMeta {
    /** It passed earlier on the very same input, and was not done again. */
    before?: boolean;
  }
}

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'node_modules/.cache/passed');
/** Beyond this many bytes a list holds mostly what is gone; it starts anew. */
const most = 4_000_000;

/** Fingerprint of texts and files, in the order in which they are given. */
export function fingerprint(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** Fingerprint of files and folders of the project: their names and what they hold. */
export const fingerprintOf = (places: readonly string[]): string =>
  fingerprint(
    ...places
      .map((place) => path.resolve(root, place))
      .filter((place) => existsSync(place))
      .flatMap(filesIn)
      .flatMap((file) => [path.relative(root, file), readFileSync(file)]),
  );

/** The code that makes the site, the packages it is made with, and how tests look at it. */
export const code = [
  ...['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
  'tests/support',
];

/** What is part of every check: the version of each package, and how tests look. */
const always = (): string =>
  fingerprint(process.version, fingerprintOf(['package-lock.json', 'tests/support']));

/** What tells of a test that it was not done again. */
export interface TestTask {
  meta: { before?: boolean };
}

/**
 * Remembers on which input a check passed, so that it is not done again on the same. Only passes are remembered:
 * what failed is looked at every time. With `TEST_ALL` (`npm test -- --alles`) and under `CI` nothing counts as
 * passed before.
 */
export class PassedBefore {
  readonly #file: string;
  readonly #check: string;
  readonly #known: Set<string>;

  /**
   * @param name of the check, unlike any other
   * @param check the code of the check itself: files and folders from the root of the project
   * @param place folder in which it is remembered
   */
  constructor(name: string, check: readonly string[], place = folder) {
    this.#file = path.join(place, name);
    this.#check = fingerprint(always(), fingerprintOf(check));
    if (existsSync(this.#file) && statSync(this.#file).size > most) rmSync(this.#file);
    const everything = [process.env.TEST_ALL, process.env.CI].some(Boolean);
    const lines = !everything && existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '';
    this.#known = new Set(lines.split('\n'));
  }

  /** The key of an input: everything that the outcome depends on, besides the check itself. */
  key(...input: readonly (string | Buffer)[]): string {
    return fingerprint(this.#check, ...input);
  }

  /** Whether the check passed on this input. */
  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** Remembers that it passed. */
  keep(key: string): void {
    if (this.#known.has(key)) return;
    this.#known.add(key);
    mkdirSync(path.dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, `${key}\n`);
  }

  /**
   * Does the work of a test, unless it passed before on the same input; then the test says so.
   * @throws what the work throws; it is done again the next time
   */
  async once(task: TestTask, key: string, work: () => unknown): Promise<void> {
    if (this.has(key)) {
      task.meta.before = true;
      return;
    }
    await work();
    this.keep(key);
  }

  /**
   * For tests that share something that is dear to make, such as a running preview: they are done all together, or
   * not at all when all of them passed on the same input.
   */
  together(key: string): {
    /** Work before or after the tests, left out when they are. */
    around: (work: () => unknown) => () => Promise<void>;
    /** The work of one of the tests. */
    part: (work: () => unknown) => (context: { task: TestTask }) => Promise<void>;
  } {
    let toDo = 0;
    const before = this.has(key);
    return {
      around: (work) => async () => {
        if (!before) await work();
      },
      part: (work) => {
        toDo++;
        return async ({ task }) => {
          if (before) task.meta.before = true;
          else {
            await work();
            if (--toDo === 0) this.keep(key);
          }
        };
      },
    };
  }
}
