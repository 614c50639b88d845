import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { progress } from '../../domain/progress/progress.ts';
import type { Answer } from './answers.ts';

const statuses = { 200: 'OK', 301: 'Moved Permanently', 404: 'Not Found' } as const;

/** What an archive says of itself. */
export interface ArchiveInfo {
  /** Address of the site, without a slash at the end. */
  site: string;
  /** Who publishes it. */
  operator: string;
  software: string;
}

/** A record as its own gzip member, so that a reader can go to any of them. */
const packed = (record: WARCRecord): Promise<Uint8Array> =>
  WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-256', prefix: 'sha256:' } });

/**
 * Writes answers into a web archive: WARC 1.1 (ISO 28500), with request and response for each.
 * @param now moment of the archive, the same for all of it
 * @returns how many answers it holds
 */
export async function writeArchive(
  file: string,
  answers: Iterable<Answer>,
  total: number,
  { site, operator, software }: ArchiveInfo,
  now: Date,
): Promise<number> {
  const common = { warcVersion: 'WARC/1.1', date: now.toISOString(), keepHeadersCase: true } as const;
  const host = new URL(site).host;
  const aside = `${file}.half`;
  const out = await open(aside, 'w');
  const step = progress('Archiveren', total, process.stderr);
  let count = 0;
  try {
    const about = { software, operator, format: 'WARC File Format 1.1', 'is-part-of': site };
    await out.write(
      await packed(WARCRecord.createWARCInfo({ ...common, filename: path.basename(file) }, about)),
    );
    for (const { address, status, headers, body } of answers) {
      const url = site + address;
      const response = WARCRecord.create(
        {
          ...common,
          url,
          type: 'response',
          statusline: `HTTP/1.1 ${status} ${statuses[status]}`,
          httpHeaders: headers,
        },
        [body],
      );
      const request = WARCRecord.create(
        {
          ...common,
          url,
          type: 'request',
          statusline: `GET ${new URL(url).pathname} HTTP/1.1`,
          httpHeaders: { Host: host },
          warcHeaders: { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID')! },
        },
        [],
      );
      await out.write(await packed(response));
      await out.write(await packed(request));
      count++;
      step();
    }
    await out.close();
    await rename(aside, file);
  } catch (error) {
    await out.close().catch(() => undefined);
    await rm(aside, { force: true });
    throw error;
  }
  return count;
}

/** SHA-256 of the body of every response of an archive, in hexadecimal, by address. */
export async function bodiesIn(file: string): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for await (const record of new WARCParser(createReadStream(file))) {
    if (record.warcType !== 'response') continue;
    const body = await record.readFully(true);
    bodies.set(record.warcTargetURI!, createHash('sha256').update(body).digest('hex'));
  }
  return bodies;
}
