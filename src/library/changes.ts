import { createHash } from 'node:crypto';
import { compareSigns } from '../domain/text/dutch.ts';
import { everything, type AnyEntry } from './entries.ts';

/** One line of the log of changes. */
export interface Change {
  date: string;
  text: string;
  entry: AnyEntry;
  /** Tells this change from every other, whatever is noted before or after it. */
  id: string;
}

const idOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);

/** All changes that editors noted, newest first. */
export const changes: readonly Change[] = everything
  .flatMap((entry) =>
    ((entry.data as { wijzigingen?: { datum: string; tekst: string }[] }).wijzigingen ?? []).map(
      (change) => ({
        date: change.datum,
        text: change.tekst,
        entry,
        id: idOf(entry.collection, entry.id, change.datum, change.tekst),
      }),
    ),
  )
  .sort((a, b) => compareSigns(b.date, a.date) || compareSigns(a.entry.address, b.entry.address));

/** What editors noted about one page, newest first. */
export const changesOf = ({ address }: Pick<AnyEntry, 'address'>): Change[] =>
  changes.filter(({ entry }) => entry.address === address);
