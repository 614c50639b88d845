import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentType, packable } from '../../src/after-pages/headers/media-types.ts';

/**
 * Serves a folder as every good host does, brotli included, so that sites of different makers can be compared: the
 * same packing for all of them, done once for each file.
 * @returns the address, without a slash at the end
 */
export async function servePacked(folder: string): Promise<{ address: string; server: Server }> {
  const kept = new Map<string, Promise<Buffer>>();
  const packed = (file: string): Promise<Buffer> => {
    const found =
      kept.get(file) ??
      readFile(file).then((data) =>
        packable.test(file)
          ? brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } })
          : data,
      );
    kept.set(file, found);
    return found;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const place = path.join(folder, decodeURIComponent(pathname));
    const file = pathname.endsWith('/') ? path.join(place, 'index.html') : place;
    packed(file).then(
      (body) => {
        response.writeHead(200, {
          'content-type': contentType(file) ?? 'application/octet-stream',
          'content-length': body.length,
          ...(packable.test(file) && { 'content-encoding': 'br' }),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
