import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import postcss from 'postcss';
import type { HtmlPage } from './page.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline styles and scripts of a page that a browser applies. */
function inlineHashes(html: string, kind: 'style' | 'script' | 'style|script' = 'style|script'): string[] {
  return [...html.matchAll(new RegExp(`<(${kind})(\\s[^>]*)?>(.*?)</\\1>`, 'gs'))]
    .filter(([, , attributes = '', body]) => !/\ssrc=|ld\+json/.test(attributes) && body !== '')
    .map((match) => hashOf(match[3]!));
}

/**
 * Drops the styles of components that a page could have shown and did not: a scope that no element carries.
 * What a style says about elements that scripts make has no scope, and stays.
 */
function dropUnusedScopes(html: string): string {
  const styles = /(<style>)(.*?)(<\/style>)/gs;
  const scopes = /data-astro-cid-[a-z0-9]+/g;
  const used = new Set(html.replace(styles, '').match(scopes));
  const isUnused = (selector: string): boolean =>
    (selector.replace(/\([^()]*\)/g, '').match(scopes) ?? []).some((scope) => !used.has(scope));
  return html.replace(styles, (_, open: string, css: string, close: string) => {
    const root = postcss.parse(css);
    root.walkRules((rule) => {
      rule.selectors = rule.selectors.filter((selector) => !isUnused(selector));
      if (rule.selector === '') rule.remove();
    });
    root.walkAtRules((rule) => {
      if (rule.nodes?.length === 0) rule.remove();
    });
    return open + root.toString() + close;
  });
}

/** Shortens the names that keep a component's styles to itself; they stand on nearly every element. */
function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(/data-astro-cid-([a-z0-9]+)(?:="true")?/g, (_, id: string) => {
    const name = names.get(id) ?? `data-${names.size.toString(36)}`;
    names.set(id, name);
    return name;
  });
}

/**
 * A page with short scope names, whose content security policy allows only the inline styles and scripts
 * that stand in it. Astro lists the hashes of the whole site on every page: more than is needed, and
 * hashes do not compress.
 * @param ownPolicy directives in the place of those of the site, for a page that must do more
 * @throws when the page has an inline style or script that Astro did not put into its policy
 */
export function finishHtml(html: string, address: string, ownPolicy?: string): string {
  const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
  const allowed = policy.exec(html)?.[2] ?? '';
  const unknown = inlineHashes(html).find((hash) => !allowed.includes(hash));
  if (unknown) throw new Error(`${address}: een stijl of script staat niet in het beleid (${unknown}).`);
  // Styles that touch become one: a hash less, and hashes are what weighs.
  const short = shortenScopes(dropUnusedScopes(html.replaceAll('</style><style>', '')));
  const hashes = { style: inlineHashes(short, 'style'), script: inlineHashes(short, 'script') };
  return short.replace(policy, (_, start: string, text: string) => {
    const bare = (ownPolicy ?? text).replace(/ 'sha256-[^']+'/g, '');
    const withHashes = bare.replace(
      /\b(script|style)-src 'self'(?! 'unsafe-inline')/g,
      (source, kind: 'script' | 'style') => [source, ...new Set(hashes[kind])].join(' '),
    );
    return start + withHashes;
  });
}

/**
 * Finishes every page.
 * @param policies pages with directives of their own, by address
 */
export async function finishPages(
  root: string,
  pages: readonly HtmlPage[],
  policies: Readonly<Record<string, string>>,
): Promise<string> {
  for (const page of pages) {
    page.html = finishHtml(page.html, page.address, policies[page.address]);
    await writeFile(path.join(root, page.file), page.html);
  }
  return `${pages.length} pages`;
}
