import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import { fewAtATime } from '../../files/few-at-a-time.ts';
import { heardLater } from '../../files/heard-later.ts';
import type { Store } from '../../files/store/store.ts';
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

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * Makes what search needs of the finished pages, or takes it from the store when they say what they said: the small
 * index, and Pagefind's of all their text. Its files are kept one by one: another word on one page leaves most of them
 * as they were, and packing them takes longest.
 * @param root folder of the site
 * @throws when Pagefind reports any error, because a site without search must not be published
 */
export async function buildSearchIndex(
  root: string,
  pages: readonly HtmlPage[],
  store: Store,
): Promise<string> {
  const searched = searchedInOrder(pages);
  const contents = searched.map(forPagefind);
  const said = createHash('sha256');
  for (const [at, { address }] of searched.entries()) said.update(`${address}\n${contents[at]!}\n`);
  let made: Promise<Map<string, Uint8Array>> | undefined;
  const raw = (): Promise<Map<string, Uint8Array>> => (made ??= makeIndex(searched, contents));
  const listed = heardLater(
    store.keep(['zoekindex', said.digest('hex')], async () =>
      Buffer.from(JSON.stringify([...(await raw())].map(([name, content]) => [name, hashOf(content)]))),
    ),
  );
  // While Pagefind, a program of its own, reads the pages.
  for (const [name, text] of smallIndexFiles(indexedPages(searched), process.cwd()))
    await writeInto(path.join(root, 'zoeken', name), text);
  const list = JSON.parse(Buffer.from(await store.read(await listed)).toString()) as [string, string][];
  await fewAtATime('Zoekindex', list, async ([name, hash]) => {
    const { file } = await store.keep(['stuk', name, hash], async () =>
      packTighter(name, (await raw()).get(name)!),
    );
    const target = path.join(root, 'pagefind', name);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(file, target);
  });
  return `${searched.length} pages, ${made ? 'made now' : 'as it was'}`;
}

async function writeInto(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The files of the index as Pagefind makes them, by name. */
async function makeIndex(
  pages: readonly HtmlPage[],
  contents: readonly string[],
): Promise<Map<string, Uint8Array>> {
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
  return new Map(wanted.map(({ path: name, content }) => [name, content]));
}
