import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentType } from '../headers/media-types.ts';
import {
  asRegExp,
  cached,
  everywhere,
  filePolicy,
  forOthers,
  onPages,
  policiesOf,
  unchanging,
  type Headers,
} from '../headers/rules.ts';
import { HtmlPage } from '../page.ts';
import type { Redirect } from '../redirects.ts';

/** What a host of the site says to one request. */
export interface Answer {
  /** Address from the home page, with a slash in front. */
  address: string;
  status: 200 | 301 | 404;
  headers: Headers;
  body: Uint8Array;
}

const matches = (globs: readonly string[], address: string): boolean =>
  globs.some((glob) => new RegExp(asRegExp(glob)).test(address));

/** Headers of a file as the servers that the build writes for send them, before packing. */
function headersOf(name: string, body: Uint8Array): Headers {
  const address = `/${name}`;
  const isPage = name.endsWith('.html');
  const page = new HtmlPage(name, address, isPage ? Buffer.from(body).toString() : '');
  return {
    ...everywhere,
    'Content-Security-Policy': isPage ? policiesOf([page]).get(name)! : filePolicy,
    ...(isPage ? onPages : {}),
    'Cross-Origin-Resource-Policy': matches(forOthers, address) ? 'cross-origin' : 'same-origin',
    ...(matches(forOthers, address) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cache-Control': matches([unchanging], address) ? cached.unchanging : cached.rest,
    'Content-Type': contentType(name) ?? 'application/octet-stream',
    'Content-Length': String(body.length),
  };
}

/** A page by its folder, any other file by its name. */
const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * All that a host of the site says: every file, every old address, and what it says of a wrong one.
 * @param names files for visitors, from the folder of the site
 */
export function* answersOf(
  site: string,
  names: readonly string[],
  base: string,
  redirects: readonly Redirect[],
): Generator<Answer> {
  const old = new Set(redirects.map(({ from }) => from));
  for (const name of names) {
    const address = addressOf(name);
    // The page of an old address is for hosts that cannot lead on by themselves.
    if (old.has(address)) continue;
    const body = readFileSync(path.join(site, name));
    yield { address, status: name === '404.html' ? 404 : 200, headers: headersOf(name, body), body };
  }
  for (const { from, to } of redirects)
    for (const address of [from, from.slice(0, -1)])
      yield {
        address,
        status: 301,
        headers: { ...everywhere, Location: base + to, 'Cache-Control': cached.rest, 'Content-Length': '0' },
        body: new Uint8Array(),
      };
}
