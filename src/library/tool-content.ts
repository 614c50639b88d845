import { getCollection, type CollectionKey } from 'astro:content';
import type { Data } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/names.ts';

/** What a tool reads: content without a page of its own. */
export interface ToolEntry<C extends CollectionName> {
  id: string;
  data: Data<C>;
  /** Path of the file from the project's root. */
  file: string;
}

/** The content of a tool, drafts only while writing. */
export async function toolContent<C extends CollectionName>(collection: C): Promise<ToolEntry<C>[]> {
  const raw = await getCollection(collection as CollectionKey);
  return raw
    .map((item) => ({
      id: item.id,
      // Astro checked it with the very schema that Data is made of.
      data: item.data as unknown as Data<C>,
      file: item.filePath ?? `content/${collection}/${item.id}`,
    }))
    .filter(({ data }) => import.meta.env.DEV || (data as { status?: string }).status !== 'concept');
}
