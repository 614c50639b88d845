import { getCollection, render, type CollectionKey } from 'astro:content';
import { addressOf } from '../domain/addresses/address.ts';
import { compareDutch } from '../domain/text/dutch.ts';
import { z } from 'zod';
import { schemas, type Data } from '../schemas/index.ts';
import { collectionNames, loadedCollections, type CollectionName } from '../schemas/names.ts';
import { referencesIn } from '../schemas/references.ts';

/** An entry of the content, checked and placed. */
export interface Entry<C extends CollectionName> {
  collection: C;
  id: string;
  data: Data<C>;
  /** Address on the site; a place on an overview for data without a page. */
  address: string;
  title: string;
  summary: string;
  /** Path of the file from the project's root. */
  file: string;
  /** The entry as Astro knows it, for `renderBody`. */
  raw: unknown;
}

/** An entry of whatever collection: the name of its collection tells what it holds. */
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

type Library = { readonly [C in CollectionName]: readonly Entry<C>[] };

const order: { readonly [C in CollectionName]?: (data: Data<C>) => number } = {
  maatregelen: ({ nummer }) => nummer,
  sectoren: ({ volgorde }) => volgorde,
  rollen: ({ volgorde }) => volgorde,
  'net-gebeurd': ({ volgorde }) => volgorde,
  trainingen: ({ volgorde }) => volgorde,
  cijfers: ({ volgorde }) => volgorde,
};

function compare<C extends CollectionName>(a: Entry<C>, b: Entry<C>): number {
  const place = order[a.collection];
  return place ? place(a.data) - place(b.data) : compareDutch(a.title, b.title);
}

/** Fields that most collections have, by which an entry is listed and placed. */
interface Listed {
  titel: string;
  samenvatting?: string;
  uitleg?: string;
  adres?: string;
  soort?: string;
  status?: string;
}

async function loadCollection<C extends CollectionName>(collection: C): Promise<Entry<C>[]> {
  if (!loadedCollections.includes(collection)) return [];
  const raw = await getCollection(collection as CollectionKey);
  return (
    raw
      .map((item): { entry: Entry<C>; status: string | undefined } => {
        const { id } = item;
        const listed = item.data as Listed;
        const entry = {
          ...{ collection, id, raw: item },
          // Astro checked it with the very schema that Data is made of.
          data: item.data as Data<C>,
          address: addressOf({ collection, id, data: listed }) ?? '',
          title: listed.titel,
          summary: listed.samenvatting ?? listed.uitleg ?? '',
          file: item.filePath ?? `content/${collection}/${id}`,
        };
        return { entry, status: listed.status };
      })
      // A draft shows while writing and stays off the published site.
      .filter(({ status }) => import.meta.env.DEV || status !== 'concept')
      .map(({ entry }) => entry)
      .sort(compare)
  );
}

// Loaded once: asking Astro again for every page is what makes large sites slow (withastro/astro #16297).
const loaded = Object.fromEntries(
  await Promise.all(collectionNames.map(async (name) => [name, await loadCollection(name)] as const)),
) as unknown as Library;

const index = Object.fromEntries(
  collectionNames.map((name) => [name, new Map(loaded[name].map((entry) => [entry.id, entry]))]),
) as unknown as { readonly [C in CollectionName]: ReadonlyMap<string, Entry<C>> };

/** All entries of a collection, in the order in which readers meet them. */
export function all<C extends CollectionName>(collection: C): readonly Entry<C>[] {
  return loaded[collection];
}

/** The same where any collection may be meant: only what all entries have is known of these. */
export const allIn = (collection: CollectionName): readonly AnyEntry[] => loaded[collection];

/**
 * One entry by its id.
 * @throws when it is not there, because a page would otherwise show a hole
 */
export function get<C extends CollectionName>(collection: C, id: string): Entry<C> {
  const entry = index[collection].get(id);
  if (!entry) throw new Error(`"${id}" bestaat niet in content/${collection}. Kijk de verwijzing na.`);
  return entry;
}

/** The same where any collection may be meant. @throws when it is not there */
export const getIn = (collection: CollectionName, id: string): AnyEntry =>
  get<CollectionName>(collection, id) as AnyEntry;

/** Entries by their ids, in the order given. */
export const getMany = <C extends CollectionName>(collection: C, ids: readonly string[]): Entry<C>[] =>
  ids.map((id) => get(collection, id));

/** Every entry, collection by collection. */
export const everything: readonly AnyEntry[] = Object.values(loaded).flat();

// Every reference is followed once; a missing one stops the build and so does one to a draft.
const reverse = new Map<string, AnyEntry[]>();
const shapes = new Map(
  collectionNames.map((name) => [name, schemas[name]({ today: '9999-12-31', image: () => z.unknown() })]),
);
for (const entry of everything) {
  const schema = shapes.get(entry.collection)!;
  const seen = new Set<string>();
  for (const { collection, id } of referencesIn(schema, entry.data)) {
    get(collection, id);
    const key = `${collection}/${id}`;
    if (!seen.has(key)) reverse.set(key, [...(reverse.get(key) ?? []), entry]);
    seen.add(key);
  }
}

/** Entries that refer to this one, computed from their side. */
export const usedBy = (entry: Pick<AnyEntry, 'collection' | 'id'>): readonly AnyEntry[] =>
  reverse.get(`${entry.collection}/${entry.id}`) ?? [];

/** The body of an entry as a component, with its headings. */
export const renderBody = (entry: Pick<AnyEntry, 'raw'>): ReturnType<typeof render> =>
  render(entry.raw as Parameters<typeof render>[0]);

/** Sections that the second-level headings of a body make. */
export const sectionsOf = (
  headings: readonly { depth: number; slug: string; text: string }[],
): { id: string; title: string }[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));

/** Whether an entry has anything below its fields. */
export const hasBody = (entry: Pick<AnyEntry, 'raw'>): boolean =>
  ((entry.raw as { body?: string }).body ?? '').trim() !== '';
