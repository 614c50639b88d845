import type { Finding } from '../check/report/findings.ts';
import { findingsList, stopsTitle } from './findings-view.ts';
import { html } from './html.ts';
import { previewStyles } from './styles.ts';

/**
 * Script of a page that failed: asks every second whether there is something else to see. Nobody listens while
 * the preview starts, and Astro forgets a page that it could not make.
 */
export const comeBack = `
  const shown = document.querySelector('main')?.textContent;
  setInterval(async () => {
    const response = await fetch(location.href).catch(() => undefined);
    if (!response) return;
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (response.ok || next.querySelector('main')?.textContent !== shown) location.reload();
  }, 1000);
`;

/**
 * The page that stands in for one that cannot be made, with all that stops the site. It comes back by itself
 * when the mistakes are mended.
 * @param findings what stops the site; at least one
 */
export const stopPage = (findings: readonly Finding[]): string =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <noscript><meta http-equiv="refresh" content="2" /></noscript>
        <title>${stopsTitle(findings.length)}</title>
        <style>
          ${{ html: previewStyles }}
        </style>
      </head>
      <body class="stop">
        <main>
          <h1>${stopsTitle(findings.length)}</h1>
          <p>
            Verbeter het bestand en sla het op. Deze pagina gaat dan vanzelf verder. Er gaat niets verloren.
          </p>
          ${findingsList(findings)}
        </main>
        <script>
          ${{ html: comeBack }};
        </script>
      </body>
    </html> `.html;
