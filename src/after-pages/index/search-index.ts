import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { unzipSync, zipSync } from 'fflate';
import { close, createIndex } from 'pagefind';
import { fieldText, type PageWords } from '../../domain/search/fields.ts';
import { Lexicon, readVocabulary } from '../../domain/search/lexicon.ts';
import { fewAtATime } from '../../files/few-at-a-time.ts';
import type { Store } from '../../files/store/store.ts';
import { zipTime } from '../../domain/files/zip-time.ts';
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

/** A page as Pagefind reads it: without its styles, and with the words of its fields. */
function indexed({ html }: HtmlPage, lexicon: Lexicon): string | undefined {
  const words = searchWordsOf(html);
  return (
    words &&
    html
      .replace(/<style>.*?<\/style>/gs, '')
      .replace('</main>', () => `<p>${fieldText(words, lexicon)}</p></main>`)
  );
}

/**
 * Makes the search index of the finished pages, or takes it from the store when they say what they said.
 * @param root folder of the site; its vocabulary is there already
 * @throws when Pagefind reports any error, because a site without search must not be published
 */
export async function buildSearchIndex(
  root: string,
  pages: readonly HtmlPage[],
  store: Store,
): Promise<string> {
  const lexicon = new Lexicon(readVocabulary(await readFile(path.join(root, 'zoeken/woorden.json'), 'utf8')));
  const hash = createHash('sha256');
  let count = 0;
  for (const page of pages) {
    const content = indexed(page, lexicon);
    if (content === undefined) continue;
    hash.update(`${page.address}\n${content}\n`);
    count++;
  }
  const before = store.made;
  const kept = await store.keep(['zoekindex', hash.digest('hex')], async () =>
    zipSync(await makeIndex(pages, lexicon), { level: 0, mtime: zipTime() }),
  );
  const files = Object.entries(unzipSync(await store.read(kept)));
  for (const [name, content] of files) {
    const file = path.join(root, 'pagefind', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return `${count} pages, ${store.made > before ? 'made now' : 'as it was'}`;
}

/** The files of the index, by name, packed tighter than Pagefind does. */
async function makeIndex(pages: readonly HtmlPage[], lexicon: Lexicon): Promise<Record<string, Uint8Array>> {
  // Small files: a question asks for a few words, and each brings the words around it along.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '500';
  const { index, errors } = await createIndex({ forceLanguage: 'und', excludeSelectors: lists });
  if (!index) throw new Error(`Zoekindex: ${errors.join('; ')}`);
  const failed = [...errors];
  for (const page of pages) {
    const content = indexed(page, lexicon);
    if (content === undefined) continue;
    failed.push(...(await index.addHTMLFile({ url: page.address, content })).errors);
  }
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
