/** A text in the fields of an entry, with the keys that lead to it. */
export interface FieldText {
  text: string;
  path: PropertyKey[];
}

/** All texts in a value, in the order in which they stand. */
export function textsIn(value: unknown, path: PropertyKey[] = []): FieldText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
