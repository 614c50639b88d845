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

/** All pages under a folder, in order of address; the page for wrong addresses is not one of them. */
export async function htmlPages(root: string): Promise<HtmlPage[]> {
  const names = await readdir(root, { recursive: true });
  const files = names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      address: `/${file.slice(0, -'index.html'.length)}`,
      html: await readFile(path.join(root, file), 'utf8'),
    })),
  );
}
