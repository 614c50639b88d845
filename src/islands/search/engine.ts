import type { Engine } from '../../domain/search/find.ts';
import type { IndexHead } from '../../domain/search/index-file.ts';
import { Lexicon } from '../../domain/search/lexicon.ts';
import { OpenIndex } from '../../domain/search/open-index.ts';
import { depthOf, type Pagefind } from '../../domain/search/pagefind.ts';
import { SaidRanking } from '../../domain/search/said.ts';
import { onSite } from '../on-site.ts';

/** Everything that answers a question in the browser. */
export interface SiteEngine extends Engine {
  index: OpenIndex;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

let engine: Promise<SiteEngine> | undefined;

/** @throws when it is not there: a page that says so is no index */
async function fetchJson(name: string): Promise<unknown> {
  const address = onSite(`/zoeken/${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The engine for the whole text: WebAssembly, loaded when a word asks for it. */
async function loadPagefind(): Promise<Pagefind> {
  const address = onSite('/pagefind/pagefind.js');
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A worker would load the engine once more, and a search takes a few milliseconds.
  return module.createInstance({ basePath: onSite('/pagefind/'), baseUrl: onSite('/'), noWorker: true });
}

async function load(): Promise<SiteEngine> {
  const head = (await fetchJson('index.json')) as IndexHead;
  const index = new OpenIndex(head, (name) => fetchJson(`deel/${name}.json`));
  let pagefind: Promise<Pagefind> | undefined;
  return {
    index,
    lexicon: new Lexicon(index.vocabulary()),
    said: new SaidRanking(index),
    depth: depthOf(() => {
      pagefind ??= loadPagefind().catch((fault: unknown) => {
        pagefind = undefined;
        throw fault;
      });
      return pagefind;
    }),
  };
}

/** Lets go of an engine that failed. */
export function forgetEngine(): void {
  engine = undefined;
}

/**
 * The engine, loaded once, when somebody is about to search.
 * @throws when a part of it does not come; the next time it is asked again
 */
export function loadEngine(): Promise<SiteEngine> {
  engine ??= load().catch((fault: unknown) => {
    engine = undefined;
    throw fault;
  });
  return engine;
}
