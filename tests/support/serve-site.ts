import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Serves dist/ on a free port for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const dist = path.resolve(import.meta.dirname, '../../dist');
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const wanted = path.join(
        dist,
        decodeURIComponent(pathname),
        pathname.endsWith('/') ? 'index.html' : '',
      );
      const found =
        wanted.startsWith(dist) && existsSync(wanted) && path.extname(wanted) !== '' ? wanted : undefined;
      const file = found ?? path.join(dist, '404.html');
      response.writeHead(found ? 200 : 404, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      });
      response.end(await readFile(file));
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
