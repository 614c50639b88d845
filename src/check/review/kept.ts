import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Remark } from '../report/findings.ts';

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);

/** The code that a check reads with: itself, how content is read, the schemas, and what both build on. */
export const checkedWith = ['src/check', 'src/domain', 'src/schemas'] as const;

/** What says which versions of the packages are here, the dictionary among them. */
const installed = ['node_modules/.package-lock.json', 'package-lock.json', 'package.json'];

/**
 * The checks as they are now: when their code, a schema, a package or Node changes, nothing they said before counts.
 * @param project folder that holds `src/`
 */
export function versionOfChecks(project: string): string {
  const code = checkedWith.flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|json)$/.test(name))
      .sort()
      .map((name) => path.join(folder, name)),
  );
  const files = [...code, ...installed].filter((file) => existsSync(path.join(project, file)));
  const texts = files.flatMap((file) => [file, readFileSync(path.join(project, file), 'utf8')]);
  return hash(process.version, ...texts);
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
    this.#version = hash(versionOfChecks(path.resolve(import.meta.dirname, '../../..')), ...surroundings);
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

  /** What was said of a text; undefined when it was not read before. */
  saidOf(text: string): Remark[] | undefined {
    const key = hash(text);
    const known = this.#before[key];
    if (known) this.#now[key] = known;
    return this.#now[key];
  }

  /** Remembers what is said of a text now. */
  keep(text: string, remarks: Remark[]): void {
    this.read++;
    this.#now[hash(text)] = remarks;
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
