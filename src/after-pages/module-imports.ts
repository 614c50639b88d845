import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a module imports from the start, as the bundler writes it; not what it imports when it is needed. */
const imports = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;

/**
 * Everything that some modules import, and what that imports.
 * @param modules addresses on a site that has its host to itself
 * @param root the built site
 */
export function importedBy(modules: readonly string[], root: string): Set<string> {
  const found = new Set<string>();
  const follow = (module: string): void => {
    for (const [, name] of readFileSync(path.join(root, module), 'utf8').matchAll(imports)) {
      const imported = path.posix.join(path.posix.dirname(module), name!);
      if (found.has(imported)) continue;
      found.add(imported);
      follow(imported);
    }
  };
  for (const module of modules) follow(module);
  return found;
}
