import { inflateRawSync, type Zlib } from 'node:zlib';

/*
 * A second reader of web archives, by the letter of ISO 28500:2017: it shares nothing with the library that writes
 * them, so that an archive that only that library can read is noticed.
 */

/** A record of a web archive. */
export interface WarcRecord {
  /** Named fields, by name in lower case. */
  fields: ReadonlyMap<string, string>;
  block: Buffer;
}

/** A message of HTTP as it stands in a block. */
export interface HttpMessage {
  start: string;
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

const end = '\r\n\r\n';

/** The lines before the body, which must end as the standard says. */
function split(data: Buffer): { first: string; fields: Map<string, string>; rest: Buffer } {
  const at = data.indexOf(end);
  if (at < 0) throw new Error('A record has no end of its fields.');
  const [first = '', ...lines] = data.subarray(0, at).toString().split('\r\n');
  const fields = lines.map((line) => {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+): ?(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`This is no field: ${line}`);
    return [name.toLowerCase(), value!] as const;
  });
  if (new Set(fields.map(([name]) => name)).size !== fields.length)
    throw new Error(`A field comes twice: ${first}`);
  return { first, fields: new Map(fields), rest: data.subarray(at + end.length) };
}

/** The members of a gzip file, unpacked one by one (RFC 1952). */
function* membersOf(file: Buffer): Generator<Buffer> {
  for (let at = 0; at < file.length;) {
    // No name, comment or more in its head: those that write archives put none there.
    if (file.readUInt32BE(at) !== 0x1f_8b_08_00) throw new Error(`At ${at} begins no plain gzip member.`);
    const { buffer, engine } = inflateRawSync(file.subarray(at + 10), { info: true }) as unknown as {
      buffer: Buffer;
      engine: Zlib;
    };
    at += 10 + engine.bytesWritten + 8;
    yield buffer;
  }
}

/** Every record of an archive in which each is a gzip member of its own. */
export function* recordsOf(file: Buffer): Generator<WarcRecord> {
  for (const member of membersOf(file)) {
    const { first, fields, rest } = split(member);
    if (first !== 'WARC/1.1') throw new Error(`This is no record of WARC 1.1: ${first}`);
    const length = Number(fields.get('content-length'));
    if (rest.subarray(length).toString() !== end) throw new Error('The length of a record is wrong.');
    yield { fields, block: rest.subarray(0, length) };
  }
}

/** The message of HTTP in a record. */
export function messageOf({ block }: WarcRecord): HttpMessage {
  const { first, fields, rest } = split(block);
  return { start: first, headers: fields, body: rest };
}
