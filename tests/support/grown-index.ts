import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { smallIndexFiles } from '../../src/after-pages/index/small-index.ts';
import type { IndexHead } from '../../src/domain/search/index-file.ts';
import { OpenIndex } from '../../src/domain/search/open-index.ts';
import type { IndexedPage } from '../../src/domain/search/page-words.ts';
import { SaidRanking } from '../../src/domain/search/said.ts';
import { searchedPages } from './searched-pages.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** As many pages as asked: beyond the real ones each is a real one, with a compound of its own in all it says. */
export function grownPages(count: number): IndexedPage[] {
  const real = searchedPages();
  return Array.from({ length: count }, (_, at): IndexedPage => {
    const page = real[at % real.length]!;
    if (at < real.length) return page;
    const own = (text: string): string =>
      text.replace(/(\p{L}{6,})$/u, `$1${((at * 7919) % 9973).toString(36)}`);
    const { words } = page;
    return {
      ...page,
      address: `${page.address.slice(0, -1)}-${at}/`,
      words: {
        ...words,
        title: own(words.title),
        phrases: words.phrases.map(own),
        terms: words.terms.map(own),
      },
    };
  });
}

/** Bytes, packed, of the index of so many pages: the file that comes first, and all that one question asks for. */
export async function indexBytes(
  count: number,
  question: string,
): Promise<{ first: number; question: number; files: number }> {
  const files = smallIndexFiles(grownPages(count), root);
  const size = (name: string): number => brotliCompressSync(files.get(name)!).length;
  let asked = size('index.json');
  const index = new OpenIndex(JSON.parse(files.get('index.json')!) as IndexHead, (name) => {
    asked += size(`deel/${name}.json`);
    return Promise.resolve(JSON.parse(files.get(`deel/${name}.json`)!));
  });
  await index.loadWords([question]);
  const { scores } = new SaidRanking(index).rank(question);
  const best = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, 10);
  for (const page of best) await index.load(page);
  return { first: size('index.json'), question: asked, files: files.size };
}

/** Rows of the measuring table. */
export async function indexSizes(): Promise<[name: string, bytes: number][]> {
  const rows: [string, number][] = [];
  for (const count of [searchedPages().length, 3000, 10_000]) {
    const { first, question, files } = await indexBytes(
      count,
      'hij weet waar ik woon en dreigt langs te komen',
    );
    rows.push([`index of search in brotli, ${count} entries, first of ${files} files`, first]);
    rows.push([`  with what the first question of eight words asks for`, question]);
  }
  return rows;
}
