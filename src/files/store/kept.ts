import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was made before, under the hash of everything it is made from. */
export interface Store {
  /** Bytes for a source, from the store or made now. */
  keep: (source: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** How many were made now. */
  made: () => number;
}

/** Opens the store in a folder, which is made when it is not there. */
export async function openStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true });
  let count = 0;
  return {
    keep: async (source, make) => {
      const key = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32);
      const file = path.join(folder, key);
      const kept = await readFile(file).catch(() => undefined);
      if (kept) return new Uint8Array(kept);
      const bytes = await make();
      await writeFile(file, bytes);
      count++;
      return bytes;
    },
    made: () => count,
  };
}
