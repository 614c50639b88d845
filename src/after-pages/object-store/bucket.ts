import { createHash } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { Parser } from 'htmlparser2';
import { StoreError } from './store-error.ts';

/** Where a bucket is and who asks. */
export interface BucketAccess {
  /** Address of the store, without the name of the bucket. */
  address: string;
  name: string;
  region: string;
  keyId: string;
  secret: string;
  /** Of keys that hold for a while only. */
  sessionToken?: string | undefined;
  /** Before a request is made again, in milliseconds; each time twice as long. */
  patience?: number;
}

/** How often a request is made before it counts as failed. */
const attempts = 4;

/** Texts of every element with one of these names, in order. */
function textsIn(xml: string, names: readonly string[]): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        inside = names.includes(name);
        if (inside) found.push({ name, text: '' });
      },
      ontext: (text) => {
        if (inside) found.at(-1)!.text += text;
      },
      onclosetag: () => (inside = false),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

/** A bucket of an S3-compatible store. It is asked by its path, which every store knows. */
export class Bucket {
  readonly #client: AwsClient;
  readonly #root: string;
  readonly #patience: number;

  constructor({ address, name, region, keyId, secret, sessionToken, patience = 500 }: BucketAccess) {
    this.#root = `${address.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
    this.#patience = patience;
    this.#client = new AwsClient({
      accessKeyId: keyId,
      secretAccessKey: secret,
      ...(sessionToken && { sessionToken }),
      service: 's3',
      region,
    });
  }

  /** Asks, and asks again when the store is busy or does not answer. */
  async #ask(
    asked: string,
    place: string,
    init: RequestInit,
    fine: readonly number[] = [],
  ): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      let answer: string;
      let cause: unknown;
      try {
        const response = await fetch(await this.#client.sign(this.#root + place, init));
        if (response.ok || fine.includes(response.status)) return response;
        const [code] = textsIn(await response.text(), ['Code']);
        answer = `${response.status}${code ? ` ${code.text}` : ''}`;
        if (response.status < 500 && response.status !== 429) throw new StoreError(asked, answer);
      } catch (error) {
        if (error instanceof StoreError) throw error;
        answer = 'onbereikbaar';
        cause = error;
      }
      if (attempt === attempts) throw new StoreError(asked, answer, { cause });
      await later(this.#patience * 2 ** (attempt - 1));
    }
  }

  /** Mark of the content of every file (its ETag, without quotes), by key. */
  async list(prefix = ''): Promise<Map<string, string>> {
    const marks = new Map<string, string>();
    let from: string | undefined;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix });
      if (from) query.set('continuation-token', from);
      const response = await this.#ask('De bak bekijken', `?${query.toString()}`, {});
      let key = '';
      from = undefined;
      for (const { name, text } of textsIn(await response.text(), ['Key', 'ETag', 'NextContinuationToken'])) {
        if (name === 'Key') key = text;
        else if (name === 'ETag') marks.set(key, text.replaceAll('"', ''));
        else from = text;
      }
    } while (from);
    return marks;
  }

  /** The text of a file, or undefined when there is none. */
  async text(key: string): Promise<string | undefined> {
    const response = await this.#ask(`${key} lezen`, placeOf(key), {}, [404]);
    const text = await response.text();
    return response.ok ? text : undefined;
  }

  /**
   * Writes a file. The store compares what it got with the hash, so nothing arrives damaged.
   * @returns the mark of its content, as `list` gives it
   */
  async put(
    key: string,
    body: Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>>,
  ): Promise<string> {
    const hash = createHash('sha256').update(body).digest('hex');
    const response = await this.#ask(`${key} uploaden`, placeOf(key), {
      method: 'PUT',
      body,
      headers: { ...headers, 'X-Amz-Content-Sha256': hash },
    });
    await response.body?.cancel();
    return (response.headers.get('etag') ?? '').replaceAll('"', '');
  }

  /** Removes a file; one that is not there is fine. */
  async remove(key: string): Promise<void> {
    const response = await this.#ask(`${key} wissen`, placeOf(key), { method: 'DELETE' }, [404]);
    await response.body?.cancel();
  }
}

const placeOf = (key: string): string => `/${key.split('/').map(encodeURIComponent).join('/')}`;
