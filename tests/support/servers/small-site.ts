import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSupply } from '../../../src/after-pages/supply/write-supply.ts';
import { dist } from '../dist.ts';

/** A part of the built site, to change at will: a few pages and one file of every kind. */
export interface SmallSite {
  folder: string;
  /** Writes a file of it. */
  write: (name: string, text: string) => void;
  remove: (name: string) => void;
  /** Makes its list of hashes anew, as a build does, with new times for every file. */
  rebuild: () => Promise<void>;
}

const packed = 'index.html.br';

/** Makes it. */
export async function smallSite(): Promise<SmallSite> {
  const cache = path.resolve(dist, '../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'kleine-site-'));
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll(path.sep, '/'),
  );
  const plain = names.filter((name) => /\.\w+$/.test(name) && !/\.(?:br|gz)$/.test(name));
  const kinds = new Map(plain.map((name) => [/\.\w+$/.exec(name)![0], name]));
  const always = [
    'index.html',
    '404.html',
    'advies/index.html',
    'sw.js',
    '_headers',
    '.well-known/security.txt',
  ];
  const hashed = names.filter((name) => /^_astro\/[^/]+\.(?:js|woff2)$/.test(name)).slice(0, 3);
  for (const name of new Set([...always, ...hashed, ...kinds.values()]))
    cpSync(path.join(dist, name), path.join(folder, name));
  const rebuild = async (): Promise<void> => {
    for (const entry of readdirSync(folder, {
      recursive: true,
      withFileTypes: true,
    }))
      if (entry.isFile()) utimesSync(path.join(entry.parentPath, entry.name), new Date(), new Date());
    // A build packs last: what is packed is not on the list.
    rmSync(path.join(folder, packed), { force: true });
    await writeSupply(folder);
    cpSync(path.join(dist, packed), path.join(folder, packed));
  };
  await rebuild();
  return {
    folder,
    write: (name, text) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    },
    remove: (name) => {
      rmSync(path.join(folder, name));
    },
    rebuild,
  };
}
