import type { Finding } from '../check/report/findings.ts';
import { findingsList, stopsTitle } from './findings-view.ts';
import { html, type Html } from './html.ts';

/** What stops the site, over the page; nothing when all is well. */
export const overlayView = (findings: readonly Finding[]): Html =>
  findings.length === 0
    ? html``
    : html`<dialog aria-labelledby="titel">
        <h1 id="titel">${stopsTitle(findings.length)}</h1>
        <p>Verbeter het bestand en sla het op. Dit venster gaat dan vanzelf weg. Er gaat niets verloren.</p>
        <form method="dialog"><button>Bekijk de pagina toch</button></form>
        ${findingsList(findings)}
      </dialog>`;
