import { dateInDutch, numberInDutch } from '../domain/text/dutch.ts';
import { tooHard } from '../check/review/readability.ts';
import { findingsList } from './findings-view.ts';
import { html, type Html } from './html.ts';
import type { PageReport } from './page-report.ts';

/** A remark, marked when an editor must mind it: in words, with a sign and in colour. */
const remark = (mind: boolean, text: Html): Html => html`<span class="${mind ? 'mind' : ''}">${text}</span>`;

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const readability = ({ readability: result }: PageReport): Html | '' =>
  result.sentences === 0
    ? ''
    : remark(
        tooHard(result),
        html`<b>${numberInDutch(Math.round(result.meanWords * 10) / 10)}</b> woorden per zin,
          <b>${Math.round(result.longShare * 100)} %</b> lang, leesscore <b>${Math.round(result.ease)}</b>`,
      );

const review = ({ review }: PageReport): Html | '' =>
  review
    ? remark(
        review.due,
        review.due
          ? html`had vóór <b>${dateInDutch(review.controlerenVoor)}</b> nagekeken moeten zijn`
          : html`nakijken vóór <b>${dateInDutch(review.controlerenVoor)}</b>`,
      )
    : '';

/** The bar at the foot of a previewed page: how it reads, when to check it, sources and links. */
export function barView(report: PageReport | undefined): Html {
  if (!report) {
    return html`<details class="bar">
      <summary>Deze pagina is gemaakt uit andere pagina’s</summary>
      <div class="more">
        <p>
          Er is geen bestand van deze pagina alleen. Open een pagina uit de lijst om te zien hoe die leest.
        </p>
      </div>
    </details>`;
  }
  const { file, draft, sources, links, findings } = report;
  return html`<details class="bar">
    <summary>
      ${draft && remark(true, html`<b>concept</b>`)} ${readability(report)} ${review(report)}
      ${remark(sources === 0 && report.namesSources, html`<b>${sources}</b> ${sources === 1 ? 'bron' : 'bronnen'}`)}
      ${remark(links.length < 3, html`<b>${links.length}</b> ${links.length === 1 ? 'link' : 'links'}`)}
      ${remark(findings.length > 0, html`<b>${findings.length > 0 ? many(findings.length, 'punt', 'punten') : 'niets'}</b> om op te letten`)}
    </summary>
    <div class="more">
      <p>Bestand: <code>${file}</code></p>
      ${findingsList(findings)}
      <h2>Links op deze pagina</h2>
      <ul>
        ${links.map((link) => html`<li><a href="${link}">${link}</a></li>`)}
      </ul>
    </div>
  </details>`;
}
