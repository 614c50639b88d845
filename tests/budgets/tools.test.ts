import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built, dist, sitemapPaths } from '../support/dist.ts';

const folder = path.join(dist, '_astro');
const size = (name: string): number => brotliCompressSync(readFileSync(path.join(folder, name))).length;
/** Scripts that a script imports at once, itself included. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const source = readFileSync(path.join(folder, name), 'utf8');
  for (const [, other] of source.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    withImports(other!, seen);
  return seen;
}
const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + size(name), 0);
const scriptsOf = (address: string): Set<string> =>
  new Set(
    [...built(`${address.slice(1)}index.html`).matchAll(/src="\/_astro\/([\w.-]+\.js)"/g)].flatMap(
      (match) => [...withImports(match[1]!)],
    ),
  );
const tools = sitemapPaths().filter((address) =>
  built(`${address.slice(1)}index.html`).includes('data-stappen'),
);
const everywhere = scriptsOf('/over/');

test.for(tools)('%s: at most 15 kB of scripts of its own on load', (address) => {
  const own = scriptsOf(address).difference(everywhere);
  expect(own.size).toBeGreaterThan(0);
  expect(sum(own)).toBeLessThanOrEqual(15_000);
});

test('the protocol maker is one of them', () => {
  expect(tools).toContain('/instrumenten/protocolmaker/');
});

test('what writes DOCX and ODT: at most 75 kB, at the click', () => {
  const writers = readdirSync(folder).filter((name) => /^document-office\.[\w-]+\.js$/.test(name));
  expect(writers).toHaveLength(1);
  const loaded = withImports(writers[0]!).difference(scriptsOf('/instrumenten/protocolmaker/'));
  expect(sum(loaded)).toBeLessThanOrEqual(75_000);
});
