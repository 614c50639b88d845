import { readFile } from 'node:fs/promises';
import { fewAtATime } from '../../files/few-at-a-time.ts';
import type { Bucket } from './bucket.ts';
import { headersMark, planOf, type Plan, type Written } from './plan.ts';
import type { SiteFile } from './site-files.ts';

/** Name in the bucket of what was written there before; servers show nothing that begins with `_`. */
export const writtenFile = '_publicatie.json';

/** After how many files what was written is kept, so that a run that is cut off need not be done anew. */
const often = 250;

async function readWritten(bucket: Bucket, key: string): Promise<Written> {
  const text = await bucket.text(key);
  if (text === undefined) return { version: 1, files: {}, left: {} };
  try {
    const { version, ...written } = JSON.parse(text) as Omit<Written, 'version'> & { version: number };
    if (version === 1) return { version, ...written };
  } catch {
    // Said below, as for a version that is not known.
  }
  throw new Error(
    `${key} in de bak is niet te lezen. Wis dat bestand en typ de opdracht opnieuw: dan wordt alles geüpload.`,
  );
}

/** What is in a bucket, and what is to be done to it. */
export class Publication {
  readonly plan: Plan;
  readonly #bucket: Bucket;
  readonly #written: Written;
  readonly #key: string;
  readonly #now: Date;
  #unsaved = 0;

  private constructor(bucket: Bucket, written: Written, plan: Plan, key: string, now: Date) {
    [this.#bucket, this.#written, this.plan, this.#key, this.#now] = [bucket, written, plan, key, now];
  }

  /**
   * Looks what is in the bucket; changes nothing.
   * @param base folder of the host that the site stands in, as `baseOf` gives it
   * @param keepFor how long an unchanging file stays after it left the site, in milliseconds
   */
  static async prepare(
    bucket: Bucket,
    files: readonly SiteFile[],
    base: string,
    keepFor: number,
    now = new Date(),
  ): Promise<Publication> {
    const folder = base === '' ? '' : `${base.slice(1)}/`;
    const key = folder + writtenFile;
    const marks = await bucket.list(folder);
    marks.delete(key);
    const written = await readWritten(bucket, key);
    return new Publication(bucket, written, planOf(files, marks, written, base, keepFor, now), key, now);
  }

  async #save(): Promise<void> {
    this.#unsaved = 0;
    const body = new TextEncoder().encode(`${JSON.stringify(this.#written)}\n`);
    await this.#bucket.put(this.#key, body, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
    });
  }

  /**
   * Writes what changed and then removes what is gone. Pages come after all that they load, so one that is there can
   * show itself whole; when a file fails, all that comes after it stays as it was.
   * @throws when a file could not be written or removed; the next publication goes on from there
   */
  async carryOut(): Promise<void> {
    const { put, remove, stay } = this.plan;
    const { files, left } = this.#written;
    try {
      for (const turn of put) await this.#each('Uploaden', turn, (file) => this.#put(file));
      await this.#each('Wissen', remove, async (key) => {
        await this.#bucket.remove(key);
        Reflect.deleteProperty(files, key);
      });
    } catch (error) {
      // What the store does not take now either is only done again by the next one.
      await this.#save().catch(() => undefined);
      throw error;
    }
    this.#written.left = Object.fromEntries(
      stay.map((key) => [key, left[key] ?? this.#now.toISOString()] as const),
    );
    await this.#save();
  }

  async #put({ key, file, hash, headers }: SiteFile): Promise<void> {
    const mark = await this.#bucket.put(key, new Uint8Array(await readFile(file)), headers);
    this.#written.files[key] = { mark, hash, headers: headersMark(headers) };
    if (++this.#unsaved >= often) await this.#save();
  }

  /** Does the work for every item, and begins no other once one failed. */
  async #each<T>(what: string, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
    const failed: unknown[] = [];
    await fewAtATime(what, items, async (item) => {
      if (failed.length === 0) await work(item).catch((error: unknown) => failed.push(error));
    });
    if (failed.length > 0) throw failed[0];
  }
}
