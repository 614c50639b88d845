import { Lexicon, readVocabulary } from '../../domain/search/lexicon.ts';
import { PagefindIndex, pagefindOptions, type Pagefind } from '../../domain/search/pagefind-index.ts';

/** Everything that answers a question. */
export interface Engine {
  index: PagefindIndex;
  lexicon: Lexicon;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

let engine: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  const address = '/pagefind/pagefind.js';
  const [module, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    fetch('/zoeken/woorden.json').then((response) => response.text()),
  ]);
  // A worker would load the engine once more, and a search takes a few milliseconds.
  const pagefind = module.createInstance({ basePath: '/pagefind/', noWorker: true });
  await pagefind.options(pagefindOptions);
  return { index: new PagefindIndex(pagefind), lexicon: new Lexicon(readVocabulary(vocabulary)) };
}

/** The engine, loaded once, when somebody is about to search. */
export function loadEngine(): Promise<Engine> {
  engine ??= load();
  engine.catch(() => (engine = undefined));
  return engine;
}
