/** The part of Pagefind's browser API that is used, https://pagefind.app/docs/api/. */
export interface PagefindResult {
  id: string;
  data: () => Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
  }>;
}

/** Answer to one search. */
export interface PagefindAnswer {
  results: PagefindResult[];
  filters: Record<string, Record<string, number>>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string, options?: { filters?: Record<string, unknown> }) => Promise<PagefindAnswer>;
}

let engine: Promise<Pagefind> | undefined;

/** Loads the engine once, when somebody is about to search. */
export function loadPagefind(): Promise<Pagefind> {
  engine ??= (async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      excerptLength: 24,
      // Hidden search words count almost as much as the title.
      ranking: { metaWeights: { title: 6, zoektermen: 3 } },
    });
    await pagefind.init();
    // Without this a search counts no filters.
    await pagefind.filters();
    return pagefind;
  })();
  engine.catch(() => (engine = undefined));
  return engine;
}
