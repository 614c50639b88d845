import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';

const scopes = /data-astro-cid-[a-z0-9]+/g;

/** Styles without the rules of scopes that are not used, and how many selectors went. */
interface Pruned {
  css: string;
  dropped: number;
}

/** By the styles and the scopes of theirs that are used. */
const pruned = new Map<string, Pruned>();

/** Few of all pages differ in this, so each outcome is kept: reading styles is what takes the time. */
function pruneStyles(css: string, used: ReadonlySet<string>): Pruned {
  const kept = [...new Set(css.match(scopes))].filter((scope) => used.has(scope)).join();
  const key = `${kept}\n${css}`;
  const result = pruned.get(key) ?? withoutScopes(css, used);
  pruned.set(key, result);
  return result;
}

function withoutScopes(css: string, used: ReadonlySet<string>): Pruned {
  const isUnused = (selector: string): boolean =>
    (selector.replace(/\([^()]*\)/g, '').match(scopes) ?? []).some((scope) => !used.has(scope));
  let dropped = 0;
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const left = rule.selectors.filter((selector) => !isUnused(selector));
    dropped += rule.selectors.length - left.length;
    rule.selectors = left;
    if (rule.selector === '') rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return { css: root.toString(), dropped };
}

/**
 * Drops the styles of components that a page could have shown and did not: a scope that no element carries.
 * What a style says about elements that scripts make has no scope, and stays.
 */
export function dropUnusedScopes(html: string): { html: string; dropped: number } {
  let dropped = 0;
  const styles = /(<style>)(.*?)(<\/style>)/gs;
  const used = new Set(html.replace(styles, '').match(scopes));
  const left = html.replace(styles, (_, open: string, css: string, close: string) => {
    const result = pruneStyles(css, used);
    dropped += result.dropped;
    return open + result.css + close;
  });
  return { html: left, dropped };
}

const source = path.resolve(import.meta.dirname, '..');
/** Custom properties that are asked for from outside a page: by the sheet for print and by what scripts make. */
const outside = new Set(
  [
    'styles/print.css',
    ...readdirSync(path.join(source, 'islands'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join('islands', name)),
  ].flatMap((file) => readFileSync(path.join(source, file), 'utf8').match(/(?<=var\()--[\w-]+/g) ?? []),
);

/** Drops the custom properties that nothing on the page asks for: tokens of components that are not there. */
export function dropUnusedProperties(html: string): string {
  const styles = /(<style>)(.*?)(<\/style>)/gs;
  for (let before = ''; before !== html;) {
    before = html;
    const used = new Set([...(html.match(/(?<=var\()--[\w-]+/g) ?? []), ...outside]);
    html = html.replace(styles, (_, open: string, css: string, close: string) => {
      const left = css.replace(
        /(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g,
        (property: string, name: string) => (used.has(name) ? property : ''),
      );
      return open + left + close;
    });
  }
  return html;
}

/**
 * Puts all styles of a page into its first: a hash less, and hashes are what weighs. Their order stays, and layers say
 * which wins from the sheet for print, which comes after them now.
 */
export function joinStyles(html: string): string {
  const styles = /<style>(.*?)<\/style>/gs;
  const all = [...html.matchAll(styles)].map(([, css]) => css).join('');
  let at = 0;
  return html.replace(styles, () => (at++ === 0 ? `<style>${all}</style>` : ''));
}
