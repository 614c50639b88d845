import type { z } from 'zod';
import type { CollectionName } from './names.ts';
import { valuesIn, type DataPath } from './walk.ts';

/** A reference found in the data of an entry. */
export interface Reference {
  path: DataPath;
  /** Collection it points into. */
  collection: CollectionName;
  id: string;
}

/** Every reference in checked data, found through the schema so that no field can be forgotten. */
export const referencesIn = (schema: z.ZodType, data: unknown): Reference[] =>
  [...valuesIn(schema, data)].flatMap(([path, value, { meta }]) =>
    meta.verwijst && typeof value === 'string' && !meta.ofwel?.includes(value)
      ? [{ path, collection: meta.verwijst, id: value }]
      : [],
  );
