import type { z } from 'zod';
import type { FieldMeta } from './fields.ts';

/** What a schema says of one field, without the layers that make it optional, give it a default or tidy it first. */
export interface Field {
  schema: z.ZodType;
  /** Kind of value, as zod calls it: string, number, array, object … */
  kind: string;
  /** Kind of text or number: date, url, email, safeint. */
  format: string | undefined;
  required: boolean;
  meta: FieldMeta;
  /** What is in it, when it is a block. */
  fields: Readonly<Record<string, z.ZodType>> | undefined;
  /** What each value must be, when it is a list. */
  item: z.ZodType | undefined;
  /** Words to choose from. */
  choices: readonly string[] | undefined;
}

/** The insides of a schema, https://zod.dev/packages/core#internals. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  entries?: Record<string, string>;
}

/** Kinds that hold fields this walk would pass by without a word. */
const notWalked = new Set(['union', 'intersection', 'record', 'map', 'set', 'tuple', 'lazy']);

const known = new WeakMap<z.ZodType, Field>();

/**
 * What a schema says of a field. Whoever needs to know what is in a schema asks this.
 * @throws on a kind of schema that it cannot look into, so that no field is ever passed by
 */
export function fieldOf(field: z.ZodType): Field {
  const before = known.get(field);
  if (before) return before;
  let required = true;
  let meta: FieldMeta = {};
  for (let schema = field; ;) {
    const def = schema.def as unknown as Def;
    if (notWalked.has(def.type)) throw new Error(`Schemas here hold no ${def.type}: fieldOf looks past it.`);
    meta = { ...(schema.meta() as FieldMeta | undefined), ...meta };
    if (def.type === 'optional' || def.type === 'default') required = false;
    const inner = def.innerType ?? def.out;
    if (!inner) {
      const { format } = schema as { format?: string | null };
      const { type: kind, shape: fields, element: item } = def;
      const choices = def.entries && Object.values(def.entries);
      const found: Field = {
        schema,
        kind,
        format: format ?? undefined,
        required,
        meta,
        fields,
        item,
        choices,
      };
      known.set(field, found);
      return found;
    }
    schema = inner;
  }
}

/** Limits of a number, or of the length of a text or list, and the pattern of a text. */
export interface Limits {
  min?: number;
  max?: number;
  pattern?: RegExp;
}

interface Check {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  pattern?: RegExp;
}

/** The limits that the checks on a field set. */
export function limitsOf({ schema }: Field): Limits {
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def as unknown as Check);
  const least = checks
    .filter(({ check }) => check === 'min_length' || check === 'greater_than')
    .map(({ minimum, value }) => minimum ?? value ?? 0);
  const most = checks
    .filter(({ check }) => check === 'max_length' || check === 'less_than')
    .map(({ maximum, value }) => maximum ?? value ?? 0);
  const pattern = checks.find((check) => check.pattern)?.pattern;
  return {
    ...(least.length > 0 && { min: Math.max(...least) }),
    ...(most.length > 0 && { max: Math.min(...most) }),
    ...(pattern && { pattern }),
  };
}

/** The field at a path of keys and indexes, or undefined when the schema has none there. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field | undefined {
  const field = fieldOf(schema);
  const [key, ...rest] = path;
  if (key === undefined) return field;
  const inner = field.fields?.[String(key)] ?? field.item;
  return inner && fieldAt(inner, rest);
}

/** Every field of a schema with the keys that lead to it; nested ones after the field they are in. */
export function fieldsIn(schema: z.ZodType, path: readonly string[] = []): [string[], Field][] {
  const { fields = {}, item } = fieldOf(schema);
  if (item) return fieldsIn(item, path);
  return Object.entries(fields).flatMap(([key, field]) => [
    [[...path, key], fieldOf(field)],
    ...fieldsIn(field, [...path, key]),
  ]);
}

/** Keys and indexes that lead to a value. */
export type DataPath = readonly (string | number)[];

/** Every single value in checked data, with its field and what leads to it. */
export function* valuesIn(
  schema: z.ZodType,
  data: unknown,
  path: DataPath = [],
): Generator<[path: DataPath, value: unknown, field: Field]> {
  if (data === undefined || data === null) return;
  const field = fieldOf(schema);
  if (field.fields) {
    for (const [key, inner] of Object.entries(field.fields)) {
      yield* valuesIn(inner, (data as Record<string, unknown>)[key], [...path, key]);
    }
  } else if (field.item && Array.isArray(data)) {
    for (const [index, value] of data.entries()) yield* valuesIn(field.item, value, [...path, index]);
  } else yield [path, data, field];
}
