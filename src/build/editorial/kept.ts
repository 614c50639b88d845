import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from './check.ts';

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);

/** The text of this code itself: when a check changes, nothing it said before counts. */
function codeVersion(): string {
  const folders = [import.meta.dirname, path.resolve(import.meta.dirname, '../../domain/readability')];
  return hash(
    ...folders.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => readFileSync(path.join(folder, name), 'utf8')),
    ),
  );
}

/**
 * Remembers what the checks said of a text, by its content, so that only what changed is read again.
 * What cannot be read back counts as not there.
 */
export class Kept {
  readonly #file: string;
  readonly #version: string;
  readonly #before: Record<string, Remark[]>;
  readonly #now: Record<string, Remark[]> = {};
  #worthKeeping = true;
  /** How many texts were read again. */
  read = 0;

  /**
   * @param root project; the outcomes are kept in its `node_modules/.cache`
   * @param surroundings what else the outcome depends on, such as the lists of words
   */
  constructor(root: string, surroundings: readonly string[]) {
    this.#file = path.join(root, 'node_modules/.cache/controle.json');
    this.#version = hash(codeVersion(), ...surroundings);
    this.#before = this.#load();
  }

  #load(): Record<string, Remark[]> {
    try {
      const { version, remarks } = JSON.parse(readFileSync(this.#file, 'utf8')) as {
        version: string;
        remarks: Record<string, Remark[]>;
      };
      return version === this.#version ? remarks : {};
    } catch {
      return {};
    }
  }

  /** What was said of a text, or what `look` says of it now. */
  async of(text: string, look: () => Promise<Remark[]>): Promise<Remark[]> {
    const key = hash(text);
    const known = this.#before[key];
    if (!known) this.read++;
    return (this.#now[key] = known ?? (await look()));
  }

  /** Keeps nothing of this time: a check could not be done. */
  forget(): void {
    this.#worthKeeping = false;
  }

  /** Writes what was said this time. A folder that cannot be written to costs time, nothing else. */
  save(): void {
    if (!this.#worthKeeping) return;
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(this.#file, JSON.stringify({ version: this.#version, remarks: this.#now }));
    } catch {
      // Read again next time.
    }
  }
}
