import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentType } from '../headers/media-types.ts';
import { asRegExp, cached, hidden, shownAnyway, unchanging, type Headers } from '../headers/rules.ts';
import { supplyFiles } from '../supply/write-supply.ts';

/** A file of the site as it goes to a store. */
export interface SiteFile {
  /** Its name in the bucket. */
  key: string;
  /** Where it is on this machine. */
  file: string;
  /** SHA-256 of its content, in hexadecimal. */
  hash: string;
  headers: Headers;
  /** When it goes: what pages load, then pages, then what tells which pages there are. */
  turn: 'unchanging' | 'file' | 'page' | 'last';
}

export const turns = ['unchanging', 'file', 'page', 'last'] as const;

const matches = (globs: readonly string[], address: string): boolean =>
  globs.some((glob) => new RegExp(asRegExp(glob)).test(address));

/** Whether a file never changes: its name holds the hash of what is in it. */
export const isUnchanging = (file: string): boolean => matches([unchanging], `/${file}`);

/** Whether a file is for visitors, and not for servers. */
const isShown = (file: string): boolean =>
  !new RegExp(hidden).test(`/${file}`) || matches(shownAnyway, `/${file}`);

const turnOf = (file: string): SiteFile['turn'] => {
  if (isUnchanging(file)) return 'unchanging';
  if (/^sw\.js$|^sitemap[\w-]*\.xml$/.test(file) || file === supplyFiles.sums) return 'last';
  return file.endsWith('.html') ? 'page' : 'file';
};

/** Of all that a server says about a file, what a store can keep with it. */
export const headersOf = (file: string): Headers => ({
  'Content-Type': contentType(file) ?? 'application/octet-stream',
  'Cache-Control': isUnchanging(file) ? cached.unchanging : cached.rest,
});

/**
 * The files of a built site, by its own list of hashes. What is packed beside a file is not on it, and stays here: a
 * store sends one and the same to everybody, and whoever is in front of it packs.
 * @param site the built site
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 * @throws when there is no site, or a file is not what was built
 */
export async function siteFiles(site: string, base: string): Promise<SiteFile[]> {
  const list = path.join(site, supplyFiles.sums);
  if (!existsSync(list)) throw new Error(`In ${site}/ staat geen gebouwde site. Typ eerst: npm run build`);
  const text = readFileSync(list, 'utf8');
  const own = createHash('sha256').update(text).digest('hex');
  const listed = text.trim().split('\n');
  const files: SiteFile[] = [];
  for (const line of [...listed, `${own}  ${supplyFiles.sums}`]) {
    const [hash, name] = line.split(/ {2}(.*)/s) as [string, string];
    if (!isShown(name)) continue;
    const file = path.join(site, name);
    const data = await readFile(file).catch(() => undefined);
    if (!data || createHash('sha256').update(data).digest('hex') !== hash)
      throw new Error(
        `${file} ${data ? 'is veranderd na de bouw' : 'is weg'}. Er is niets geüpload. Typ: npm run build`,
      );
    files.push({
      key: `${base}/${name}`.slice(1),
      file,
      hash,
      headers: headersOf(name),
      turn: turnOf(name),
    });
  }
  return files;
}
