import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import { fieldText, type PageWords } from '../../domain/search/fields.ts';
import { Lexicon, readVocabulary } from '../../domain/search/lexicon.ts';
import { packTighter } from './pack-tighter.ts';
import { decodeHtml, type HtmlPage } from '../page.ts';

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

/** What search knows a page by, as the page carries it; undefined for one that search leaves out. */
export function searchWordsOf(html: string): PageWords | undefined {
  const given = / data-zoek="([^"]*)"/.exec(html)?.[1];
  if (given === undefined) return undefined;
  const words = JSON.parse(decodeHtml(given)) as Pick<PageWords, 'title' | 'facets'> & Partial<PageWords>;
  return { terms: [], names: [], ...words };
}

/**
 * Makes the search index of the finished pages.
 * @param root folder of the site; its vocabulary is there already
 * @throws when Pagefind reports any error, because a site without search must not be published
 */
export async function buildSearchIndex(root: string, pages: readonly HtmlPage[]): Promise<string> {
  const lexicon = new Lexicon(readVocabulary(await readFile(path.join(root, 'zoeken/woorden.json'), 'utf8')));
  // Small files: a question asks for a few words, and each brings the words around it along.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '500';
  const { index, errors } = await createIndex({ forceLanguage: 'und', excludeSelectors: lists });
  if (!index) throw new Error(`Zoekindex: ${errors.join('; ')}`);
  const failed = [...errors];
  let count = 0;
  for (const { address, html } of pages) {
    const words = searchWordsOf(html);
    if (!words) continue;
    const content = html.replace('</main>', () => `<p>${fieldText(words, lexicon)}</p></main>`);
    failed.push(...(await index.addHTMLFile({ url: address, content })).errors);
    count++;
  }
  const { files, errors: unwritten } = await index.getFiles();
  failed.push(...unwritten);
  await close();
  if (failed.length > 0) throw new Error(`Zoekindex: ${failed.join('; ')}`);
  let saved = 0;
  for (const { path: name, content } of files) {
    if (unused.test(name)) continue;
    const file = path.join(root, 'pagefind', name);
    const tight = await packTighter(name, content);
    saved += content.length - tight.length;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, tight);
  }
  return `${count} pages, ${Math.round(saved / 1000)} kB smaller than made`;
}
