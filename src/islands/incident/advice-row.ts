import type { AdviceLine } from '../../domain/decision-aids/outcome.ts';
import { onSite } from '../on-site.ts';
import { element } from './element.ts';

function link({ tekst, naar }: { tekst: string; naar: string }): HTMLAnchorElement {
  const made = element('a', '', tekst);
  made.href = onSite(naar);
  return made;
}

/** What a row shows of a line of advice. */
export type ShownAdvice = Pick<AdviceLine, 'label' | 'doe' | 'uitleg' | 'wetten' | 'verder'>;

/** A line of advice as a row of the outcome. @param term what the date makes of it, if anything */
export function adviceRow({ label, doe, uitleg, wetten, verder }: ShownAdvice, term = ''): HTMLLIElement {
  const matter = element('div', '', element('p', 'act', doe));
  if (term) matter.append(element('p', 'term', term));
  if (uitleg) matter.append(element('p', '', uitleg));
  if (verder) matter.append(link(verder));
  const laws = element('p', 'law', ...wetten.map(link));
  if (wetten[0]) laws.append(`Gecontroleerd op ${wetten[0].op}`);
  return element('li', '', element('span', 'label', label ?? ''), matter, laws);
}
