import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { pagefindOf } from '../../src/after-pages/index/search-offline.ts';
import { stopWords, wordsIn } from '../../src/domain/search/words.ts';
import { dist } from './dist.ts';
import { inWords, marksOf, readQuestions, type Question, type Shown } from './judged-questions.ts';
import { searchedPages } from './searched-pages.ts';
import { codeOf } from '../../src/files/store/code.ts';
import { Store } from '../../src/files/store/store.ts';

/** A page as plain search engines get it. */
interface Document {
  id: string;
  title: string;
  terms: string;
  text: string;
}

/** Asks an engine; addresses from the top. */
export type Ask = (question: string) => Promise<readonly string[]>;

/** What an engine shows for each of a list of questions. */
export async function shownBy(ask: Ask, questions: readonly Question[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const question of questions) {
    const addresses = await ask(question.vraag);
    shown.push({ question, addresses, admitted: addresses.length === 0 });
  }
  return shown;
}

/** Every page of content, with all that our own search knows of it: search words, and what people say. */
export const documents = (): Document[] =>
  searchedPages().map(({ address, words: { title, terms, phrases }, text }) => ({
    id: address,
    title,
    terms: [...terms, ...phrases].join(' . '),
    text,
  }));

function writeInto(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A folder with the index that Pagefind makes of the site as it comes: its Dutch stemming, its own ranking. */
export async function pagefindFolder(): Promise<{ folder: string; done: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({ forceLanguage: 'nl' });
  await index!.addDirectory({ path: dist });
  // Its own writeFiles() of 1.5.2 resolves while files are still empty, and close() leaves them so.
  const { files } = await index!.getFiles();
  await close();
  for (const { path: name, content } of files) writeInto(path.join(folder, 'pagefind', name), content);
  return {
    folder,
    done: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Pagefind as it comes, on the same pages. */
export async function plainPagefind(): Promise<{ ask: Ask; done: () => void }> {
  const { folder, done } = await pagefindFolder();
  const engine = await pagefindOf(folder);
  return {
    ask: async (question) => {
      const { results } = await engine.search(question);
      const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      return pages.map((page) => (page as unknown as { url: string }).url);
    },
    done,
  };
}

/** MiniSearch with Dutch stems and stop words, typos and beginnings of words. */
export function miniSearch(pages: readonly Document[]): Ask {
  const index = new MiniSearch<Document>({
    fields: ['title', 'terms', 'text'],
    processTerm: (term) => {
      const [word = ''] = wordsIn(term);
      return stopWords.has(word) ? null : dutch(word);
    },
    searchOptions: { boost: { title: 3, terms: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(pages);
  return (question) =>
    Promise.resolve(
      index
        .search(question)
        .slice(0, 3)
        .map(({ id }) => String(id)),
    );
}

/** Orama with its Dutch stemmer and a tolerance of one letter. */
export async function orama(pages: readonly Document[]): Promise<Ask> {
  const index = create({
    schema: { id: 'string', title: 'string', terms: 'string', text: 'string' } as const,
    components: {
      tokenizer: { language: 'dutch', stemming: true, stemmer: dutch, stopWords: [...stopWords] },
    },
  });
  await insertMultiple(index, [...pages]);
  return async (question) => {
    const { hits } = await search(index, {
      term: question,
      properties: ['title', 'terms', 'text'],
      boost: { title: 3, terms: 2 },
      tolerance: 1,
      limit: 3,
    });
    return hits.map(({ document }) => document.id);
  };
}

/** How other engines answer lists of judged questions, a line for each list and engine. */
async function askOthers(lists: readonly string[]): Promise<string[]> {
  const pages = documents();
  const pagefind = await plainPagefind();
  const engines: [name: string, ask: Ask][] = [
    ['Pagefind, plain', pagefind.ask],
    ['MiniSearch', miniSearch(pages)],
    ['Orama', await orama(pages)],
  ];
  const lines: string[] = [];
  for (const list of lists)
    for (const [name, ask] of engines)
      lines.push(inWords(`${list}: ${name}`, marksOf(await shownBy(ask, readQuestions(list)))));
  pagefind.done();
  return lines;
}

/**
 * The same, asked once for the same pages, questions and engines: their outcomes are kept, and are what those engines
 * said of exactly this content.
 */
export async function marksOfOthers(lists: readonly string[]): Promise<string[]> {
  const hash = createHash('sha256');
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const versions = ['minisearch', '@orama/orama', '@orama/stemmers'].map((name) => devDependencies[name]);
  hash.update(JSON.stringify([versions, documents(), lists.map((list) => readQuestions(list))]));
  const code = codeOf(['tests/support'], ['pagefind']);
  const store = new Store(path.resolve('node_modules/.cache/andere-zoekmachines'), code);
  const kept = await store.keep(hash.digest('hex'), async () =>
    Buffer.from(JSON.stringify(await askOthers(lists))),
  );
  await store.prune();
  return JSON.parse(Buffer.from(await store.read(kept)).toString()) as string[];
}
