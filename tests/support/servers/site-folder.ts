import { linkSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../dist.ts';

/** What stands in the file that nobody may read. */
export const secret = 'dit mag niemand lezen';

/**
 * The built site in a folder of its own, as links to the same files, with what an owner may leave behind by mistake:
 * files with a dot in front, a folder without a page, and a file beside the site.
 */
export function siteFolder(): { folder: string; site: string } {
  const cache = path.resolve(dist, '../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'servers-'));
  const site = path.join(folder, 'site');
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const from = path.join(entry.parentPath, entry.name);
    const to = path.join(site, path.relative(dist, from));
    mkdirSync(entry.isFile() ? path.dirname(to) : to, { recursive: true });
    if (entry.isFile()) linkSync(from, to);
  }
  for (const name of ['../geheim.txt', '.env', '.git/config', 'leeg/iets.txt']) {
    const file = path.join(site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, secret);
  }
  return { folder, site };
}
