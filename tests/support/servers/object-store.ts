import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { patience } from '../patience.ts';
import { anyPort } from './start.ts';

/*
 * OpenStack Swift with its S3 middleware, from Debian: a store that clouds run, which checks every signature and every
 * hash. It does not prove what only others do: redirects kept with a file, keys with a session, regions, ETags that are
 * no MD5, a bucket address of its own host name.
 */
const parts = ['account', 'container', 'object', 'proxy'] as const;

/** A store on this machine. */
export interface ObjectStore {
  /** Address for S3. */
  address: string;
  /** Address under which everybody may read the buckets. */
  open: string;
  keyId: string;
  secret: string;
  /** Makes a bucket that everybody may read. */
  makeBucket: (name: string) => Promise<void>;
  /** Asks something with the key of the store. */
  ask: (place: string, init?: RequestInit) => Promise<Response>;
  stop: () => Promise<void>;
}

/** What a store misses on this machine; undefined when it can be started. */
export function whyNoObjectStore(): string | undefined {
  if (parts.some((part) => spawnSync(`swift-${part}-server`, ['--help']).error))
    return 'Swift is not installed (apt-get install swift-proxy swift-account swift-container swift-object)';
  return existsSync('/etc/swift/swift.conf') ? undefined : '/etc/swift/swift.conf is not there';
}

const [keyId, secret] = ['test:tester', 'geheime-sleutel'];

/** One disk of one machine is all there is. */
function makeRing(folder: string, part: string, port: number): void {
  const builder = path.join(folder, `${part}.builder`);
  for (const words of [['create', '1', '1', '1'], ['add', `r1z1-127.0.0.1:${port}/d1`, '1'], ['rebalance']]) {
    const { status, stdout, stderr } = spawnSync('swift-ring-builder', [builder, ...words], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
  }
}

const general = (folder: string, port: number): string => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
devices = ${folder}/node
mount_check = false
user = ${userInfo().username}
swift_dir = ${folder}
workers = 0
disable_fallocate = true
conn_timeout = 20
`;

const filters = ['catch_errors', 'gatekeeper', 'listing_formats', 'bulk', 'slo', 'proxy-logging'];
/** A list comes in parts of ten, so that reading the next part is tested too. There is no cache, but it must be named. */
const proxy = `[pipeline:main]
pipeline = catch_errors gatekeeper proxy-logging cache etag-quoter listing_formats s3api tempauth bulk slo proxy-logging proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
conn_timeout = 20
node_timeout = 60
error_suppression_limit = 100000
${filters.map((name) => `[filter:${name}]\nuse = egg:swift#${name.replace('-', '_')}\n`).join('')}[filter:s3api]
use = egg:swift#s3api
location = us-east-1
max_bucket_listing = 10
[filter:etag-quoter]
use = egg:swift#etag_quoter
enable_by_default = true
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:9
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = ${secret} .admin
`;

const backend = (part: string): string =>
  `[pipeline:main]\npipeline = ${part}-server\n[app:${part}-server]\nuse = egg:swift#${part}\n`;

/** Starts a store with nothing in it. */
export async function startObjectStore(): Promise<ObjectStore> {
  const folder = mkdtempSync(path.join(tmpdir(), 'opslag-'));
  mkdirSync(path.join(folder, 'node/d1'), { recursive: true });
  const programs: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    const ended = programs
      .filter(({ exitCode }) => exitCode === null)
      .map((program) => new Promise((end) => program.once('exit', end)));
    for (const program of programs) program.kill('SIGTERM');
    await Promise.all(ended);
    rmSync(folder, { recursive: true, force: true });
  };
  let port = 0;
  for (const part of parts) {
    port = await anyPort();
    if (part !== 'proxy') makeRing(folder, part, port);
    const config = path.join(folder, `${part}.conf`);
    writeFileSync(config, general(folder, port) + (part === 'proxy' ? proxy : backend(part)));
    const log = openSync(path.join(folder, `${part}.log`), 'w');
    programs.push(
      spawn(`swift-${part}-server`, [config, '-v'], {
        stdio: ['ignore', log, log],
      }),
    );
  }
  const address = `http://127.0.0.1:${port}`;
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    service: 's3',
    region: 'us-east-1',
  });
  const ask = async (place: string, init?: RequestInit): Promise<Response> =>
    fetch(await client.sign(`${address}/${place}`, init));
  const makeBucket = async (name: string): Promise<void> => {
    const { status } = await ask(name, {
      method: 'PUT',
      headers: { 'x-amz-acl': 'public-read' },
    });
    if (status !== 200) throw new Error(`The store makes no bucket: ${status}`);
  };
  for (const end = Date.now() + patience; ;) {
    // The store answers once all of its parts do.
    if (
      await makeBucket('begin').then(
        () => true,
        () => false,
      )
    )
      break;
    if (Date.now() > end || programs.some(({ exitCode }) => exitCode !== null)) {
      const said = parts.map((part) => readFileSync(path.join(folder, `${part}.log`), 'utf8').slice(-1000));
      await stop();
      throw new Error(`The store does not answer:\n${said.join('\n')}`);
    }
    await later(100);
  }
  return {
    address,
    open: `${address}/v1/AUTH_test`,
    keyId,
    secret,
    makeBucket,
    ask,
    stop,
  };
}
