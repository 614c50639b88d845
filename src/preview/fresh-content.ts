import path from 'node:path';
import type { ViteDevServer } from 'vite';

/** The module in which Astro keeps the content for its pages. */
const contentModule = '\0astro:data-layer-content';
/** Milliseconds in which a write of the content and what follows from it come to rest. */
const rest = 400;
/** Milliseconds before the news of a write in which a page may have been made from the old content. */
const near = 1000;

/**
 * Keeps pages from showing content that no longer stands in the files. Astro writes what it read to one file and
 * then has its pages made anew; a page that is being made at that moment can keep the old content for good. So once
 * no page is being made, the pages are made anew once more, and the browser asks again if it may have got an old one.
 * The same after a page that failed: whoever waits for it to come back asks again and again, and must not get the old
 * content each time because the news of a write was missed.
 */
export function keepContentFresh(server: ViteDevServer, root: string): void {
  const written = path.join(root, '.astro', 'data-store.json');
  let making = 0;
  let lastMade = 0;
  let maybeOld = false;
  let timer: NodeJS.Timeout | undefined;
  const makeAnew = (): void => {
    if (making > 0) {
      timer = setTimeout(makeAnew, rest);
      return;
    }
    for (const [name, environment] of Object.entries(server.environments)) {
      const module = environment.moduleGraph.getModuleById(contentModule);
      if (name === 'client' || !module) continue;
      environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
      environment.hot.send('astro:content-changed', {});
    }
    if (maybeOld) server.ws.send({ type: 'full-reload', path: '*' });
    maybeOld = false;
  };
  const makeAnewSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(makeAnew, rest);
    timer.unref();
  };
  // The file is written aside and renamed, which is a change to some systems and a new file to others.
  server.watcher.on('all', (_event, file) => {
    if (path.resolve(file) !== written) return;
    maybeOld ||= making > 0 || Date.now() - lastMade < near;
    makeAnewSoon();
  });
  server.middlewares.use((request, response, next) => {
    const page = request.headers.accept?.includes('text/html') === true;
    if (page) making++;
    response.once('close', () => {
      if (page) {
        making--;
        lastMade = Date.now();
      }
      if (response.statusCode >= 500) makeAnewSoon();
    });
    next();
  });
}
