import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { unzipSync, zipSync } from 'fflate';
import { close, createIndex } from 'pagefind';
import { fewAtATime } from '../../files/few-at-a-time.ts';
import type { Store } from '../../files/store/store.ts';
import { zipTime } from '../../domain/files/zip-time.ts';
import type { HtmlPage } from '../page.ts';
import { packTighter } from './pack-tighter.ts';
import { indexedPages, searchedInOrder, smallIndexFiles } from './small-index.ts';

/** Pagefind's own interfaces and its worker; ours take their place, and the rest fits in the page. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)/;

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

/** A page as Pagefind reads it: without its styles, with the number by which the small index knows it. */
const forPagefind = ({ html }: HtmlPage, number: number): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<div hidden data-zoek="[^"]*"><\/div>/, `<span data-pagefind-meta="n:${number}"></span>`);

/**
 * Makes what search needs of the finished pages, or takes it from the store when they say what they said: the small
 * index, and Pagefind's of all their text.
 * @param root folder of the site
 * @throws when Pagefind reports any error, because a site without search must not be published
 */
export async function buildSearchIndex(
  root: string,
  pages: readonly HtmlPage[],
  store: Store,
): Promise<string> {
  const searched = searchedInOrder(pages);
  for (const [name, text] of smallIndexFiles(indexedPages(searched), process.cwd()))
    await writeInto(path.join(root, 'zoeken', name), text);
  const contents = searched.map(forPagefind);
  const hash = createHash('sha256');
  for (const [at, { address }] of searched.entries()) hash.update(`${address}\n${contents[at]!}\n`);
  const before = store.made;
  const kept = await store.keep(['zoekindex', hash.digest('hex')], async () =>
    zipSync(await makeIndex(searched, contents), { level: 0, mtime: zipTime() }),
  );
  for (const [name, content] of Object.entries(unzipSync(await store.read(kept))))
    await writeInto(path.join(root, 'pagefind', name), content);
  return `${searched.length} pages, ${store.made > before ? 'made now' : 'as it was'}`;
}

async function writeInto(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The files of the index, by name, packed tighter than Pagefind does. */
async function makeIndex(
  pages: readonly HtmlPage[],
  contents: readonly string[],
): Promise<Record<string, Uint8Array>> {
  // Small files: a question asks for a few words, and each brings the words around it along.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '500';
  const { index, errors } = await createIndex({ forceLanguage: 'und', excludeSelectors: lists });
  if (!index) throw new Error(`Zoekindex: ${errors.join('; ')}`);
  const failed = [...errors];
  for (const [at, { address }] of pages.entries())
    failed.push(...(await index.addHTMLFile({ url: address, content: contents[at]! })).errors);
  const { files, errors: unwritten } = await index.getFiles();
  failed.push(...unwritten);
  await close();
  if (failed.length > 0) throw new Error(`Zoekindex: ${failed.join('; ')}`);
  const wanted = files.filter(({ path: name }) => !unused.test(name));
  const packed = await fewAtATime('Zoekindex', wanted, ({ path: name, content }) =>
    packTighter(name, content),
  );
  return Object.fromEntries(wanted.map(({ path: name }, at) => [name, packed[at]!]));
}
