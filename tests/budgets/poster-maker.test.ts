import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built, dist } from '../support/dist.ts';

const folder = path.join(dist, '_astro');
const size = (name: string): number => brotliCompressSync(readFileSync(path.join(folder, name))).length;
/** Scripts that a script imports at once, itself included. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const source = readFileSync(path.join(folder, name), 'utf8');
  for (const [, other] of source.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
    withImports(other!, seen);
  return seen;
}
/** Scripts that these and what they import ask for later, by name. */
function laterOf(names: Iterable<string>, seen = new Set<string>()): string[] {
  for (const name of names) {
    const source = readFileSync(path.join(folder, name), 'utf8');
    const asked = [...source.matchAll(/import\(["'`]\.\/([\w.-]+\.js)/g)].map((match) => match[1]!);
    const unseen = asked.filter((other) => !seen.has(other));
    for (const other of unseen) seen.add(other);
    laterOf(
      unseen.flatMap((other) => [...withImports(other)]),
      seen,
    );
  }
  return [...seen];
}
const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + size(name), 0);
const scriptsOf = (address: string): string[] =>
  [...built(`${address}index.html`).matchAll(/src="\/_astro\/([\w.-]+\.js)"/g)].map((match) => match[1]!);

test('the poster maker: at most 12 kB of its own at first, 20 kB with the drawing, 200 kB with all files', () => {
  // What every page loads, and what that imports, is there already.
  const everywhere = new Set(scriptsOf('over/').flatMap((name) => [...withImports(name)]));
  const all = new Set(scriptsOf('campagne/postermaker/').flatMap((name) => [...withImports(name)]));
  const first = all.difference(everywhere);
  expect(first.size).toBeGreaterThan(0);
  expect(sum(first)).toBeLessThanOrEqual(12_000);
  const later = laterOf(first);
  expect(later.length).toBeGreaterThan(6);
  const drawing = later
    .filter((name) => name.startsWith('session'))
    .flatMap((name) => [...withImports(name)]);
  expect(sum(new Set([...first, ...drawing]).difference(everywhere))).toBeLessThanOrEqual(20_000);
  expect(sum(new Set(later.flatMap((name) => [...withImports(name)])))).toBeLessThanOrEqual(200_000);
});
