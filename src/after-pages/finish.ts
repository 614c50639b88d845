import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { fewAtATime } from '../files/few-at-a-time.ts';
import type { Store } from '../files/store/store.ts';
import type { HtmlPage } from './page.ts';
import { checkInline, withOwnHashes } from './policy.ts';
import { underBase } from './under-base.ts';
import { dropUnusedClasses } from './unused-classes.ts';

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
function dropUnusedScopes(html: string): { html: string; dropped: number } {
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
function dropUnusedProperties(html: string): string {
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
 * Shortens the names that keep a component's styles to itself; they stand on nearly every element.
 * @throws when a short name means something on the page already: it was finished before, or a component uses it
 */
function shortenScopes(html: string, address: string): string {
  const names = new Map<string, string>();
  const taken = new Set(html.match(/\bdata-[0-9a-z]{1,2}(?=[\s=>/\]])/g));
  const short = html.replace(/data-astro-cid-([a-z0-9]+)(?:="true")?/g, (_, id: string) => {
    const name = names.get(id) ?? `data-${names.size.toString(36)}`;
    names.set(id, name);
    return name;
  });
  const twice = [...names.values()].find((name) => taken.has(name));
  if (twice) throw new Error(`${address}: ${twice} staat al op deze pagina; ze is al eens afgewerkt.`);
  return short;
}

/**
 * A page with short scope names and only the styles of what is on it, and a policy that fits them.
 * @param ownPolicy directives in the place of those of the site, for a page that must do more
 * @returns the page, and how many selectors of other components were left out
 * @throws when the page has an inline style or script that Astro did not put into its policy
 */
export function finishHtml(
  html: string,
  address: string,
  ownPolicy?: string,
): { html: string; dropped: number } {
  checkInline(html, address);
  // Styles that touch become one: a hash less, and hashes are what weighs.
  const { html: pruned, dropped } = dropUnusedScopes(html.replaceAll('</style><style>', ''));
  const short = shortenScopes(dropUnusedProperties(dropUnusedClasses(pruned)), address);
  return { html: withOwnHashes(short, ownPolicy), dropped };
}

/**
 * Finishes every page in memory, or takes it from the store; `publishPages` writes them.
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 * @param policies pages with directives of their own, by address
 * @throws when nothing at all could be left out: the styles are then scoped in a way that is not known here, and
 * every page would carry those of all components
 */
export async function finishPages(
  pages: readonly HtmlPage[],
  base: string,
  policies: Readonly<Record<string, string>>,
  store: Store,
): Promise<string> {
  const before = store.made;
  let total = 0;
  await fewAtATime("Pagina's afwerken", pages, async (page) => {
    const raw = createHash('sha256').update(page.html).digest('hex');
    const policy = policies[page.address];
    const kept = await store.keep(['afgewerkt', page.address, raw, base, policy ?? ''], () => {
      const { html, dropped } = finishHtml(page.html, page.address, policy);
      total += dropped;
      return Buffer.from(underBase(html, base));
    });
    page.html = Buffer.from(await store.read(kept)).toString();
  });
  const made = store.made - before;
  // A single page may have nothing to leave out; all of them together always do.
  if (made > 0 && made === pages.length && total === 0)
    throw new Error('Van geen enkele pagina kon een stijl weg. Heeft Astro de namen van stijlen veranderd?');
  return `${pages.length} pages, of which ${made} made now`;
}
