import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A finished page. */
export interface HtmlPage {
  /** Path from the site's root, with forward slashes. */
  file: string;
  /** Address: starts and ends with a slash. */
  address: string;
  html: string;
}

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
    files.map(async (file) => ({
      file,
      address: `/${file.replace(/index\.html$/, '')}`,
      html: await readFile(path.join(root, file), 'utf8'),
    })),
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
