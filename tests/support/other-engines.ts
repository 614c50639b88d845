import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { engineOf } from '../../src/after-pages/index/search-offline.ts';
import { stopWords, wordsIn } from '../../src/domain/search/words.ts';
import { dist } from './dist.ts';
import { inWords, marksOf, readQuestions, type Question, type Shown } from './judged-questions.ts';
import { searchWordsOf } from '../../src/after-pages/index/search-index.ts';
import { decodeHtml, htmlPages } from '../../src/after-pages/page.ts';

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

/** Every page that search knows. */
export async function documents(): Promise<Document[]> {
  const pages = await htmlPages(dist);
  return pages.flatMap(({ address, html }) => {
    const words = searchWordsOf(html);
    if (!words) return [];
    const { title, terms } = words;
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
    const text = decodeHtml(
      main.replace(/<(script|style|svg|template)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' '),
    );
    return [{ id: address, title, terms: terms.join(' '), text: text.replace(/\s+/g, ' ') }];
  });
}

/** Pagefind as it comes, on the same pages: its Dutch stemming, its own ranking. */
export async function plainPagefind(): Promise<{ ask: Ask; done: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({ forceLanguage: 'nl' });
  await index!.addDirectory({ path: dist });
  await index!.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await close();
  const engine = await engineOf(folder);
  return {
    ask: async (question) => {
      const { results } = await engine.search(question);
      const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      return pages.map(({ url }) => url);
    },
    done: () => {
      rmSync(folder, { recursive: true, force: true });
    },
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

/** How other engines answer the judged questions, a line for each. */
export async function marksOfOthers(): Promise<string[]> {
  const questions = readQuestions();
  const pages = await documents();
  const pagefind = await plainPagefind();
  const engines: [name: string, ask: Ask][] = [
    ['Pagefind, plain', pagefind.ask],
    ['MiniSearch', miniSearch(pages)],
    ['Orama', await orama(pages)],
  ];
  const lines: string[] = [];
  for (const [name, ask] of engines) lines.push(inWords(name, marksOf(await shownBy(ask, questions))));
  pagefind.done();
  return lines;
}
