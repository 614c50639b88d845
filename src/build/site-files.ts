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
