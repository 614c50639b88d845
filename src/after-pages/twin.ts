import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { HtmlPage } from './page.ts';

/** What a reader of plain text has no use for. */
const leftOut = 'svg, img[alt=""], nav, form, script, style, template, noscript, [hidden], .no-print';

/**
 * The matter of a page as Markdown, with links in full.
 * @param html whole page
 * @param base address of the site, without a slash at the end
 */
export async function toMarkdown(html: string, base: string, address: string): Promise<string> {
  const processor = unified()
    .use(rehypeParse)
    .use(() => (tree: Root): Root => {
      const main = select('main', tree);
      if (!main) throw new Error(`${address} heeft geen <main>`);
      const drop = new Set<unknown>(selectAll(leftOut, main));
      const prune = (node: Element): void => {
        node.children = node.children.filter((child) => !drop.has(child));
        for (const child of node.children) if (child.type === 'element') prune(child);
      };
      prune(main);
      // A heading is one line in Markdown.
      for (const heading of selectAll('h1, h2, h3', main)) {
        heading.children = heading.children.map((child) =>
          child.type === 'element' && child.tagName === 'br' ? { type: 'text', value: ' ' } : child,
        );
      }
      for (const link of selectAll('a[href], img[src]', main)) {
        const name = link.tagName === 'a' ? 'href' : 'src';
        const target = String(link.properties[name]);
        if (!/^(tel|mailto):/.test(target)) link.properties[name] = new URL(target, base + address).href;
      }
      return { type: 'root', children: main.children };
    })
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', emphasis: '_' });
  return String(await processor.process(html));
}

/** Writes index.md beside every page. */
export async function writeMarkdownTwins(
  root: string,
  pages: readonly HtmlPage[],
  base: string,
): Promise<string> {
  for (const { file, address, html } of pages) {
    const markdown = await toMarkdown(html, base, address);
    await writeFile(
      path.join(root, file.replace(/html$/, 'md')),
      `${markdown.trim()}\n\nBron: ${base}${address}\n`,
    );
  }
  return `${pages.length} pages`;
}
