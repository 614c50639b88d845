import type { z } from 'zod';
import type { FieldMeta } from './fields.ts';
import type { CollectionName } from './names.ts';

/** A reference found in the data of an entry. */
export interface Reference {
  /** Keys and indexes that lead to it. */
  path: (string | number)[];
  /** Collection it points into. */
  collection: CollectionName;
  id: string;
}

interface SchemaDef {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
}

/** Every reference in checked data, found through the schema so that no field can be forgotten. */
export function referencesIn(schema: z.ZodType, data: unknown, path: (string | number)[] = []): Reference[] {
  if (data === undefined || data === null) return [];
  const meta = schema.meta() as FieldMeta | undefined;
  if (meta?.verwijst && typeof data === 'string') {
    return meta.ofwel?.includes(data) ? [] : [{ path, collection: meta.verwijst, id: data }];
  }
  const def = schema.def as unknown as SchemaDef;
  if (def.shape) {
    const record = data as Record<string, unknown>;
    return Object.entries(def.shape).flatMap(([key, field]) =>
      referencesIn(field, record[key], [...path, key]),
    );
  }
  if (def.element && Array.isArray(data)) {
    const { element } = def;
    return data.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  const inner = def.innerType ?? def.out;
  return inner ? referencesIn(inner, data, path) : [];
}
