import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { htmlPages, type HtmlPage } from '../../src/after-pages/page.ts';
import { fingerprint } from '../../scripts/passed-before.ts';

/** Folder of the built site. */
export const dist = path.resolve(import.meta.dirname, '../../dist');

/** Gives what was made the first time; tests of one worker share it. */
function kept<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make(name);
    made.set(name, value);
    return value;
  };
}

/** Text of a built file. */
export const built: (file: string) => string = kept((file) => readFileSync(path.join(dist, file), 'utf8'));

/** File of a page, from the folder of the site. */
export const pageFile = (address: string): string =>
  address.slice(1).replace(/[?#].*$/, '') + (/\/(?:[?#].*)?$/.test(address) ? 'index.html' : '');

let pages: Promise<HtmlPage[]> | undefined;

/** Built pages, without the ones that only redirect. */
export const realPages = (): Promise<HtmlPage[]> =>
  (pages ??= htmlPages(dist).then((all) => all.filter(({ html }) => !html.includes('http-equiv="refresh"'))));

/** Addresses in the sitemap, as paths. */
export function sitemapPaths(): string[] {
  const index = built('sitemap-index.xml');
  const parts = [...index.matchAll(/<loc>[^<]*\/(sitemap-\d+\.xml)<\/loc>/g)].map((match) =>
    built(match[1]!),
  );
  return parts
    .flatMap((part) => [...part.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname))
    .sort();
}

/** The type of a page: where it stands, and how deep; what is about the site itself is each of its own type. */
export const typeOf = (address: string): string => {
  const parts = address.split('/').filter(Boolean);
  if (parts.length === 0) return 'begin';
  return parts[0] === 'over' ? `over/${parts[1] ?? ''}` : `${parts[0] ?? ''}/${parts.length}`;
};

/** One page of every type: the first of each kind of address. */
export const pageTypes = (paths: readonly string[]): string[] =>
  [...new Map([...paths].reverse().map((address) => [typeOf(address), address])).values()].sort();

/** What a page may load by itself. */
const parts = /\/[\w./%-]+\.(?:js|css|woff2|svg|webp|png|jpg|ico|webmanifest)(?![\w])/g;

/** Files that a file names, from the folder of the site. */
const namedIn: (file: string) => string[] = kept((file) => {
  if (!/\.(html|js|css)$/.test(file)) return [];
  const text = built(file);
  const beside = [...text.matchAll(/["'(](\.\.?\/[\w./-]+\.(?:js|css|woff2|svg))/g)].map(([, name]) =>
    path.posix.join(path.posix.dirname(file), name!),
  );
  const names = new Set([...(text.match(parts) ?? []).map((name) => name.slice(1)), ...beside]);
  return [...names].filter((name) => {
    const place = path.join(dist, name);
    return existsSync(place) && statSync(place).isFile();
  });
});

const contentOf: (file: string) => string = kept((file) => fingerprint(readFileSync(path.join(dist, file))));

/** The file of a page and every script, style, font and picture that it loads, by itself or through another. */
export function filesOf(address: string): ReadonlySet<string> {
  const found = new Set([pageFile(address)]);
  // A set grows while it is walked, and what is added is walked too.
  for (const file of found) for (const name of namedIn(file)) found.add(name);
  return found;
}

/** Fingerprint of a page with all that it loads. */
export const pageFingerprint = (address: string): string =>
  fingerprint(address, ...[...filesOf(address)].flatMap((file) => [file, contentOf(file)]));
