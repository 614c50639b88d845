import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { importedBy } from '../../src/after-pages/module-imports.ts';
import { htmlPages } from '../../src/after-pages/page.ts';

/** What a visitor asks of a host, in bytes as they are sent: packed in Brotli where that is smaller. */
export interface Visit {
  /** The page in the middle of all, by weight. */
  page: number;
  /** What comes once with the first page: typeface, scripts, styles for paper, icons. */
  once: number;
  /** What is kept for without network, once. */
  offline: number;
}

/** What a month of visits asks of a host, in bytes; nobody was there before. */
export const trafficOf = (visits: number, pages: number, { page, once, offline }: Visit) => ({
  pages: visits * (once + pages * page),
  offline: visits * offline,
});

const sent = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

const fileOf = (root: string, address: string): string =>
  path.join(root, address.endsWith('/') ? `${address}index.html` : address);

/**
 * Weighs what a visit asks for, on the site as it was built. Pictures and documents are not in it: who wants them asks.
 * @param root a built site that has its host to itself
 * @throws when the home page or the worker does not name what it needs
 */
export async function weighVisit(root: string): Promise<Visit> {
  const pages = (await htmlPages(root)).filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const sizes = pages.map(({ file }) => sent(path.join(root, file))).sort((a, b) => a - b);
  const home = readFileSync(path.join(root, 'index.html'), 'utf8');
  const links = [...home.matchAll(/<link rel="(?:stylesheet|icon|manifest)" href="(\/[^"]+)"/g)];
  const typefaces = [...home.matchAll(/url\("(\/[^"]+\.woff2)"\)/g)];
  const scripts = [...home.matchAll(/<script [^>]*src="(\/[^"]+)"/g)].map(([, address]) => address!);
  const once = new Set([
    ...[...links, ...typefaces].map(([, address]) => address!),
    ...scripts,
    ...importedBy(scripts, root),
  ]);
  const worker = readFileSync(path.join(root, 'sw.js'), 'utf8');
  const kept = /first:(\[[^\]]*\])/.exec(worker)?.[1];
  if (links.length === 0 || scripts.length === 0 || !kept)
    throw new Error(`What ${root} loads is not named.`);
  const total = (addresses: Iterable<string>): number =>
    [...addresses].reduce((sum, address) => sum + sent(fileOf(root, address)), 0);
  const offline = (JSON.parse(kept) as string[]).filter((address) => !once.has(address));
  return { page: sizes[Math.floor((sizes.length - 1) / 2)]!, once: total(once), offline: total(offline) };
}

/** Prints what ten million visits a month of three pages each ask of a host. */
export async function printTraffic(root: string): Promise<void> {
  const [visits, pages] = [10_000_000, 3];
  const visit = await weighVisit(root);
  const { pages: seen, offline } = trafficOf(visits, pages, visit);
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(0)} GB`;
  console.log(`page, the middle of all: ${kB(visit.page)}; once with the first: ${kB(visit.once)}`);
  console.log(`${visits} visits of ${pages} pages, nobody was there before: ${gigabytes(seen)}`);
  console.log(`kept for without network, ${kB(visit.offline)} a visitor: at most ${gigabytes(offline)} more`);
}
