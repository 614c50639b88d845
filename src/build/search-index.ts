import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces; ours takes their place. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/**
 * Lists of other pages, files and choices. A page is found by its own words; a word of a list leads to the page
 * that the list names.
 */
const lists = [
  '.rows.entries',
  '.rows.bare',
  '.files',
  '.posters',
  '.options',
  '.use',
  '.versions',
  '.long-wall',
  '.sets',
  '.acts',
];

/**
 * Makes the search index of the finished pages.
 * @throws when Pagefind reports any error, because a site without search must not be published
 */
export async function buildSearchIndex(root: string): Promise<string> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: [...lists] });
  if (!index) throw new Error(`Zoekindex: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: root });
  const outputPath = path.join(root, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  const failed = [...errors, ...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(`Zoekindex: ${failed.join('; ')}`);
  for (const name of await readdir(outputPath)) {
    if (unused.test(name)) await rm(path.join(outputPath, name));
  }
  return `${added.page_count} pages`;
}
