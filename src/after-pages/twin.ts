import { createHash } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown';
import { doApart } from '../files/apart.ts';
import { fewAtATime } from '../files/few-at-a-time.ts';
import type { Kept, Store } from '../files/store/store.ts';
import { mainOf, type HtmlPage } from './page.ts';

/** What a reader of plain text has no use for. */
const leftOut = new Set(['svg', 'nav', 'form', 'script', 'style', 'template', 'noscript']);

function isLeftOut({ tagName, properties }: Element): boolean {
  const { hidden, className, alt } = properties;
  return (
    leftOut.has(tagName) ||
    (hidden !== undefined && hidden !== false) ||
    (tagName === 'img' && alt === '') ||
    (Array.isArray(className) && (className.includes('no-print') || className.includes('on-paper')))
  );
}

/** A copy of what a twin shows of an element: headings on one line, links in full. */
function shown(element: Element, base: string): Element {
  const { tagName, properties } = element;
  const heading = /^h[1-3]$/.test(tagName);
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isLeftOut(child)) return [];
    return heading && child.tagName === 'br' ? [{ type: 'text', value: ' ' }] : [shown(child, base)];
  });
  const name = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
  const target = name && properties[name];
  if (typeof target !== 'string' || /^(tel|mailto):/.test(target)) return { ...element, children };
  return { ...element, children, properties: { ...properties, [name!]: new URL(target, base).href } };
}

/**
 * The matter of a page as Markdown, with links in full.
 * @param base address of the site, without a slash at the end
 */
export function toMarkdown({ main, address }: Pick<HtmlPage, 'main' | 'address'>, base: string): string {
  const tree = toMdast({ type: 'root', children: shown(main, base + address).children }, { document: true });
  return writeMarkdown(tree, { bullet: '-', emphasis: '_', extensions: [gfmToMarkdown()] });
}

/** The whole twin: the matter and where it comes from. */
export const twinOf = (page: Pick<HtmlPage, 'main' | 'address'>, base: string): string =>
  `${toMarkdown(page, base).trim()}\n\nBron: ${base}${page.address}\n`;

/** A page whose twin is to be made: its matter, and where it stands. */
export interface Wanted {
  address: string;
  mainHtml: string;
}

/** Fewer twins than this are made at once: a process of its own needs half a second to begin. */
const worthAProcess = 20;

/**
 * Writes index.md beside every page, or takes it from the store. Many at once are made in a process of their own,
 * since the trees of all pages together are larger than the rest of a build.
 * @param root the built site
 * @param base address of the site, without a slash at the end
 */
export async function writeMarkdownTwins(
  root: string,
  pages: readonly HtmlPage[],
  base: string,
  store: Store,
): Promise<string> {
  const missing = pages.filter((page) => !store.holds(sourceOf(page, base)));
  if (missing.length > worthAProcess) {
    const wanted = missing.map(({ address, mainHtml }): Wanted => ({ address, mainHtml }));
    await doApart(path.join(import.meta.dirname, 'make-twins.ts'), { base, wanted });
    store.look();
  }
  await fewAtATime('Tekstversies', pages, async (page) => {
    const { file } = await keepTwin(page, base, store);
    await copyFile(file, path.join(root, page.file.replace(/html$/, 'md')));
  });
  return `${pages.length} pages, of which ${missing.length} made now`;
}

/** What a twin is made from. */
const sourceOf = ({ address, mainHtml }: Wanted, base: string): string[] => [
  ...['twin', base, address],
  createHash('sha256').update(mainHtml).digest('hex'),
];

/** A twin from the store, made when it is not there. */
export const keepTwin = (page: Wanted, base: string, store: Store): Promise<Kept> =>
  store.keep(sourceOf(page, base), () =>
    Buffer.from(twinOf({ address: page.address, main: mainOf(page.mainHtml) }, base)),
  );
