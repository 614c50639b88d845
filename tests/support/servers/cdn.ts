import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { nginxCdn, nginxCdnExample } from '../../../src/after-pages/headers/nginx-cdn.ts';
import { built } from '../dist.ts';
import { makeCertificate } from './certificate.ts';
import { anyPort, running, type RealServer } from './start.ts';

/** The example of the build, with the places of this machine in it. */
const configOf = (
  folder: string,
  store: URL,
  port: RealServer['port'],
  certificate: string,
  key: string,
): string =>
  nginxCdnExample({ host: 'localhost' }, folder)
    .replace('listen 80', `listen 127.0.0.1:${port.http}`)
    .replace('listen 443', `listen 127.0.0.1:${port.https}`)
    .replace('https://$host$', `https://$host:${port.https}$`)
    .replace('/etc/ssl/certs/localhost.pem', certificate)
    .replace('/etc/ssl/private/localhost.key', key)
    .replace('/var/cache/nginx/agressievrij-werk', `${folder}/cache`)
    .replace('server opslag.example:443', `server ${store.host}`)
    .replace('https://site_store/bak', `http://site_store${store.pathname}`)
    .replace('set $site_store_host opslag.example', `set $site_store_host ${store.host}`);

/**
 * Starts nginx in front of a store, over TLS.
 * @param store address of the bucket for everybody
 */
export async function startCdn(store: string): Promise<RealServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cdn-'));
  mkdirSync(path.join(folder, '_hosting/nginx'), { recursive: true });
  writeFileSync(path.join(folder, '_hosting/nginx/http.conf'), built('_hosting/nginx/http.conf'));
  writeFileSync(path.join(folder, '_hosting/nginx/cdn.conf'), nginxCdn({ base: '' }));
  const { certificate, key } = makeCertificate(path.join(folder, 'tls'));
  const port = { http: await anyPort(), https: await anyPort() };
  const config = path.join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};\n`).join('')}
${configOf(folder, new URL(store), port, certificate, key)}
}
`,
  );
  const program = spawn('nginx', ['-p', folder, '-c', config]);
  return running(program, { folder, port, certificate, brotli: false });
}
