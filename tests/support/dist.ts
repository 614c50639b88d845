import { readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlPages, type HtmlPage } from '../../src/after-pages/page.ts';

/** Folder of the built site. */
export const dist = path.resolve(import.meta.dirname, '../../dist');

/** Text of a built file. */
export const built = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

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

/** Built pages, without the ones that only redirect. */
export const realPages = async (): Promise<HtmlPage[]> =>
  (await htmlPages(dist)).filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** One page of every type: the first of each kind of address. */
export function pageTypes(paths: readonly string[]): string[] {
  const type = (address: string): string => {
    const parts = address.split('/').filter(Boolean);
    return parts[0] === 'over' ? `over/${parts[1] ?? ''}` : `${parts[0] ?? ''}/${parts.length}`;
  };
  return [...new Map([...paths].reverse().map((address) => [type(address), address])).values()].sort();
}
