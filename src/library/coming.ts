import { compareSigns } from '../domain/text/dutch.ts';
import { comingPages, comingStages } from '../schemas/lopend.ts';
import { all, getIn, usedBy, type AnyEntry, type Entry } from './entries.ts';

/** A change that is coming, with what a reader wants to know of it. */
export interface Coming {
  entry: Entry<'lopend'>;
  /** How far it has come, in words. */
  stage: string;
  /** Pages that change when it is decided. */
  pages: readonly AnyEntry[];
}

const comingOf = (entry: Entry<'lopend'>): Coming => ({
  entry,
  stage: comingStages[entry.data.stand],
  pages: comingPages.flatMap((name) => entry.data.pasAan[name].map((id) => getIn(name, id))),
});

/** Every change that is coming, the one with the latest news first. */
export const coming: readonly Coming[] = all('lopend')
  .filter(({ data }) => data.status !== 'historisch')
  .sort((a, b) => compareSigns(b.data.standSinds, a.data.standSinds))
  .map(comingOf);

/** What is coming that will change a page. */
export function comingFor(page: Pick<AnyEntry, 'collection' | 'id'>): Coming[] {
  const users = new Set(usedBy(page).filter(({ collection }) => collection === 'lopend'));
  return coming.filter(({ entry }) => users.has(entry));
}
