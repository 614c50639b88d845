import { getCollection, render, type CollectionKey } from 'astro:content';
import { addressOf } from '../domain/addresses/address.ts';
import { compareDutch } from '../domain/text/dutch.ts';
import { z } from 'zod';
import { schemas, type Data } from '../schemas/index.ts';
import { collectionNames, toolCollections, type CollectionName } from '../schemas/names.ts';
import { referencesIn } from '../schemas/references.ts';

/** An entry of the content, checked and placed. */
export interface Entry<C extends CollectionName = CollectionName> {
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

type Library = { readonly [C in CollectionName]: readonly Entry<C>[] };

const order: Partial<Record<CollectionName, (data: never) => number | string>> = {
  maatregelen: (data: Data<'maatregelen'>) => data.nummer,
  sectoren: (data: Data<'sectoren'>) => data.volgorde,
  rollen: (data: Data<'rollen'>) => data.volgorde,
  'net-gebeurd': (data: Data<'net-gebeurd'>) => data.volgorde,
  trainingen: (data: Data<'trainingen'>) => data.volgorde,
  cijfers: (data: Data<'cijfers'>) => data.volgorde,
};

function compare(name: CollectionName, a: Entry, b: Entry): number {
  const key = order[name];
  if (!key) return compareDutch(a.title, b.title);
  return Number(key(a.data as never)) - Number(key(b.data as never));
}

async function loadCollection(name: CollectionName): Promise<Entry[]> {
  if (toolCollections.has(name)) return [];
  const raw = await getCollection(name as CollectionKey);
  return (
    raw
      .map((item): Entry => {
        const data = item.data as Data<CollectionName> & {
          samenvatting?: string;
          uitleg?: string;
          titel: string;
        };
        const entry = { collection: name, id: item.id, data };
        return {
          ...entry,
          address: addressOf(entry as Parameters<typeof addressOf>[0]) ?? '',
          title: data.titel,
          summary: data.samenvatting ?? data.uitleg ?? '',
          file: item.filePath ?? `content/${name}/${item.id}`,
          raw: item,
        };
      })
      // A draft shows while writing and stays off the published site.
      .filter((entry) => import.meta.env.DEV || (entry.data as { status?: string }).status !== 'concept')
      .sort((a, b) => compare(name, a, b))
  );
}

// Loaded once: asking Astro again for every page is what makes large sites slow (withastro/astro #16297).
const loaded = Object.fromEntries(
  await Promise.all(collectionNames.map(async (name) => [name, await loadCollection(name)] as const)),
) as unknown as Library;

const index = new Map<string, Entry>(
  Object.values(loaded)
    .flat()
    .map((entry) => [`${entry.collection}/${entry.id}`, entry as Entry]),
);

/** All entries of a collection, in the order in which readers meet them. */
export function all<C extends CollectionName>(collection: C): readonly Entry<C>[] {
  return loaded[collection];
}

/**
 * One entry by its id.
 * @throws when it is not there, because a page would otherwise show a hole
 */
export function get<C extends CollectionName>(collection: C, id: string): Entry<C> {
  const entry = index.get(`${collection}/${id}`);
  if (!entry) throw new Error(`"${id}" bestaat niet in content/${collection}. Kijk de verwijzing na.`);
  return entry as unknown as Entry<C>;
}

/** Entries by their ids, in the order given. */
export const getMany = <C extends CollectionName>(collection: C, ids: readonly string[]): Entry<C>[] =>
  ids.map((id) => get(collection, id));

/** Every entry, collection by collection. */
export const everything: readonly Entry[] = [...index.values()];

// Every reference is followed once; a missing one stops the build and so does one to a draft.
const reverse = new Map<string, Entry[]>();
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
export const usedBy = (entry: Pick<Entry, 'collection' | 'id'>): readonly Entry[] =>
  reverse.get(`${entry.collection}/${entry.id}`) ?? [];

/** The body of an entry as a component, with its headings. */
export const renderBody = (entry: Pick<Entry, 'raw'>): ReturnType<typeof render> =>
  render(entry.raw as Parameters<typeof render>[0]);

/** Sections that the second-level headings of a body make. */
export const sectionsOf = (
  headings: readonly { depth: number; slug: string; text: string }[],
): { id: string; title: string }[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));

/** Whether an entry has anything below its fields. */
export const hasBody = (entry: Pick<Entry, 'raw'>): boolean =>
  ((entry.raw as { body?: string }).body ?? '').trim() !== '';
