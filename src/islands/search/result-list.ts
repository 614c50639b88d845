import { excerptOf, type Piece } from '../../domain/search/excerpt.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { ShownPage } from '../../domain/search/site-index.ts';
import { onSite } from '../on-site.ts';

/** A page that was found, with what the index keeps of it. */
export interface FoundPage {
  ranked: Ranked;
  page: ShownPage;
  /** All its text, when that was searched too. */
  text?: string | undefined;
}

const nodeOf = ({ text, hit }: Piece): Node => {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};

/** A row of the list, made from the template in the page. */
export function resultItem(template: HTMLTemplateElement, { ranked, page, text }: FoundPage): HTMLLIElement {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string): Element => item.querySelector(`[data-deel="${name}"]`)!;
  part('icoon').setAttribute('href', `#icoon-${page.icon}`);
  part('soort').textContent = page.kind;
  const link = part('titel') as HTMLAnchorElement;
  link.href = onSite(page.address);
  link.textContent = page.title;
  const pieces = excerptOf(
    text ?? page.text,
    ranked.reasons.map(({ words }) => words),
  );
  part('fragment').replaceChildren(...(pieces.length > 0 ? pieces.map(nodeOf) : [page.text]));
  part('sector').textContent = [page.historic ? 'Geschiedenis' : '', page.sector].filter(Boolean).join(' · ');
  return item.firstElementChild as HTMLLIElement;
}
