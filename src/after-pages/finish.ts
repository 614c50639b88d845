import { createHash } from 'node:crypto';
import { fewAtATime } from '../files/few-at-a-time.ts';
import type { Store } from '../files/store/store.ts';
import { Integrity } from './integrity.ts';
import { withModulePreloads } from './module-preloads.ts';
import type { HtmlPage } from './page.ts';
import { dropUnusedProperties, dropUnusedScopes, joinStyles } from './page-styles.ts';
import { checkInline, withOwnHashes } from './policy.ts';
import { underBase } from './under-base.ts';
import { dropUnusedClasses } from './unused-classes.ts';

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

/** Where an element takes attributes from a list, Astro names its scope in a class too; styles ask for the attribute. */
const dropScopeClasses = (html: string): string =>
  html.includes('.astro-') ? html : html.replace(/ class="astro-[a-z0-9]+"/g, '');

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
  const { html: pruned, dropped } = dropUnusedScopes(joinStyles(html));
  const short = shortenScopes(dropScopeClasses(dropUnusedProperties(dropUnusedClasses(pruned))), address);
  return { html: withOwnHashes(short, ownPolicy), dropped };
}

/**
 * Finishes every page in memory, or takes it from the store; `publishPages` writes them.
 * @param root the built site
 * @param base folder of the host that the site stands in, as `baseOf` gives it
 * @param policies pages with directives of their own, by address
 * @throws when nothing at all could be left out: the styles are then scoped in a way that is not known here, and
 * every page would carry those of all components
 */
export async function finishPages(
  root: string,
  pages: readonly HtmlPage[],
  base: string,
  policies: Readonly<Record<string, string>>,
  store: Store,
): Promise<string> {
  const integrity = new Integrity(root, base);
  let [made, total] = [0, 0];
  await fewAtATime("Pagina's afwerken", pages, async (page) => {
    const raw = createHash('sha256').update(page.html).digest('hex');
    const policy = policies[page.address];
    const source = ['afgewerkt', page.address, raw, base, policy ?? '', integrity.of(page.html)];
    const kept = await store.keep(source, () => {
      const { html, dropped } = finishHtml(page.html, page.address, policy);
      total += dropped;
      made++;
      return Buffer.from(underBase(withModulePreloads(integrity.into(html), root, base), base));
    });
    page.html = Buffer.from(await store.read(kept)).toString();
  });
  // A single page may have nothing to leave out; all of them together always do.
  if (made > 0 && made === pages.length && total === 0)
    throw new Error('Van geen enkele pagina kon een stijl weg. Heeft Astro de namen van stijlen veranderd?');
  return `${pages.length} pages, of which ${made} made now`;
}
