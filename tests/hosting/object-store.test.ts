import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Bucket } from '../../src/after-pages/object-store/bucket.ts';
import { Publication } from '../../src/after-pages/object-store/publish-to.ts';
import { siteFiles } from '../../src/after-pages/object-store/site-files.ts';
import { contentType } from '../../src/after-pages/headers/media-types.ts';
import { absent } from '../support/absent.ts';
import { standBetween, type InBetween } from '../support/servers/in-between.ts';
import { startObjectStore, whyNoObjectStore, type ObjectStore } from '../support/servers/object-store.ts';
import { smallSite, type SmallSite } from '../support/servers/small-site.ts';

const hour = 60 * 60 * 1000;
const kept = '_publicatie.json';
const [oldScript, newScript] = ['_astro/oud.0a1b2c3d.js', '_astro/nieuw.4e5f6a7b.js'];
const pageWith = (script: string): string => `<!doctype html><script src="/${script}"></script>`;

describe.skipIf(absent('Publishing to a store', whyNoObjectStore()))(
  'publishing to OpenStack Swift by S3',
  () => {
    let store: ObjectStore;
    let between: InBetween;
    let site: SmallSite;
    let name = 'bak-0';
    let count = 0;

    beforeAll(async () => {
      store = await startObjectStore();
      between = await standBetween(store.address);
    });
    afterAll(async () => {
      await between.stop();
      await store.stop();
    });
    beforeEach(async () => {
      name = `bak-${++count}`;
      await store.makeBucket(name);
      site = await smallSite();
      between.asked.length = 0;
      between.fault = () => undefined;
      return () => {
        rmSync(site.folder, { recursive: true });
      };
    });

    const bucket = (secret = store.secret): Bucket =>
      new Bucket({
        address: between.address,
        name,
        region: 'us-east-1',
        keyId: store.keyId,
        secret,
        patience: 1,
      });

    /** Publishes the site as it is now; gives what was planned. */
    async function publish({ base = '', keepFor = 24 * hour, now = new Date() } = {}) {
      between.asked.length = 0;
      const publication = await Publication.prepare(
        bucket(),
        await siteFiles(site.folder, base),
        base,
        keepFor,
        now,
      );
      await publication.carryOut();
      return publication.plan;
    }

    const written = (): string[] =>
      between.asked.flatMap((what) => {
        const [, key] = new RegExp(`^PUT /${name}/(.*)$`).exec(what) ?? [];
        return key && !key.endsWith(kept) ? [key] : [];
      });
    const inStore = async (key: string): Promise<{ status: number; headers: Headers; text: string }> => {
      const response = await store.ask(`${name}/${key}`);
      return {
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
    };

    test('brings every file that is for visitors, as it is, with its type and how long it may be kept', async () => {
      const { put, strange } = await publish();
      const files = await siteFiles(site.folder, '');
      expect(put.flat().length).toBe(files.length);
      expect(strange).toBe(0);
      expect([...(await bucket().list()).keys()].sort()).toEqual(
        [...files.map(({ key }) => key), kept].sort(),
      );
      for (const { key, file } of files) {
        const response = await store.ask(`${name}/${key}`);
        expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(file)), key).toBe(true);
        expect(response.headers.get('content-type'), key).toBe(contentType(key));
        expect(response.headers.get('content-encoding'), key).toBeNull();
        expect(response.headers.get('cache-control'), key).toBe(
          key.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      }
      const names = files.map(({ key }) => key);
      expect(names).toContain('.well-known/security.txt');
      expect(names.filter((key) => /^_h|\.(?:br|gz)$/.test(key))).toEqual([]);
    });

    test('brings nothing after a build that changed nothing, and only what changed after one that did', async () => {
      await publish();
      await site.rebuild();
      expect((await publish()).put.flat()).toEqual([]);
      expect(written()).toEqual([]);
      site.write('advies/index.html', pageWith(oldScript));
      await site.rebuild();
      await publish();
      expect(written()).toEqual(['advies/index.html', 'sha256.txt']);
    });

    test('puts back what somebody else changed or removed, and leaves what is not ours', async () => {
      await publish();
      await store.ask(`${name}/index.html`, {
        method: 'PUT',
        body: 'iets anders',
      });
      await store.ask(`${name}/404.html`, { method: 'DELETE' });
      await store.ask(`${name}/van-een-ander.txt`, {
        method: 'PUT',
        body: 'blijft',
      });
      const { strange } = await publish();
      expect(written().sort()).toEqual(['404.html', 'index.html']);
      expect(strange).toBe(1);
      expect((await inStore('van-een-ander.txt')).text).toBe('blijft');
    });

    test('brings what pages load before them, removes last, and keeps old scripts for a day', async () => {
      site.write(oldScript, 'oud');
      site.write('advies/index.html', pageWith(oldScript));
      site.write('weg/index.html', 'een pagina die verdwijnt');
      await site.rebuild();
      const start = new Date();
      await publish({ now: start });
      site.remove(oldScript);
      site.remove('weg/index.html');
      site.write(newScript, 'nieuw');
      site.write('advies/index.html', pageWith(newScript));
      await site.rebuild();
      await publish({ now: start });
      const places = [
        `PUT /${name}/${newScript}`,
        `PUT /${name}/advies/index.html`,
        `PUT /${name}/sha256.txt`,
        `DELETE /${name}/weg/index.html`,
      ].map((what) => between.asked.indexOf(what));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect((await inStore('weg/index.html')).status).toBe(404);
      expect((await inStore(oldScript)).text).toBe('oud');
      await publish({ now: new Date(start.getTime() + 23 * hour) });
      expect((await inStore(oldScript)).status).toBe(200);
      const { remove } = await publish({
        now: new Date(start.getTime() + 24 * hour),
      });
      expect(remove).toEqual([oldScript]);
      expect((await inStore(oldScript)).status).toBe(404);
      expect((await inStore(newScript)).text).toBe('nieuw');
    });

    test.for([503, 'cut'] as const)(
      'stops when a file fails (%s), leaves the pages as they were, and goes on',
      async (fault) => {
        site.write(oldScript, 'oud');
        await site.rebuild();
        await publish();
        const before = (await inStore('index.html')).text;
        site.write('index.html', pageWith(newScript));
        site.write('advies/index.html', pageWith(newScript));
        site.write(newScript, 'nieuw');
        site.remove(oldScript);
        site.write('data/nieuw.json', '{}');
        await site.rebuild();
        between.fault = (what) => (what === `PUT /${name}/data/nieuw.json` ? fault : undefined);
        await expect(publish()).rejects.toThrow(
          /^data\/nieuw\.json uploaden is niet gelukt \(.+\)\. .+ opnieuw/,
        );
        // It was tried more than once.
        expect(written().filter((key) => key === 'data/nieuw.json').length).toBe(4);
        expect((await inStore('index.html')).text).toBe(before);
        expect((await inStore(newScript)).text).toBe('nieuw');
        between.fault = () => undefined;
        await publish();
        expect(written().sort()).toEqual([
          'advies/index.html',
          'data/nieuw.json',
          'index.html',
          'sha256.txt',
        ]);
        expect((await inStore('index.html')).text).toBe(pageWith(newScript));
      },
    );

    test('waits when the store is busy', async () => {
      let busy = 2;
      between.fault = (what) => (what === `PUT /${name}/index.html` && busy-- > 0 ? 503 : undefined);
      await publish();
      expect(written().filter((key) => key === 'index.html').length).toBe(3);
      expect((await inStore('index.html')).status).toBe(200);
    });

    test('a site with a path stands in a folder of that name, and touches nothing outside it', async () => {
      await store.ask(`${name}/index.html`, {
        method: 'PUT',
        body: 'van een ander',
      });
      const { strange } = await publish({ base: '/veilig' });
      expect(strange).toBe(0);
      expect((await inStore('veilig/index.html')).status).toBe(200);
      expect((await inStore('index.html')).text).toBe('van een ander');
      await publish({ base: '/veilig' });
      expect(written()).toEqual([]);
    });

    test('uploads nothing of a site that is not what was built', async () => {
      site.write('advies/index.html', 'na de bouw');
      await expect(publish()).rejects.toThrow(/advies\/index\.html is veranderd na de bouw.*npm run build/);
      site.remove('advies/index.html');
      await expect(publish()).rejects.toThrow(/advies\/index\.html is weg.*npm run build/);
      expect(between.asked).toEqual([]);
    });

    test.for([
      ['a wrong key', () => bucket('fout').list(), /403 SignatureDoesNotMatch.*AWS_SECRET_ACCESS_KEY/],
      [
        'a bucket that is not there',
        () =>
          new Bucket({
            ...store,
            name: 'geen-bak',
            region: 'us-east-1',
          }).list(),
        /404 NoSuchBucket.*--bak/,
      ],
      [
        'another region',
        () => new Bucket({ ...store, name, region: 'eu-west-9' }).list(),
        /AuthorizationHeaderMalformed.*--regio/,
      ],
      [
        'a store that does not answer',
        () =>
          new Bucket({
            ...store,
            name,
            region: 'us-east-1',
            address: 'http://127.0.0.1:9',
            patience: 1,
          }).list(),
        /onbereikbaar.*--adres/,
      ],
    ] as const)('says of %s what to do', async ([, ask, says]) => {
      await expect(ask()).rejects.toThrow(says);
    });

    /** Runs what people type. */
    const command = (
      args: readonly string[],
      env: Record<string, string>,
    ): Promise<{ code: number; said: string }> =>
      new Promise((ended) => {
        const program = spawn(process.execPath, ['scripts/publiceren-s3.ts', '--bak', name, ...args], {
          cwd: path.resolve(import.meta.dirname, '../..'),
          env: { PATH: process.env.PATH!, ...env },
        });
        let said = '';
        for (const stream of [program.stdout, program.stderr])
          stream.on('data', (text) => (said += String(text)));
        program.on('close', (code) => {
          ended({ code: code ?? 1, said });
        });
      });

    test('the command shows what it would do, does it, and never shows a key', async () => {
      const key = {
        AWS_ACCESS_KEY_ID: store.keyId,
        AWS_SECRET_ACCESS_KEY: store.secret,
      };
      const args = ['--adres', between.address, '--site', site.folder];
      const missing = await command(args, {});
      expect(missing).toMatchObject({
        code: 1,
        said: expect.stringContaining('AWS_ACCESS_KEY_ID') as string,
      });
      const dry = await command([...args, '--droog'], key);
      expect(dry).toMatchObject({
        code: 0,
        said: expect.stringMatching(/ {2}\+ .+\d+ bestanden te uploaden/s) as string,
      });
      expect(between.asked.filter((what) => !what.startsWith('GET'))).toEqual([]);
      const wet = await command(args, key);
      expect(wet).toMatchObject({
        code: 0,
        said: expect.stringMatching(/\d+ bestanden geüpload/) as string,
      });
      const again = await command(args, key);
      expect(again.said).toMatch(/^0 bestanden geüpload, 0 gewist, \d+ waren al goed\.$/m);
      const wrong = await command(args, {
        ...key,
        AWS_SECRET_ACCESS_KEY: 'een-andere-sleutel',
      });
      expect(wrong).toMatchObject({
        code: 1,
        said: expect.stringContaining('De sleutel klopt niet') as string,
      });
      const plain = await command(['--adres', 'http://opslag.example', '--site', site.folder], key);
      expect(plain).toMatchObject({
        code: 1,
        said: expect.stringContaining('https://') as string,
      });
      for (const { said } of [missing, dry, wet, again, wrong, plain])
        expect(said).not.toMatch(/geheime-sleutel|een-andere-sleutel|test:tester/);
    });
  },
);
