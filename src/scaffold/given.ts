import type { CollectionName } from '../schemas/names.ts';
import type { TagField } from './form.ts';

/** What is known of a new entry so far. */
export interface Given {
  collection?: CollectionName | undefined;
  title?: string | undefined;
  id?: string | undefined;
  tags: Partial<Record<TagField, string[]>>;
}
