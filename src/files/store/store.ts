import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readSync, readdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Something made, and where it is kept. */
export interface Kept {
  /** Full path of the file in the store. */
  file: string;
  bytes: number;
  sha256: string;
}

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const piece = Buffer.alloc(256 * 1024);

/** Size and hash of a file, read piece by piece: what is kept together is larger than the rest of a build. */
function measure(file: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const open = openSync(file, 'r');
  let bytes = 0;
  try {
    for (let read: number; (read = readSync(open, piece)) > 0; bytes += read)
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(open);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Name of a kept file: what it is made from, then what it holds. */
const namePattern = /^([0-9a-f]{32})-([0-9a-f]{64})$/;

/**
 * What was made before, by the hash of everything it is made from: nothing is made twice. A file is written aside
 * and renamed, so that a build that is stopped leaves no half file, and its own hash is in its name: one that was
 * damaged afterwards is not published but made again.
 */
export class Store {
  readonly #folder: string;
  readonly #code: string;
  readonly #names = new Map<string, string>();
  readonly #asked = new Map<string, Promise<Kept>>();
  /** How many were made now, and not found. */
  made = 0;

  /**
   * @param folder where files are kept; made when it is not there
   * @param code fingerprint of the code that makes them: other code makes them anew
   */
  constructor(folder: string, code: string) {
    [this.#folder, this.#code] = [folder, code];
    mkdirSync(folder, { recursive: true });
    this.look();
  }

  /** Looks what is there: another process may have made some of it. */
  look(): void {
    for (const name of readdirSync(this.#folder)) {
      const key = namePattern.exec(name)?.[1];
      if (key) this.#names.set(key, name);
    }
  }

  /** Whether something seems to be kept; `keep` looks whether it is whole. */
  holds(source: unknown): boolean {
    return this.#names.has(this.#keyOf(source));
  }

  /**
   * Makes something, or finds it.
   * @param source everything it depends on besides the code, as JSON can hold it
   */
  keep(source: unknown, make: () => Promise<Uint8Array> | Uint8Array): Promise<Kept> {
    const key = this.#keyOf(source);
    const asked = this.#asked.get(key) ?? this.#find(key).then((found) => found ?? this.#make(key, make));
    this.#asked.set(key, asked);
    return asked;
  }

  /** The bytes of something kept. */
  async read({ file }: Kept): Promise<Uint8Array> {
    return new Uint8Array(await readFile(file));
  }

  /** Names of all that was asked for. */
  async used(): Promise<string[]> {
    return (await Promise.all(this.#asked.values())).map(({ file }) => path.basename(file));
  }

  /** Throws away what nobody asked for; only for after a complete build, which asks for all there is. */
  async prune(): Promise<void> {
    await pruneAllBut(this.#folder, await this.used());
  }

  #keyOf(source: unknown): string {
    return hashOf(this.#code + JSON.stringify(source)).slice(0, 32);
  }

  async #find(key: string): Promise<Kept | undefined> {
    const name = this.#names.get(key);
    if (name === undefined) return undefined;
    const file = path.join(this.#folder, name);
    const sha256 = name.slice(33);
    const found = existsSync(file) ? measure(file) : undefined;
    if (found?.sha256 === sha256) return { file, ...found };
    await rm(file, { force: true });
    return undefined;
  }

  async #make(key: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<Kept> {
    const bytes = await make();
    const sha256 = hashOf(bytes);
    const file = path.join(this.#folder, `${key}-${sha256}`);
    await writeAside(file, bytes);
    this.made++;
    return { file, bytes: bytes.length, sha256 };
  }
}

/** Throws away what is kept in a folder under other names than these. */
export async function pruneAllBut(folder: string, names: readonly string[]): Promise<void> {
  const used = new Set(names);
  const unused = readdirSync(folder).filter((name) => !used.has(name));
  await Promise.all(unused.map((name) => rm(path.join(folder, name), { force: true })));
}

/** Writes a file under another name first and renames it: who reads it finds all of it or nothing. */
export async function writeAside(file: string, data: string | Uint8Array): Promise<void> {
  const aside = `${file}.${randomUUID()}.half`;
  await writeFile(aside, data);
  await rename(aside, file);
}
