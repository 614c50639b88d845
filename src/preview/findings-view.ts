import type { Finding } from '../check/report/findings.ts';
import { findingKinds } from '../check/report/kinds.ts';
import { html, type Html } from './html.ts';

const place = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;

/** One finding: where, what, how to mend it, and why it matters. */
const item = (finding: Finding): Html =>
  html`<li>
    <p class="place"><code>${place(finding)}</code>${finding.key && html` <span>${finding.key}</span>`}</p>
    <p><strong>${finding.wat}</strong> ${finding.doen}</p>
    <p class="why">${findingKinds[finding.soort].waarom}</p>
  </li>`;

/** Findings as a list; empty text when there are none. */
export const findingsList = (findings: readonly Finding[]): Html =>
  findings.length === 0
    ? html``
    : html`<ol class="findings">
        ${findings.map(item)}
      </ol>`;

/** "Eén fout" or "3 fouten". */
export const countFaults = (count: number): string => (count === 1 ? 'Eén fout' : `${count} fouten`);

/** What stands above the list of what stops the site. */
export const stopsTitle = (count: number): string =>
  `${countFaults(count)} in de inhoud. Zo kan de site niet online.`;
