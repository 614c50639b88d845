import { readFileSync, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { contentType } from '../../src/after-pages/headers/media-types.ts';
import { dist } from './dist.ts';
import { pagefindFolder } from './other-engines.ts';

/** Search as Pagefind documents it, on the page of this site: its module, a search, and the data of ten results. */
const plainScript = `
  const question = new URLSearchParams(location.hash.slice(1)).get('q');
  const pagefind = await import('/plain/pagefind/pagefind.js');
  const { results } = await pagefind.search(question);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  document.querySelector('[data-resultaten]').replaceChildren(...pages.map(({ url, meta, excerpt }) => {
    const item = document.createElement('li');
    item.dataset.zoekresultaat = '';
    item.innerHTML = '<a href="' + url + '">' + meta.title + '</a><p>' + excerpt + '</p>';
    return item;
  }));`;

/** The search page of this site with Pagefind as it comes, instead of what it searches with. */
const plainPage = (): string =>
  readFileSync(path.join(dist, 'zoeken/index.html'), 'utf8')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace('</body>', '<script type="module" src="/plain/search.js"></script></body>');

/** Serves the site packed, as a host does, with Pagefind as it comes under /plain/. */
async function serveBoth(plain: string): Promise<{ address: string; server: Server }> {
  const packed = new Map<string, Buffer>();
  const made = new Map([
    ['/plain/', Buffer.from(plainPage())],
    ['/plain/search.js', Buffer.from(plainScript)],
  ]);
  const contentOf = (address: string): Buffer | undefined => {
    if (made.has(address)) return made.get(address);
    const file = address.startsWith('/plain/')
      ? path.join(plain, address.slice('/plain/'.length))
      : path.join(dist, address, address.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = contentOf(pathname);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const small = packed.get(pathname) ?? brotliCompressSync(content);
    packed.set(pathname, small);
    const smaller = small.length < content.length;
    response.writeHead(200, {
      'content-type':
        contentType(pathname.endsWith('/') ? 'index.html' : pathname) ?? 'application/octet-stream',
      ...(smaller && { 'content-encoding': 'br' }),
    });
    response.end(smaller ? small : content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** A telephone on a slow line, as Lighthouse has it: 1.6 Mb/s, 150 ms there and back, a processor a quarter as fast. */
const slow = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };
const slowness = 4;

/** Milliseconds from the start of an empty browser until the first result, or the answer above it, stands there. */
async function firstResult(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', { offline: false, ...slow });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.goto(address, { waitUntil: 'commit' });
    const shown = await page.waitForFunction(
      () =>
        document.querySelector('[data-zoekresultaat] a, [data-antwoord="zin"]:not([hidden]) a') &&
        performance.now(),
      undefined,
      { timeout: 120_000 },
    );
    return Number(await shown.jsonValue());
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * Time to the first result of the first question, here and with Pagefind as it comes on the same page: in turns, in
 * one run.
 * @returns medians in milliseconds
 */
export async function firstResults(
  browser: Browser,
  questions: readonly string[],
  runs = 3,
): Promise<{ ours: number; plain: number }> {
  const { folder, done } = await pagefindFolder();
  const { address, server } = await serveBoth(folder);
  const [ours, plain]: [number[], number[]] = [[], []];
  try {
    for (const question of Array.from({ length: runs }, () => questions).flat()) {
      const asked = `#q=${encodeURIComponent(question)}`;
      ours.push(await firstResult(browser, `${address}/zoeken/${asked}`));
      plain.push(await firstResult(browser, `${address}/plain/${asked}`));
    }
  } finally {
    server.close();
    done();
  }
  return { ours: median(ours), plain: median(plain) };
}
