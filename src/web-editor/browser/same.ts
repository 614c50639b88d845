/** The fields of an entry, or of a block in it. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value without what an empty form leaves behind; undefined when nothing is left. A form says "no" where nobody
 * said anything; inside a block that is the same as nothing.
 */
export function pruned(value: unknown, inside = false): unknown {
  if (value === false && inside) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const list = value.map((item) => pruned(item, true)).filter((item) => item !== undefined);
    return list.length > 0 ? list : undefined;
  }
  if (isFields(value)) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, pruned(inner, true)] as const)
      .filter(([, inner]) => inner !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return value ?? undefined;
}

/** A value with the keys of its blocks in one order and its numbers as text, so that only what it says counts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return String(value).trim();
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Whether two values say the same: empty fields, the order of keys and the space around a text do not count. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(pruned(a))) === JSON.stringify(sorted(pruned(b)));

/**
 * Which items of a list came from which: what stayed the same is paired first (longest common subsequence), and
 * what lies between is paired in order. An old item without a partner is gone, a new one is added.
 * @returns pairs of places, in order
 */
export function pairs(
  old: readonly unknown[],
  next: readonly unknown[],
): [old: number | undefined, next: number | undefined][] {
  const length = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = next.length - 1; j >= 0; j--) {
      length[i]![j] = same(old[i], next[j])
        ? length[i + 1]![j + 1]! + 1
        : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const found: [number | undefined, number | undefined][] = [];
  let gap: { old: number[]; next: number[] } = { old: [], next: [] };
  const close = (): void => {
    for (let at = 0; at < Math.max(gap.old.length, gap.next.length); at++) {
      found.push([gap.old[at], gap.next[at]]);
    }
    gap = { old: [], next: [] };
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && same(old[i], next[j])) {
      close();
      found.push([i++, j++]);
    } else if (j >= next.length || (i < old.length && length[i + 1]![j]! >= length[i]![j + 1]!)) {
      gap.old.push(i++);
    } else gap.next.push(j++);
  }
  close();
  return found;
}
