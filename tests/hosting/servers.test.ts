import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentType } from '../../src/after-pages/headers/media-types.ts';
import { everywhere, filePolicy } from '../../src/after-pages/headers/rules.ts';
import { policyOf } from '../../src/after-pages/policy.ts';
import { redirectsOf } from '../../src/after-pages/redirects.ts';
import { absent } from '../support/absent.ts';
import { built, dist, pageFile, pageTypes, sitemapPaths } from '../support/dist.ts';
import { ask, askInBytes } from '../support/servers/ask.ts';
import { policyFaults } from '../support/servers/internet-nl.ts';
import { observe, whyNoObservatory } from '../support/servers/observatory.ts';
import { secret } from '../support/servers/site-folder.ts';
import { serversNeeded, startServer, whyNoServer, type RealServer } from '../support/servers/start.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll(path.sep, '/'),
);
const firstOf = (pattern: RegExp): string => `/${files.find((name) => pattern.test(name))!}`;
const script = firstOf(/^_astro\/.*\.js$/);
const pdf = firstOf(/\.pdf$/);
const pages = [...pageTypes(sitemapPaths()), '/redactie/'];
const old = redirectsOf()[0]!;

describe.each(['nginx', 'caddy'] as const)('%s', (name) => {
  const why = whyNoServer(name);
  describe.skipIf(absent(`The site on ${name}`, why, serversNeeded))(
    'with the configuration of the build',
    () => {
      let server: RealServer;
      beforeAll(async () => {
        server = await startServer(name);
      });
      afterAll(() => server.stop());

      test('sends every page with its own policy and with all that keeps it safe', async () => {
        const wrong: unknown[] = [];
        for (const page of pages) {
          const { status, headers, body } = await ask(server, page);
          const own = `${policyOf(built(pageFile(page)))!}; frame-ancestors 'none'`;
          expect(body.toString()).toBe(built(pageFile(page)));
          const got = { status, type: headers['content-type'], policy: headers['content-security-policy'] };
          if (got.status !== 200 || got.type !== 'text/html; charset=utf-8' || got.policy !== own)
            wrong.push({ page, ...got });
          expect(headers['cross-origin-opener-policy']).toBe('same-origin');
          expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
        }
        expect(wrong).toEqual([]);
      });

      test.for([
        ['a page', '/', {}, 200],
        ['a file', pdf, {}, 200],
        ['an address that is not there', '/bestaat-niet/', {}, 404],
        ['an old address', old.from, {}, 301],
        ['a folder without its slash', '/advies', {}, 301],
        ['another method', '/', { method: 'POST' }, 405],
      ] as const)('says the same of %s', async ([, address, options, status]) => {
        const answer = await ask(server, address, options);
        expect(answer.status).toBe(status);
        for (const [header, value] of Object.entries(everywhere))
          expect(answer.headers[header.toLowerCase()], header).toBe(value);
        expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
        expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
        expect(String(answer.headers.server)).not.toMatch(/\d/);
      });

      test('names the kind of every kind of file, and lets a drawing run no script', async () => {
        const kinds = Map.groupBy(
          files.filter((file) => /\.\w+$/.test(file) && !/\/[._]|^[._](?!astro)|\.(?:br|gz)$/.test(file)),
          (file) => /\.\w+$/.exec(file)![0],
        );
        for (const [kind, [file]] of kinds) {
          const { status, headers } = await ask(server, encodeURI(`/${file!}`));
          if (file!.endsWith('index.html')) continue;
          expect([kind, status, headers['content-type']]).toEqual([
            kind,
            file === '404.html' ? 404 : 200,
            contentType(file!),
          ]);
          if (kind !== '.html') expect(headers['content-security-policy']).toBe(filePolicy);
        }
      });

      test('lets others read open data, feeds and share images, and nothing else', async () => {
        for (const address of ['/data/index.json', '/wijzigingen/rss.xml', '/og/index.png']) {
          const { headers } = await ask(server, address);
          expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
          expect(headers['access-control-allow-origin']).toBe('*');
        }
        expect((await ask(server, script)).headers['access-control-allow-origin']).toBeUndefined();
      });

      test('lets a file that cannot change be kept for a year, and one that is not there not at all', async () => {
        expect((await ask(server, script)).headers['cache-control']).toBe(
          'public, max-age=31536000, immutable',
        );
        for (const address of ['/', pdf, '/_astro/weg.js', '/bestaat-niet/'])
          expect((await ask(server, address)).headers['cache-control'], address).toBe('no-cache');
      });

      test('sends nothing that the browser has already', async () => {
        const { headers } = await ask(server, '/');
        const again = await ask(server, '/', { headers: { 'If-None-Match': headers.etag! } });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        const since = { 'If-Modified-Since': headers['last-modified']! };
        expect((await ask(server, '/', { headers: since })).status).toBe(304);
      });

      test('packs what it sends, as the browser can unpack it', async () => {
        const plain = readFileSync(path.join(dist, 'index.html'));
        const gzip = await ask(server, '/', { headers: { 'Accept-Encoding': 'gzip' } });
        expect([gzip.headers['content-encoding'], gzip.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
        expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
        const both = await ask(server, '/', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
        expect(both.headers['content-encoding']).toBe(server.brotli ? 'br' : 'gzip');
        if (server.brotli) {
          expect(brotliDecompressSync(both.body).equals(plain)).toBe(true);
          expect(both.body.length).toBeLessThan(gzip.body.length);
        }
        expect((await ask(server, '/')).headers['content-encoding']).toBeUndefined();
        expect(
          (await ask(server, pdf, { headers: { 'Accept-Encoding': 'br, gzip' } })).headers[
            'content-encoding'
          ],
        ).toBeUndefined();
      });

      test('sends a part of a document, from its beginning and from its end', async () => {
        const whole = readFileSync(path.join(dist, pdf));
        const first = await ask(server, pdf, { headers: { Range: 'bytes=0-99' } });
        expect([first.status, first.headers['content-range']]).toEqual([206, `bytes 0-99/${whole.length}`]);
        expect(first.body.equals(whole.subarray(0, 100))).toBe(true);
        const last = await ask(server, pdf, { headers: { Range: 'bytes=-100' } });
        expect(last.body.equals(whole.subarray(-100))).toBe(true);
        expect((await ask(server, pdf, { headers: { Range: `bytes=${whole.length}-` } })).status).toBe(416);
      });

      test.for([
        ['an old address', old.from, old.to],
        ['an old address without its slash', old.from.slice(0, -1), old.to],
        ['a page without its slash', '/advies', '/advies/'],
        ['the file of a page', '/advies/index.html', '/advies/'],
      ] as const)('leads on from %s and keeps the question', async ([, from, to]) => {
        for (const question of ['', '?q=aangifte&p=2']) {
          const { status, headers } = await ask(server, from + question);
          const leads = new URL(headers.location!, server.https);
          expect([status, leads.href]).toEqual([301, server.https + to + question]);
        }
      });

      test('leads on from plain HTTP', async () => {
        const { status, headers } = await fetch(`${server.http}/zoeken/?q=x`, { redirect: 'manual' });
        expect([status, headers.get('location')]).toEqual([301, `${server.https}/zoeken/?q=x`]);
      });

      test('shows its own page where there is none', async () => {
        for (const address of ['/bestaat-niet/', '/404.html']) {
          const { status, headers, body } = await ask(server, address);
          expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
          expect(body.toString()).toBe(built('404.html'));
          expect(headers['content-security-policy']).toContain(policyOf(built('404.html'))!);
        }
      });

      test.for([
        '/leeg/',
        '/_astro/',
        '/og/',
        '/.env',
        '/.git/config',
        '/_hosting/nginx/site.conf',
        '/_headers',
        '/_redirects',
      ])('does not show %s', async (address) => {
        const { status, body } = await ask(server, address);
        expect(status).toBe(404);
        expect(body.toString()).not.toContain(secret);
        expect(body.toString()).toBe(built('404.html'));
      });

      test.for([
        '/../geheim.txt',
        '/advies/../../geheim.txt',
        '/%2e%2e/geheim.txt',
        '/..%2fgeheim.txt',
        '/%2e%2e%2fgeheim.txt',
        '/..%5cgeheim.txt',
        '/advies/%00/',
        '/%',
        '/%zz',
        '//..//geheim.txt',
      ])('keeps %s inside the site', async (address) => {
        const said = await askInBytes(
          server,
          `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        );
        expect(said).not.toContain(secret);
        expect(said).toMatch(/^HTTP\/1\.1 (?:400|404) /);
      });

      test.for([
        ['no name of a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
        [
          'two names of a host',
          'GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n',
        ],
        ['no protocol', 'GET\r\n\r\n'],
        ['a version that is none', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n'],
      ] as const)('refuses a request with %s', async ([, bytes]) => {
        expect(await askInBytes(server, bytes)).toMatch(/^(?:HTTP\/1\.[01] (?:400|505) |$)/);
      });

      test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
        expect((await ask(server, '/', { method })).status).toBe(405);
      });

      test('has none of the thirteen faults of internet.nl in the policy of any kind of page', async () => {
        for (const page of pages) {
          const policy = String((await ask(server, page)).headers['content-security-policy']);
          // The web editor writes styles itself; see the policy of its own.
          const known = page === '/redactie/' ? ['has-unsafe-inline'] : [];
          expect(policyFaults(policy, 'localhost'), page).toEqual(known);
        }
      });

      test('has security.txt as internet.nl wants it', async () => {
        const { status, headers, body } = await ask(server, '/.well-known/security.txt');
        expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
        const fields = new Map(
          body
            .toString()
            .trim()
            .split('\n')
            .map((line) => line.split(': ') as [string, string]),
        );
        expect(fields.get('Contact')).toMatch(/^mailto:\S+@\S+$/);
        expect(fields.get('Canonical')).toMatch(/^https:\/\/\S+\/\.well-known\/security\.txt$/);
        const days = (Date.parse(fields.get('Expires')!) - Date.now()) / (24 * 60 * 60 * 1000);
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThan(366);
      });

      test('is kept to HTTPS for a year or more, and tells no other site where somebody comes from', async () => {
        const { headers } = await ask(server, '/');
        const [, age] = /^max-age=(\d+); includeSubDomains; preload$/.exec(
          headers['strict-transport-security']!,
        )!;
        expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
        expect(headers['referrer-policy']).toBe('no-referrer');
        expect(headers['x-frame-options']).toBe('DENY');
        expect(headers['set-cookie']).toBeUndefined();
      });

      const whyNot = why ?? whyNoObservatory();
      test.skipIf(absent("Mozilla's Observatory", whyNot, serversNeeded))(
        'gets 130 points or more from Mozilla, and 150 by its newer rules',
        async () => {
          const verdict = observe(server);
          expect(verdict.failed).toEqual([]);
          expect(verdict.score).toBeGreaterThanOrEqual(130);
          const { headers } = await ask(server, '/');
          // The newer rules give ten points each for these two (developer.mozilla.org/observatory/docs/tests_and_scoring).
          const newer =
            (headers['cross-origin-opener-policy'] === 'same-origin' ? 10 : 0) +
            (headers['cross-origin-embedder-policy'] === 'require-corp' ? 10 : 0);
          console.log(
            `${name}: Observatory ${verdict.score} (${verdict.grade}), by the newer rules ${verdict.score + newer}`,
          );
          expect(verdict.score + newer).toBeGreaterThanOrEqual(150);
        },
      );
    },
  );
});
