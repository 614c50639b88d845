import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';

/** Where what runs in a browser is written: the scripts of pages, and the worker that puts a line above a kept one. */
const sources = ['../islands', 'offline'].map((folder) => path.resolve(import.meta.dirname, folder));
let scripts: string | undefined;

/** Everything that scripts say: a class they set stands in it. */
const scriptText = (): string =>
  (scripts ??= sources
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8')),
    )
    .join('\n'));

/** Whether a script may set a class, by its name. */
const named = new Map<string, boolean>();
function inScripts(name: string): boolean {
  const known = named.get(name) ?? scriptText().includes(name);
  named.set(name, known);
  return known;
}

/** By the styles and the classes of theirs that are used: most pages of a kind share an outcome. */
const kept = new Map<string, string>();

function prune(css: string, used: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  const isUnused = (selector: string): boolean =>
    [...selector.replace(/\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].some(
      ([, name]) => !used.has(name!),
    );
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => !isUnused(selector));
    if (rule.selector === '') rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/**
 * A page without the styles of parts that are not on it: a class that neither an element carries nor a script sets. All
 * tools share a layer of which each shows a part, and a list needs nothing of what a body of text may hold.
 */
export function dropUnusedClasses(html: string): string {
  const styles = /(<style>)(.*?)(<\/style>)/gs;
  const names = new Set(
    [...html.replace(styles, '').matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list]) => list!.split(/\s+/)),
  );
  return html.replace(styles, (_, open: string, css: string, close: string) => {
    const known = [...new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!))];
    const used = new Set(known.filter((name) => names.has(name) || inScripts(name)));
    const key = `${[...used].sort().join()}\n${css}`;
    const left = kept.get(key) ?? prune(css, used);
    kept.set(key, left);
    return open + left + close;
  });
}
