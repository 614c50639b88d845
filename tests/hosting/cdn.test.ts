import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentType } from '../../src/after-pages/headers/media-types.ts';
import { everywhere, filePolicy } from '../../src/after-pages/headers/rules.ts';
import { Bucket } from '../../src/after-pages/object-store/bucket.ts';
import { Publication, writtenFile } from '../../src/after-pages/object-store/publish-to.ts';
import { siteFiles, type SiteFile } from '../../src/after-pages/object-store/site-files.ts';
import { policyOf } from '../../src/after-pages/policy.ts';
import { redirectsOf } from '../../src/after-pages/redirects.ts';
import { absent } from '../support/absent.ts';
import { built } from '../support/dist.ts';
import { ask } from '../support/servers/ask.ts';
import { startCdn } from '../support/servers/cdn.ts';
import { startObjectStore, whyNoObjectStore, type ObjectStore } from '../support/servers/object-store.ts';
import { smallSite, type SmallSite } from '../support/servers/small-site.ts';
import { whyNoServer, type RealServer } from '../support/servers/start.ts';

const why = whyNoObjectStore() ?? whyNoServer('nginx');
const old = redirectsOf()[0]!;

describe.skipIf(absent('The site from a store behind nginx', why))('from a store, behind nginx', () => {
  let store: ObjectStore;
  let server: RealServer;
  let site: SmallSite;
  let files: SiteFile[];
  const addressOf = (key: string): string => `/${key.replace(/(^|\/)index\.html$/, '$1')}`;

  beforeAll(async () => {
    [store, site] = [await startObjectStore(), await smallSite()];
    await store.makeBucket('bak');
    files = await siteFiles(site.folder, '');
    const bucket = new Bucket({ ...store, name: 'bak', region: 'us-east-1' });
    await (await Publication.prepare(bucket, files, '', 0)).carryOut();
    server = await startCdn(`${store.open}/bak`);
  });
  afterAll(async () => {
    await server.stop();
    await store.stop();
    rmSync(site.folder, { recursive: true });
  });

  test('every file is what was built, with its type, policy, time to keep and all that keeps it safe', async () => {
    for (const { key, file } of files.filter(({ key }) => key !== '404.html')) {
      // An old address leads on before the page of it is seen.
      if (readFileSync(file, 'latin1').includes('http-equiv="refresh"')) continue;
      const { status, headers, body } = await ask(server, addressOf(key));
      expect([key, status]).toEqual([key, 200]);
      expect(body.equals(readFileSync(file)), key).toBe(true);
      expect(headers['content-type'], key).toBe(contentType(key));
      const policy = key.endsWith('.html') ? policyOf(body.toString()) : undefined;
      expect(headers['content-security-policy'], key).toBe(
        policy ? `${policy}; frame-ancestors 'none'` : filePolicy,
      );
      expect(headers['cache-control'], key).toBe(
        key.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      for (const [header, value] of Object.entries(everywhere))
        expect(headers[header.toLowerCase()], header).toBe(value);
      expect(Object.keys(headers).filter((name) => name.startsWith('x-amz-'))).toEqual([]);
    }
  });

  test('it packs what it sends, and sends nothing that the browser has already', async () => {
    const { headers, body } = await ask(server, '/', {
      headers: { 'Accept-Encoding': 'gzip, br' },
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(built('index.html'));
    const again = await ask(server, '/', {
      headers: { 'If-None-Match': headers.etag! },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('it sends a part of a document', async () => {
    const pdf = files.find(({ key }) => key.endsWith('.pdf'))!;
    const { status, body } = await ask(server, `/${pdf.key}`, {
      headers: { Range: 'bytes=0-99' },
    });
    expect([status, body.equals(readFileSync(pdf.file).subarray(0, 100))]).toEqual([206, true]);
  });

  test.for([
    [old.from, old.to],
    ['/advies', '/advies/'],
    ['/advies/index.html', '/advies/'],
  ] as const)('it leads on from %s and keeps the question', async ([from, to]) => {
    for (const question of ['', '?q=aangifte']) {
      const { status, headers } = await ask(server, from + question);
      expect([status, new URL(headers.location!, server.https).pathname]).toEqual([301, to]);
      expect(new URL(headers.location!, server.https).search).toBe(question);
    }
  });

  test.for([
    '/bestaat-niet/',
    '/bestaat-niet.html',
    '/404.html',
    `/${writtenFile}`,
    '/_headers',
    '/.env',
    '/%0d%0aHost:%20ander.example/',
    '/?list-type=2&prefix=x/../',
  ])('it shows of the store nothing but the site: %s', async (address) => {
    const { status, headers, body } = await ask(server, address);
    const home = address.startsWith('/?');
    expect(status).toBe(home ? 200 : 404);
    expect(body.toString()).toBe(built(home ? 'index.html' : '404.html'));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    // It is not remembered under the address that was asked for.
    expect((await ask(server, address)).status).toBe(status);
  });

  test('it goes to no other bucket', async () => {
    const { status, body } = await ask(server, '/..%2f..%2fAUTH_test%2fbegin/');
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('begin');
  });

  test('it shows what was seen when the store is gone', async () => {
    const page = path.join('advies', 'index.html');
    expect((await ask(server, '/advies/')).status).toBe(200);
    await store.ask('bak/advies/index.html', { method: 'DELETE' });
    expect((await ask(server, '/advies/')).body.toString()).toBe(
      readFileSync(path.join(site.folder, page), 'utf8'),
    );
  });
});
