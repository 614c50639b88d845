import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersOf, type Answer } from '../../src/after-pages/archive/answers.ts';
import { bodiesIn, writeArchive } from '../../src/after-pages/archive/write-archive.ts';
import { siteFiles } from '../../src/after-pages/object-store/site-files.ts';
import { redirectsOf } from '../../src/after-pages/redirects.ts';
import { absent } from '../support/absent.ts';
import { ask } from '../support/servers/ask.ts';
import { smallSite, type SmallSite } from '../support/servers/small-site.ts';
import { startServer, whyNoServer } from '../support/servers/start.ts';
import { messageOf, recordsOf, type WarcRecord } from '../support/warc.ts';

const home = 'https://veilig.example';
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
const folder = mkdtempSync(path.join(tmpdir(), 'archief-'));
const file = path.join(folder, 'site.warc.gz');
const redirects = redirectsOf();
let site: SmallSite;
let answers: Answer[];
let records: WarcRecord[];
const ofType = (type: string): WarcRecord[] =>
  records.filter(({ fields }) => fields.get('warc-type') === type);

beforeAll(async () => {
  site = await smallSite();
  const names = (await siteFiles(site.folder, '')).map(({ key }) => key);
  answers = [...answersOf(site.folder, names, '', redirects)];
  const info = { site: home, operator: 'Wie het uitgeeft', software: 'een proef' };
  await writeArchive(file, answers, answers.length, info, new Date('2026-11-30T12:00:00Z'));
  records = [...recordsOf(readFileSync(file))];
});
afterAll(() => {
  for (const place of [folder, site.folder]) rmSync(place, { recursive: true });
});

describe('the web archive, by a reader of its own', () => {
  test('gives every file of the site back, byte for byte, and nothing else', () => {
    const got = new Map(
      ofType('response').map((record) => [record.fields.get('warc-target-uri')!, messageOf(record)]),
    );
    expect(got.size).toBe(answers.length);
    const files = readFileSync(path.join(site.folder, 'sha256.txt'), 'utf8').trim().split('\n');
    for (const line of files) {
      const [hash, name] = line.split('  ') as [string, string];
      if (/^_(?!astro)/.test(name)) continue;
      const address = `${home}/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      if (redirects.some(({ from }) => home + from === address)) continue;
      expect(sha256(got.get(address)!.body), name).toBe(hash);
    }
  });

  test('says of a wrong address and of old ones what a host says', () => {
    const said = (address: string): { start: string; to: string | undefined } => {
      const { start, headers } = messageOf(
        ofType('response').find(({ fields }) => fields.get('warc-target-uri') === home + address)!,
      );
      return { start, to: headers.get('location') };
    };
    expect(said('/404.html')).toEqual({ start: 'HTTP/1.1 404 Not Found', to: undefined });
    const { from, to } = redirects[0]!;
    for (const old of [from, from.slice(0, -1)])
      expect(said(old)).toEqual({ start: 'HTTP/1.1 301 Moved Permanently', to });
  });

  test('has a hash in every record that is right, and a request beside every response', () => {
    const requests = new Map(
      ofType('request').map(({ fields }) => [fields.get('warc-concurrent-to'), fields]),
    );
    for (const { fields, block } of records.slice(1))
      expect(fields.get('warc-block-digest')).toBe(`sha256:${sha256(block)}`);
    for (const record of ofType('response')) {
      const { fields } = record;
      expect(fields.get('warc-payload-digest')).toBe(`sha256:${sha256(messageOf(record).body)}`);
      expect(requests.get(fields.get('warc-record-id'))?.get('warc-target-uri')).toBe(
        fields.get('warc-target-uri'),
      );
      expect(fields.get('warc-date')).toBe('2026-11-30T12:00:00.000Z');
    }
  });

  test('begins with what it is', () => {
    expect(records[0]!.fields.get('warc-type')).toBe('warcinfo');
    expect(records[0]!.block.toString()).toContain('operator: Wie het uitgeeft');
  });

  test('is read alike by the library that wrote it', async () => {
    const bodies = await bodiesIn(file);
    expect([...bodies].sort()).toEqual(
      answers.map(({ address, body }) => [home + address, sha256(body)]).sort(),
    );
  });

  test('is not left half when writing fails', async () => {
    function* broken(): Generator<Answer> {
      yield answers[0]!;
      throw new Error('de schijf is vol');
    }
    const half = path.join(folder, 'half.warc.gz');
    const info = { site: home, operator: 'x', software: 'x' };
    await expect(writeArchive(half, broken(), 2, info, new Date())).rejects.toThrow('de schijf is vol');
    expect(existsSync(half)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });
});

const why = whyNoServer('nginx');
test.skipIf(absent('What nginx says beside the archive', why))('it says what nginx says', async () => {
  const server = await startServer('nginx');
  try {
    const kinds = new Map(answers.map((answer) => [/[^.]*$/.exec(answer.address)![0], answer]));
    for (const { address, status, headers } of kinds.values()) {
      const said = await ask(server, address);
      expect([address, said.status]).toEqual([address, status]);
      const names = Object.keys(headers).filter(
        (name) => status !== 301 || !/^(?:Location|Content-Length|Cache)/.test(name),
      );
      for (const name of names) {
        // The small site has a list of hashes of its own.
        if (address === '/sha256.txt' && name === 'Content-Length') continue;
        expect([address, name, said.headers[name.toLowerCase()]]).toEqual([address, name, headers[name]]);
      }
    }
  } finally {
    await server.stop();
  }
});
