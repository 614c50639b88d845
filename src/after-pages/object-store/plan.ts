import { createHash } from 'node:crypto';
import { isUnchanging, turns, type SiteFile } from './site-files.ts';

/** What was written to a bucket, kept in the bucket itself; what is not in it is not ours to remove. */
export interface Written {
  version: 1;
  files: Record<string, { mark: string; hash: string; headers: string }>;
  /** When a file that pages of before may still ask for was left out of the site, by key: a moment in ISO 8601. */
  left: Record<string, string>;
}

/** What is to be done to a bucket. */
export interface Plan {
  /** Per turn, what is new or changed. */
  put: SiteFile[][];
  remove: string[];
  /** Out of the site and still there. */
  stay: string[];
  /** Already there, with the same headers. */
  same: number;
  /** In the bucket, and not ours. */
  strange: number;
}

/** One value for the headers of a file. */
export const headersMark = (headers: Readonly<Record<string, string>>): string =>
  createHash('sha256').update(JSON.stringify(headers)).digest('hex').slice(0, 16);

/**
 * Compares the site with the bucket, by content: a build gives every file a new time. What the store says is there
 * counts above what was written down, so a file that somebody else changed is put back.
 * @param marks of the content of what is in the bucket, by key
 * @param keepFor how long an unchanging file stays after the last page that names it is gone, in milliseconds
 */
export function planOf(
  files: readonly SiteFile[],
  marks: ReadonlyMap<string, string>,
  written: Written,
  base: string,
  keepFor: number,
  now: Date,
): Plan {
  const isThere = ({ key, hash, headers }: SiteFile): boolean => {
    const known = written.files[key];
    return known?.hash === hash && known.headers === headersMark(headers) && known.mark === marks.get(key);
  };
  const changed = files.filter((file) => !isThere(file));
  const keys = new Set(files.map(({ key }) => key));
  const gone = Object.keys(written.files).filter((key) => !keys.has(key));
  const stays = (key: string): boolean => {
    if (!isUnchanging(`/${key}`.slice(base.length + 1))) return false;
    const since = written.left[key];
    return keepFor > 0 && (!since || now.getTime() - Date.parse(since) < keepFor);
  };
  return {
    put: turns.map((turn) => changed.filter((file) => file.turn === turn)),
    remove: gone.filter((key) => !stays(key)),
    stay: gone.filter(stays),
    same: files.length - changed.length,
    strange: [...marks.keys()].filter((key) => !keys.has(key) && !(key in written.files)).length,
  };
}
