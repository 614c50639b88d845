import { readFileSync } from 'node:fs';
import path from 'node:path';

const scripts = /<script\b[^>]*\ssrc="(\/[^"]+)"/g;
/** What a module imports from the start, as the bundler writes it; not what it imports when it is needed. */
const imports = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;

/** Everything that some modules import, and what that imports. */
function importedBy(modules: readonly string[], root: string): Set<string> {
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

/**
 * The search page, which names in its head all that its scripts import: a browser asks for it at once, instead of
 * when it has read the module that needs it. Other pages can be read before their scripts are there.
 * @param root the built site
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 */
export function withModulePreloads(html: string, root: string, base: string): string {
  if (!html.includes('<site-search')) return html;
  const own = [...html.matchAll(scripts)].map(([, address]) =>
    address!.startsWith(`${base}/`) ? address!.slice(base.length) : address!,
  );
  const links = [...importedBy(own, root)].map(
    (module) => `<link rel="modulepreload" href="${base}${module}">`,
  );
  return html.replace('</head>', `${links.join('')}</head>`);
}
