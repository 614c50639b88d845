import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { schemas } from './index.ts';
import type { CollectionName } from './names.ts';

const context: SchemaContext = { today: '9999-12-31', image: () => z.unknown() };
const made = new Map<CollectionName, z.ZodObject>();

/**
 * The schema of a collection for who only looks which fields there are: on no day, with any picture. Made once, since
 * to make a schema costs far more than to look at it.
 */
export function bareSchema(name: CollectionName): z.ZodObject {
  const schema = made.get(name) ?? schemas[name](context);
  made.set(name, schema);
  return schema;
}
