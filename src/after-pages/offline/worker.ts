/*
 * Serves the site when there is no network. Online it is never in the way: a page comes from the server, and what was
 * kept is only shown, and says so, when the server does not answer. Files whose name holds their hash are the
 * exception: they cannot be out of date.
 */
import { nothingKept } from '../../domain/addresses/offline.ts';
import type { AskedEvent, Plan, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
declare const plan: Plan;

/** How long a page may take before the one that was kept is shown, in milliseconds. */
const patience = 3000;
/** Files that are kept besides the first; the oldest go. */
const most = 400;
// A host may have other sites in other folders: what is kept is named after the folder.
const first = `${plan.base}/eerste-${plan.version}`;
const seen = `${plan.base}/gezien`;

/** Whether somebody said on this device that nothing may be kept. This worker may serve the open pages still. */
const keepsNothing = (): Promise<boolean> => caches.has(plan.base + nothingKept);

/** A page is kept under its address alone: a question behind it does not make another page. */
const addressOf = (url: string): string => new URL(url).origin + new URL(url).pathname;

/** Keeps all that must be there from the first visit on, or nothing: a half is no help and looks like a whole. */
async function keepFirst(): Promise<void> {
  const answers = await Promise.all(
    plan.first.map(async (address) => {
      const answer = await fetch(address, { cache: 'no-cache' });
      if (!answer.ok || answer.redirected) throw new Error(address);
      return [address, answer] as const;
    }),
  );
  const cache = await caches.open(first);
  try {
    await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
  } catch (error) {
    await caches.delete(first);
    throw error;
  }
  if (await keepsNothing()) await caches.delete(first);
}

/** Keeps something that was seen. A full disk keeps nothing more, and that is no reason to show nothing. */
async function keep(address: string, answer: Response): Promise<void> {
  if (await keepsNothing()) return;
  try {
    const cache = await caches.open(seen);
    await cache.put(address, answer);
    const names = await cache.keys();
    await Promise.all(names.slice(0, Math.max(0, names.length - most)).map((name) => cache.delete(name)));
  } catch {
    await caches.delete(seen);
  }
  if (await keepsNothing()) await caches.delete(seen);
}

const dateOf = (answer: Response): number => Date.parse(answer.headers.get('date') ?? '') || 0;

/** The newest that was kept: a page that was seen may be older than what came with a new worker. */
async function kept(address: string): Promise<Response | undefined> {
  const found = await Promise.all(
    [seen, first].map(async (name) =>
      (await caches.has(name)) ? (await caches.open(name)).match(address, { ignoreVary: true }) : undefined,
    ),
  );
  return found.filter((answer) => answer !== undefined).sort((a, b) => dateOf(b) - dateOf(a))[0];
}

async function forget(address: string): Promise<void> {
  // To open a store makes it: an empty one would look as if all that must be there is kept.
  for (const name of [seen, first])
    if (await caches.has(name)) await (await caches.open(name)).delete(address);
}

/** A page as it was kept, and a line that says so. */
async function asKept(answer: Response, isInstead: boolean): Promise<Response> {
  const html = await answer.text();
  const english = html.includes('<html lang="en"');
  const day = new Date(answer.headers.get('date') ?? Date.now()).toLocaleDateString(
    english ? 'en-GB' : 'nl-NL',
    {
      ...{ day: 'numeric', month: 'long', year: 'numeric' },
    },
  );
  const says = isInstead
    ? 'De site is nu niet te bereiken. De pagina die u zoekt, staat niet op dit apparaat.'
    : english
      ? `The site cannot be reached now. You see this page as it was on ${day}.`
      : `De site is nu niet te bereiken. U ziet deze pagina zoals die was op ${day}.`;
  const line = `<p class="kept" role="status"${english ? ' lang="en"' : ' lang="nl"'}>${says}</p>`;
  return new Response(
    html.replace(/<body[^>]*>/, (body) => body + line),
    { headers: answer.headers },
  );
}

/** When the device threw everything away: still who to call. */
const nothing = (): Response =>
  new Response(
    '<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Geen verbinding</title><h1>Geen verbinding</h1><p>Is er gevaar? <a href="tel:112">Bel 112</a>.',
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

async function page(event: AskedEvent): Promise<Response> {
  const address = addressOf(event.request.url);
  const online = fetch(event.request).then((answer) => {
    const html = answer.headers.get('content-type')?.includes('text/html');
    if (answer.ok && html && !answer.redirected) event.waitUntil(keep(address, answer.clone()));
    else if (answer.status === 404 || answer.status === 410) event.waitUntil(forget(address));
    return answer;
  });
  event.waitUntil(online.then(async () => (await caches.has(first)) || keepFirst()).catch(() => undefined));
  const late = new Promise<undefined>((passed) => setTimeout(passed, patience));
  const answer = await Promise.race([online.catch(() => undefined), late]);
  // A server that is being mended has no page to show.
  if (answer && answer.status < 500) return answer;
  const copy = await kept(address);
  if (copy) return asKept(copy, false);
  try {
    return await online;
  } catch {
    const instead = await kept(new URL(plan.instead, address).href);
    return instead ? asKept(instead, true) : nothing();
  }
}

/** A file whose name holds its hash. */
async function unchanging(event: AskedEvent): Promise<Response> {
  const { request } = event;
  const known = await kept(request.url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) event.waitUntil(keep(request.url, answer.clone()));
  return answer;
}

/** Anything else: from the server, and a picture, what search knows or what a tool writes with also for when there is none. */
async function file(event: AskedEvent): Promise<Response> {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const isNeeded =
    request.destination === 'image' ||
    pathname.startsWith(`${plan.base}/zoeken/`) ||
    /\/(?:uitkomsten|brieven|modellen)\.json$/.test(pathname);
  try {
    const answer = await fetch(request);
    if (answer.status === 200 && isNeeded) event.waitUntil(keep(request.url, answer.clone()));
    return answer;
  } catch (error) {
    const known = await kept(request.url);
    if (known) return known;
    throw error;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepFirst().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter(
        (name) => name.startsWith(`${plan.base}/eerste-`) && name !== first,
      );
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
      // The page that brought the worker came before it.
      const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
      for (const url of new Set(open.map((window) => addressOf(window.url)))) {
        const answer = await fetch(url).catch(() => undefined);
        if (answer?.ok && !answer.redirected) await keep(url, answer);
      }
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(`${plan.base}/`)) return;
  // The web editor is of no use without network, and its work is not to be kept here.
  if (pathname.startsWith(`${plan.base}/redactie/`)) return;
  const answer =
    request.mode === 'navigate' ? page : pathname.startsWith(`${plan.base}/_astro/`) ? unchanging : file;
  event.respondWith(answer(event));
});
