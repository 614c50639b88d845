import { counted, enoughForPair } from '../domain/coverage/coverage.ts';
import { concernsSector, related, type Tagged } from '../domain/relations/related.ts';
import type { CollectionName } from '../schemas/names.ts';
import { all, allIn, type AnyEntry, type Entry } from './entries.ts';

type Loose = Partial<Pick<Tagged, 'maatregelen' | 'sectoren' | 'rollen' | 'wetten' | 'fase'>>;

/** What tags are read of. */
interface Taggable {
  collection: CollectionName;
  id: string;
  data: object;
}

/** An entry's tags, empty where its kind has none. */
export function tagsOf<E extends Taggable>(entry: E): Tagged & { entry: E } {
  const data: Loose = entry.data;
  return {
    entry,
    id: entry.id,
    collection: entry.collection,
    maatregelen: entry.collection === 'maatregelen' ? [entry.id] : (data.maatregelen ?? []),
    sectoren: entry.collection === 'sectoren' ? [entry.id] : (data.sectoren ?? []),
    rollen: data.rollen ?? [],
    wetten: data.wetten ?? [],
    fase: data.fase,
  };
}

/**
 * Advice that serves in the hour after something happened: for the role, for every sector, about now or after.
 * Nothing that one arranges beforehand, and nothing for one sector alone.
 */
export function adviceForTheHour(entry: Entry<'net-gebeurd'>, limit: number): Entry<'advies'>[] {
  const self = tagsOf(entry);
  const pool = all('advies')
    .map(tagsOf)
    .filter(
      ({ fase, sectoren, rollen }) =>
        fase !== 'voorkomen' &&
        sectoren.includes('alle') &&
        rollen.some((role) => self.rollen.includes(role)),
    );
  return related(self, pool, limit).map((item) => item.entry);
}

/** Entries of one collection nearest to an entry, best first. */
export function relatedIn<C extends CollectionName>(
  entry: Taggable,
  collection: C,
  limit: number,
): Entry<C>[] {
  return related(tagsOf(entry), all(collection).map(tagsOf), limit).map((item) => item.entry);
}

/** Entries about a sector: those that name it first, then those for all. */
function aboutSector<E extends Taggable>(entries: readonly E[], sector: string): E[] {
  const about = entries.filter((entry) => concernsSector(tagsOf(entry), sector));
  const named = about.filter((entry) => tagsOf(entry).sectoren.includes(sector));
  return [...named, ...about.filter((entry) => !named.includes(entry))];
}

/** Entries of a collection about a sector: those that name it first, then those for all. */
export const forSector = <C extends CollectionName>(collection: C, sector: string): Entry<C>[] =>
  aboutSector(all(collection), sector);

/** Entries of a collection meant for a role. */
export const forRole = <C extends CollectionName>(collection: C, role: string): Entry<C>[] =>
  all(collection).filter((entry) => tagsOf(entry).rollen.includes(role));

/** A page that joins a sector and a role, with what is on it. */
export interface Crossing {
  sector: Entry<'sectoren'>;
  role: Entry<'rollen'>;
  address: string;
  /** Entries that name the sector. */
  named: AnyEntry[];
  /** The entries for all sectors that fit the role best. */
  general: AnyEntry[];
}

const crossable = [...counted, 'campagne'] as const;
const counts = (entry: AnyEntry): boolean => (counted as readonly string[]).includes(entry.collection);

function crossing(sector: Entry<'sectoren'>, role: Entry<'rollen'>): Crossing {
  const items = crossable
    .flatMap((name) => aboutSector(allIn(name), sector.id))
    .filter((entry) => tagsOf(entry).rollen.includes(role.id));
  const named = items.filter((entry) => tagsOf(entry).sectoren.includes(sector.id));
  // What few roles share fits this role best; the rest is one click away in the overviews.
  const general = items
    .filter((entry) => !named.includes(entry) && counts(entry))
    .sort((a, b) => tagsOf(a).rollen.length - tagsOf(b).rollen.length)
    .slice(0, 12);
  return { sector, role, address: `/sectoren/${sector.id}/${role.id}/`, named, general };
}

/** Sector and role pages; a pair is published when the knowledge base has enough about it. */
export const crossings: readonly Crossing[] = all('sectoren')
  .flatMap((sector) => all('rollen').map((role) => crossing(sector, role)))
  .filter(({ named, general }) =>
    enoughForPair({ specific: named.filter(counts).length, general: general.length }),
  );
