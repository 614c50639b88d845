import { spawn, spawnSync, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { freePort } from '../../../scripts/free-port.ts';
import { patience } from '../patience.ts';
import { makeCertificate } from './certificate.ts';
import { siteFolder } from './site-folder.ts';

/** Servers that the site is written for. */
export type ServerName = 'nginx' | 'caddy';

/** A real web server on this machine, with the site and the configuration that came with it. */
export interface RealServer {
  /** Addresses without a slash at the end. */
  http: string;
  https: string;
  port: { http: number; https: number };
  /** The certificate, in PEM, and its file. */
  ca: string;
  caFile: string;
  /** Whether it has what it needs to send Brotli. */
  brotli: boolean;
  stop: () => Promise<void>;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const runs = (program: string, option: string): boolean => spawnSync(program, [option]).status === 0;

/** Where the servers have to be there: the workflow on GitHub installs them. Another machine may not have them. */
export const serversNeeded = Boolean(process.env.GITHUB_ACTIONS);

/** What a server misses on this machine; undefined when it can be started. */
export function whyNoServer(name: ServerName): string | undefined {
  if (!runs('openssl', 'version')) return 'openssl is not installed, and it makes the certificate';
  const there = name === 'nginx' ? runs('nginx', '-v') : runs('caddy', 'version');
  const packages = name === 'nginx' ? 'nginx-light libnginx-mod-http-brotli-static' : 'caddy';
  return there ? undefined : `${name} is not installed (apt-get install ${packages})`;
}

/** Ports that were given out; whoever got one may not listen there yet. */
const given = new Set<number>();

/**
 * A port that is free, and stays so until somebody who got it listens there: systems give those below 32,768 to nobody
 * who asks for any port, as browsers and other tests do all the time.
 */
export async function anyPort(): Promise<number> {
  for (;;) {
    const port = await freePort(10_240 + Math.floor(Math.random() * 22_000), '127.0.0.1');
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

interface Places {
  folder: string;
  site: string;
  port: RealServer['port'];
  certificate: string;
  key: string;
}

/** The configuration of a whole server around the part that the build made. */
const nginxConfig = ({ folder, site, port, certificate, key }: Places): string => `
${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${site}/_hosting/nginx/http.conf;
  server {
    listen 127.0.0.1:${port.http};
    server_tokens off;
    return 301 https://$host:${port.https}$request_uri;
  }
  server {
    listen 127.0.0.1:${port.https} ssl http2;
    server_name localhost;
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    root ${site};
    include ${site}/_hosting/nginx/site.conf;
    ${existsSync(brotliModule) ? `include ${site}/_hosting/nginx/brotli.conf;` : ''}
  }
}
`;

const caddyConfig = ({ site, port, certificate, key }: Places): string => `
{
  admin off
  auto_https disable_redirects
}
http://localhost:${port.http} {
  redir https://localhost:${port.https}{uri} 301
}
https://localhost:${port.https} {
  tls ${certificate} ${key}
  root * ${site}
  import ${site}/_hosting/caddy/site.caddy
}
`;

const takesConnections = (port: number): Promise<boolean> =>
  new Promise((tried) => {
    const socket = connect(port, 'localhost');
    for (const event of ['connect', 'error'] as const)
      socket.once(event, () => {
        socket.destroy();
        tried(event === 'connect');
      });
  });

/** Waits until a program takes connections at each of its ports: it opens them one after the other. */
export async function untilItListens(
  program: ChildProcess,
  ports: readonly number[],
  said: () => string,
): Promise<void> {
  const end = Date.now() + patience;
  for (const port of ports)
    while (!(await takesConnections(port))) {
      if (program.exitCode !== null || Date.now() > end)
        throw new Error(`The server does not listen at ${port}:\n${said()}`);
      await new Promise((later) => setTimeout(later, 50));
    }
}

/**
 * A server that was started, once it answers.
 * @param of its ports, the certificate it shows, whether it sends brotli, and the folder that goes when it stops
 */
export async function running(
  program: ChildProcessWithoutNullStreams,
  of: Pick<RealServer, 'port' | 'brotli'> & { folder: string; certificate: string },
): Promise<RealServer> {
  const { folder, port, certificate, brotli } = of;
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (said += String(text)));
  await untilItListens(program, [port.http, port.https], () => said);
  return {
    http: `http://localhost:${port.http}`,
    https: `https://localhost:${port.https}`,
    port,
    ca: readFileSync(certificate, 'utf8'),
    caFile: certificate,
    brotli,
    stop: async () => {
      const ended = new Promise((end) => program.once('exit', end));
      program.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a server with the built site over TLS, on ports that are free. */
export async function startServer(name: ServerName): Promise<RealServer> {
  const { folder, site } = siteFolder();
  const { certificate, key } = makeCertificate(path.join(folder, 'tls'));
  const port = { http: await anyPort(), https: await anyPort() };
  const places = { folder, site, port, certificate, key };
  const config = path.join(folder, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  writeFileSync(config, name === 'nginx' ? nginxConfig(places) : caddyConfig(places));
  const home = path.join(folder, 'home');
  mkdirSync(home);
  const program =
    name === 'nginx'
      ? spawn('nginx', ['-p', folder, '-c', config])
      : spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
          env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
        });
  return running(program, { ...places, brotli: name === 'caddy' || existsSync(brotliModule) });
}
