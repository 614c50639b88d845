import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A finished page: its text, and what all who make something of it read from it. */
export class HtmlPage {
  /** Path from the site's root, with forward slashes. */
  readonly file: string;
  /** Starts and ends with a slash. */
  readonly address: string;
  /** The whole page. */
  html: string;

  constructor(file: string, address: string, html: string) {
    [this.file, this.address, this.html] = [file, address, html];
  }

  /**
   * The matter of the page: from `<main>` up to its end.
   * @throws when the page has no `<main>`, or more than one
   */
  get mainHtml(): string {
    const [from, to] = [this.html.search(/<main[\s>]/), this.html.indexOf('</main>')];
    if (from < 0 || to < from) throw new Error(`${this.address} heeft geen <main>`);
    if (this.html.lastIndexOf('</main>') !== to) throw new Error(`${this.address} heeft meer dan één <main>`);
    return this.html.slice(from, to + '</main>'.length);
  }

  /** The same as a tree, parsed when asked. */
  get main(): Element {
    return mainOf(this.mainHtml);
  }

  /** What the page says of itself: the content of `<meta property="…">`. */
  meta(property: string): string | undefined {
    const found = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(this.html)?.[1];
    return found === undefined ? undefined : decodeHtml(found);
  }
}

/**
 * The matter of a page as a tree. The rest of a page is styles, icons and menus; without them parsing takes a third of
 * the time, and the tree is the same.
 * @param html from `<main>` up to its end
 */
export const mainOf = (html: string): Element => fromHtml(html, { fragment: true }).children[0] as Element;

/**
 * All pages under a folder, in order of address.
 * @param name which files count; the page for wrong addresses, 404.html, does not unless asked for
 */
export async function htmlPages(root: string, name = /(?:^|\/)index\.html$/): Promise<HtmlPage[]> {
  const names = await readdir(root, { recursive: true });
  const files = names
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => name.test(file))
    .sort();
  return Promise.all(
    files.map(
      async (file) =>
        new HtmlPage(
          file,
          `/${file.replace(/index\.html$/, '')}`,
          await readFile(path.join(root, file), 'utf8'),
        ),
    ),
  );
}

const codes: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&#38;': '&',
};

/** Text of a page or of one of its attributes, with the characters that HTML writes as codes. */
export const decodeHtml = (html: string): string =>
  html.replace(/&(?:quot|lt|gt|amp|#34|#38|#39);/g, (code) => codes[code]!);
