import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentType } from '../src/after-pages/headers/media-types.ts';

/** File for an address, or undefined when it is outside the folder or names no file. */
function fileFor(folder: string, base: string, address: string): string | undefined {
  let wanted: string;
  try {
    wanted = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!wanted.startsWith(`${decodeURIComponent(base)}/`)) return undefined;
  const below = wanted.slice(decodeURIComponent(base).length);
  const file = path.join(folder, below, below.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + path.sep) && path.extname(file) !== '' ? file : undefined;
}

/** A site that is being served. */
export interface Served {
  /** Address of its home page, without a slash at the end. */
  address: string;
  server: Server;
}

/**
 * Serves a built site on this machine as a strict host does: an address without its slash is no page, and what is
 * not there gets the site's own page for that.
 * @param folder the built site
 * @param options.base folder of the host that the site stands in, as `baseOf` gives it
 * @param options.port where to listen; 0 for any that is free
 * @throws when the port is taken (`code` is `EADDRINUSE`)
 */
export async function serveBuilt(
  folder: string,
  { base = '', port = 0, host = '127.0.0.1' }: { base?: string; port?: number; host?: string } = {},
): Promise<Served> {
  const missing = path.join(folder, '404.html');
  const server = createServer((request, response) => {
    void (async () => {
      const file = fileFor(folder, base, request.url ?? '/');
      const found = file && (await readFile(file).catch(() => undefined));
      const body = found ?? (await readFile(missing).catch(() => 'Niet gevonden'));
      response.writeHead(found ? 200 : 404, {
        'content-type': contentType(found ? file : missing) ?? 'application/octet-stream',
        'content-length': Buffer.byteLength(body),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    })();
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, ready);
  });
  const at = (server.address() as AddressInfo).port;
  return { address: `http://${host}:${at}${base}`, server };
}
