/**
 * The number for a new entry in a numbered list: the one after the last, or the first gap when the list
 * may not grow. Undefined when every number is taken.
 */
export function nextNumber(taken: Iterable<number>, min: number, max: number): number | undefined {
  const used = new Set(taken);
  const next = Math.max(min - 1, ...used) + 1;
  if (next <= max) return next;
  for (let number = min; number <= max; number++) if (!used.has(number)) return number;
  return undefined;
}
