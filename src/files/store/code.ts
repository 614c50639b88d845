import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const { dependencies } = createRequire(import.meta.url)(path.join(root, 'package.json')) as {
  dependencies: Record<string, string>;
};

/** Files under a path from the project's root, by name; the path itself when it is a file. */
function filesUnder(place: string): string[] {
  const full = path.join(root, place);
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(place, name.split(path.sep).join('/')))
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort();
}

/**
 * Fingerprint of code: of files of the project, and of packages by their pinned version.
 * @param places files and folders, from the project's root
 * @param packages names as in package.json
 * @throws when package.json does not pin one of them, because a change of it would go unseen
 */
export function codeOf(places: readonly string[], packages: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesUnder))
    hash.update(file).update(readFileSync(path.join(root, file)));
  for (const name of packages) {
    const version = dependencies[name];
    if (!version) throw new Error(`package.json names no version of ${name}.`);
    hash.update(`${name}@${version}`);
  }
  return hash.digest('hex');
}
