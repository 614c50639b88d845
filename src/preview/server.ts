import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { dutchToday } from '../schemas/context.ts';
import type { Finding } from '../check/report/findings.ts';
import { reviewContent, type Review } from '../check/review/review-content.ts';
import { barView } from './bar-view.ts';
import { keepContentFresh } from './fresh-content.ts';
import { html } from './html.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { overlayView } from './overlay-view.ts';
import { pageReport } from './page-report.ts';
import { comeBack, stopPage } from './stop-page.ts';
import { previewStyles } from './styles.ts';

/** Where the preview asks about a page: `/@voorbeeld/?pagina=/advies/x/`. */
export const previewAddress = '/@voorbeeld/';
/** Message to the browser: the content was checked again. */
export const checkedAgain = 'inhoud:gecontroleerd';

/** Answers what the overlay and the bar of a page hold, as markup. */
function answer(state: Review, page: string): string {
  return html`<style>
      ${{ html: previewStyles }}</style
    >${overlayView(state.stops)}${barView(pageReport(state, page, dutchToday()))}`.html;
}

/**
 * Puts the Dutch page in the place of a page that failed, as long as the content has mistakes. Without mistakes
 * the failure stays to be read, and the page comes back by itself once it can be made.
 */
function explainFailure(response: ServerResponse, stops: readonly Finding[]): void {
  const [writeHead, write, end] = [
    response.writeHead.bind(response),
    response.write.bind(response),
    response.end.bind(response),
  ];
  let failed = false;
  response.writeHead = (status: number, ...rest: []) => {
    failed = status >= 500;
    return failed
      ? writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
      : writeHead(status, ...rest);
  };
  response.write = ((...args: Parameters<typeof write>) =>
    (failed && stops.length > 0) || write(...args)) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!failed) return end(...args);
    if (stops.length > 0) return end(stopPage(stops), 'utf8');
    if (args[0] !== undefined && typeof args[0] !== 'function') write(args[0]);
    return end(`<script>${comeBack}</script>`, 'utf8');
  }) as typeof end;
}

/** Calls `changed` shortly after the last change of a file of the content. */
function watchContent(server: ViteDevServer, root: string, changed: () => void): void {
  const content = path.join(root, 'content') + path.sep;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(content)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 100);
  });
}

/** The part of the dev server that tells an editor what is wrong and how a page stands. */
export function previewServer(root = process.cwd()): Plugin {
  return {
    name: 'editor-preview',
    configureServer(server) {
      // One review at a time, and a page never waits for one: it takes what the last one said.
      let latest: Review | undefined;
      const review = oneAtATime(
        async () => {
          latest = await reviewContent(root);
          server.ws.send(checkedAgain);
        },
        (error) => {
          server.config.logger.error(String(error));
        },
      );
      keepContentFresh(server, root);
      review.ask();
      watchContent(server, root, review.ask);
      const handle: Connect.NextHandleFunction = (request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const reply = (found: Review): void => {
          if (url.pathname !== previewAddress) {
            explainFailure(response, found.stops);
            next();
            return;
          }
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(answer(found, url.searchParams.get('pagina') ?? '/'));
        };
        if (latest) reply(latest);
        else
          void (review.running() ?? Promise.resolve()).then(() => {
            if (latest) reply(latest);
            else next();
          });
      };
      server.middlewares.use(handle);
    },
  };
}
