/**
 * Remembers what was made last, for work that asks for the same a few times in a row.
 * @param count how many outcomes to hold
 */
export function lastFew<T>(count: number): (key: string, make: () => T) => T {
  const held = new Map<string, T>();
  return (key, make) => {
    const found = held.get(key) ?? make();
    held.delete(key);
    held.set(key, found);
    for (const oldest of held.keys()) {
      if (held.size <= count) break;
      held.delete(oldest);
    }
    return found;
  };
}
