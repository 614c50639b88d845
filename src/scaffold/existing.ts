import { dutchToday } from '../schemas/context.ts';
import type { CollectionName } from '../schemas/names.ts';
import { checkContent } from '../check/check-content.ts';

/** An entry that is there, as far as a new one must know it. */
interface Known {
  id: string;
  file: string;
  fields: Record<string, unknown>;
}

/** What the content holds before the new entry. */
export interface Existing {
  root: string;
  today: string;
  /** Entries of a collection, also those with mistakes: their names are taken too. */
  of: (collection: CollectionName) => readonly Known[];
}

/** Reads the content under a folder. */
export function readExisting(root: string, today = dutchToday()): Existing {
  const byCollection = Map.groupBy(checkContent(root, today).entries, (entry) => entry.collection);
  const known = new Map(
    [...byCollection].map(([collection, entries]) => [
      collection,
      entries.map(({ id, file, source }): Known => {
        const fields = typeof source.fields === 'object' ? (source.fields as Record<string, unknown>) : {};
        return { id, file, fields };
      }),
    ]),
  );
  return { root, today, of: (collection) => known.get(collection) ?? [] };
}
