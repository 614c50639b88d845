import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { serveBuilt } from '../../../scripts/serve-built.ts';
import { writeWorker } from '../../../src/after-pages/offline/write-worker.ts';
import { htmlPages } from '../../../src/after-pages/page.ts';
import { siteFolder } from './site-folder.ts';
import { anyPort } from './start.ts';

/** The built site on a server that can be stopped, slowed down and given another release, on the same address. */
export class ChangingSite {
  readonly #places = siteFolder();
  readonly folder = this.#places.site;
  #server: Server | undefined;
  /** The same at every start; one that others may be given could be gone by then. */
  #port = 0;
  /** What a request waits for. */
  before: (request: IncomingMessage) => Promise<unknown> = () => Promise.resolve();

  /** Without a slash at the end. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#port ||= await anyPort();
    const { server } = await serveBuilt(this.folder, { port: this.#port });
    const [serve] = server.listeners('request') as ((
      request: IncomingMessage,
      response: ServerResponse,
    ) => void)[];
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.before(request).then(() => {
        serve!(request, response);
      });
    });
    this.#server = server;
  }

  /** Closes the door: whoever comes now finds nobody. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  /** Writes a file of the site anew. It is a link to the one that was built, which stays as it is. */
  write(name: string, text: string): void {
    const file = path.join(this.folder, name);
    rmSync(file, { force: true });
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  remove(name: string): void {
    rmSync(path.join(this.folder, name));
  }

  /** A release: the heading of a page says something else, and the worker is written for it. */
  async publish(page: string, heading: string, worker = true): Promise<void> {
    this.write(page, this.read(page).replace(/(<h1[^>]*>).*?(<\/h1>)/s, `$1${heading}$2`));
    if (worker) await this.writeWorker();
  }

  async writeWorker(wanted = true): Promise<void> {
    rmSync(path.join(this.folder, 'sw.js'), { force: true });
    await writeWorker(this.folder, await htmlPages(this.folder), '', wanted);
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.#places.folder, { recursive: true, force: true });
  }
}
