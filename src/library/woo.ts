import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { wooDocuments, type OfferedFile } from '../domain/woo/documents.ts';
import { wooSitemaps, type WooFile } from '../domain/woo/sitemap.ts';
import { everything } from './entries.ts';
import { allFiles } from './files.ts';
import { settings } from './settings.ts';

/** Files that are served as they are. */
function servedFiles(): OfferedFile[] {
  const folder = path.resolve('public');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => ({ path: `/${name.split(path.sep).join('/')}` }));
}

/** Files that the build makes, each with the page that lies above it. */
function madeFiles(): OfferedFile[] {
  const pages = new Map(
    everything.map(({ address, title, summary, data }) => [
      address,
      { title, summary, changed: (data as { gewijzigd?: string }).gewijzigd },
    ]),
  );
  return allFiles().map(({ path }) => ({ path, page: pages.get(path.slice(0, path.lastIndexOf('/') + 1)) }));
}

/** What the harvester of the Woo-index reads; nothing on a site that no public body publishes. */
export const wooFiles = (): WooFile[] =>
  settings.woo
    ? wooSitemaps(
        settings.adres,
        settings.woo,
        wooDocuments(settings.woo.documenten, [...madeFiles(), ...servedFiles()]),
      )
    : [];
