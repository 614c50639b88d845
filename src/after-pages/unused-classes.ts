import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';

const islands = path.resolve(import.meta.dirname, '../islands');
let scripts: string | undefined;

/** Everything that scripts say: a class they set stands in it. */
const scriptText = (): string =>
  (scripts ??= readdirSync(islands, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(islands, name), 'utf8'))
    .join('\n'));

/** By the styles and the classes of theirs that are used: most pages with a tool share an outcome. */
const kept = new Map<string, string>();

function prune(css: string, used: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  const isUnused = (selector: string): boolean =>
    [...selector.replace(/\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].some(
      ([, name]) => !used.has(name!),
    );
  root.walkAtRules('layer', (layer) => {
    if (layer.params !== 'tools') return;
    layer.walkRules((rule) => {
      rule.selectors = rule.selectors.filter((selector) => !isUnused(selector));
      if (rule.selector === '') rule.remove();
    });
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/**
 * A page without the styles of the layer `tools` for parts that are not on it: a class that neither an element carries
 * nor a script sets. All tools share that layer, and each shows a part of it.
 */
export function dropUnusedClasses(html: string): string {
  if (!html.includes('@layer tools{')) return html;
  const styles = /(<style>)(.*?)(<\/style>)/gs;
  const names = new Set(
    [...html.replace(styles, '').matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list]) => list!.split(/\s+/)),
  );
  return html.replace(styles, (_, open: string, css: string, close: string) => {
    const known = [...new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!))];
    const used = new Set(known.filter((name) => names.has(name) || scriptText().includes(name)));
    const key = `${[...used].sort().join()}\n${css}`;
    const left = kept.get(key) ?? prune(css, used);
    kept.set(key, left);
    return open + left + close;
  });
}
