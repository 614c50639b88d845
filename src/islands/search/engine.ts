import { Lexicon, readVocabulary } from '../../domain/search/lexicon.ts';
import { onSite } from '../on-site.ts';
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

/** @throws when it is not there: a page that says so is no list of words */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function load(): Promise<Engine> {
  const address = onSite('/pagefind/pagefind.js');
  const [module, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    fetchText(onSite('/zoeken/woorden.json')),
  ]);
  // A worker would load the engine once more, and a search takes a few milliseconds.
  const pagefind = module.createInstance({
    basePath: onSite('/pagefind/'),
    baseUrl: onSite('/'),
    noWorker: true,
  });
  await pagefind.options(pagefindOptions);
  return { index: new PagefindIndex(pagefind), lexicon: new Lexicon(readVocabulary(vocabulary)) };
}

/** Lets go of an engine that failed: it remembers parts that did not come as if they were empty. */
export function forgetEngine(): void {
  engine = undefined;
}

/**
 * The engine, loaded once, when somebody is about to search.
 * @throws when a part of it does not come; the next time it is asked again
 */
export function loadEngine(): Promise<Engine> {
  engine ??= load().catch((fault: unknown) => {
    engine = undefined;
    throw fault;
  });
  return engine;
}
