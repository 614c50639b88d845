import type { Depth } from './find.ts';

/** One result of Pagefind, https://pagefind.app/docs/api/. */
interface PagefindResult {
  score: number;
  data: () => Promise<{ content: string; meta: Readonly<Record<string, string>> }>;
}

/** The part of Pagefind's API that is used. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (words: string) => Promise<{ results: readonly PagefindResult[] }>;
}

/** Pages whose text is fetched: each is a download. */
const most = 5;

/** The whole text of the site, asked for one word at a time. Each is asked once; what went wrong is asked again. */
export function depthOf(load: () => Promise<Pagefind>): Depth {
  const asked = new Map<string, ReturnType<Depth>>();
  const ask: Depth = async (word) => {
    const engine = await load();
    // By itself Pagefind takes a word that it does not have for the beginning of another.
    const exact = await engine.search(`"${word}"`);
    if (exact.results.length === 0) return new Map();
    const best = exact.results.slice(0, most);
    const pages = await Promise.all(best.map((result) => result.data()));
    return new Map(
      pages.map(({ content, meta }, at) => [Number(meta.n), { score: most - at, text: content }]),
    );
  };
  return (word) => {
    const known = asked.get(word) ?? ask(word);
    asked.set(word, known);
    known.catch(() => asked.delete(word));
    return known;
  };
}
