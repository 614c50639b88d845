import { excerptOf, type Piece } from '../../domain/search/excerpt.ts';
import type { PagefindPage } from '../../domain/search/pagefind-index.ts';
import type { Ranked } from '../../domain/search/rank.ts';

/** A page that was found, with what the index keeps of it. */
export interface FoundPage {
  ranked: Ranked;
  page: PagefindPage;
}

const nodeOf = ({ text, hit }: Piece): Node => {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};

/** A row of the list, made from the template in the page. */
export function resultItem(template: HTMLTemplateElement, { ranked, page }: FoundPage): HTMLLIElement {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string): Element => item.querySelector(`[data-deel="${name}"]`)!;
  const { title = page.url, soort = '', icoon = 'advies', sector = '', kort = '', historisch } = page.meta;
  part('icoon').setAttribute('href', `#icoon-${icoon}`);
  part('soort').textContent = soort;
  const link = part('titel') as HTMLAnchorElement;
  link.href = page.url;
  link.textContent = title;
  const pieces = excerptOf(
    page.content,
    ranked.reasons.map(({ words }) => words),
  );
  part('fragment').replaceChildren(...(pieces.length > 0 ? pieces.map(nodeOf) : [kort]));
  part('sector').textContent = [historisch ? 'Geschiedenis' : '', sector].filter(Boolean).join(' · ');
  return item.firstElementChild as HTMLLIElement;
}
