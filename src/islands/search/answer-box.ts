import { onSite } from '../on-site.ts';
import type { PagefindPage } from '../../domain/search/pagefind-index.ts';

/** Answers that stand above the list: `nood`, `begrip` and `download`. */
const place = (box: Element, name: string): HTMLElement => box.querySelector(`[data-antwoord="${name}"]`)!;

/** Shows the answers that there are, and hides the others. */
export function showAnswers(
  box: Element,
  {
    urgent,
    term,
    download,
  }: { urgent: boolean; term?: PagefindPage | undefined; download?: PagefindPage | undefined },
): void {
  place(box, 'nood').hidden = !urgent;
  const definition = place(box, 'begrip');
  definition.hidden = !term;
  if (term) {
    definition.querySelector('dt')!.textContent = term.meta.title ?? '';
    definition.querySelector('dd')!.textContent = term.meta.kort ?? '';
    definition.querySelector('a')!.href = term.url;
  }
  const button = place(box, 'download');
  button.hidden = !download;
  if (download) {
    const [address = '', text = ''] = (download.meta.download ?? '').split('|');
    const link = button.querySelector('a')!;
    link.href = onSite(address);
    link.toggleAttribute('download', address.endsWith('.pdf'));
    link.textContent = text;
  }
}
