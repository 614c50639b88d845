import type { ShownPage } from '../../domain/search/site-index.ts';
import type { Understanding } from '../../domain/search/understanding.ts';
import { dateInDutch } from '../../domain/text/dutch.ts';
import { onSite } from '../on-site.ts';

/** Answers that stand above the list. */
export interface Answers {
  /** Somebody needs help at once. */
  urgent: boolean;
  /** Whether what the page answers comes before the way to what to do now: it is just about that. */
  leads?: boolean;
  /** The page that answers the question in a sentence. */
  answer?: ShownPage | undefined;
  download?: ShownPage['download'];
  /** Where to go with a subject that is not here. */
  elsewhere?: Understanding['elsewhere'];
}

const place = (box: Element, name: string): HTMLElement => box.querySelector(`[data-antwoord="${name}"]`)!;

function showAnswer(card: HTMLElement, { title, address, text, source, checked }: ShownPage): void {
  card.querySelector('[data-zin]')!.textContent = text;
  const link = card.querySelector('a')!;
  link.href = onSite(address);
  link.textContent = title;
  card.querySelector('[data-bron]')!.textContent = [
    source && `Bron: ${source}`,
    checked && `Nagekeken op ${dateInDutch(checked)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Shows the answers that there are, and hides the others. */
export function showAnswers(box: Element, { urgent, leads, answer, download, elsewhere }: Answers): void {
  const help = place(box, 'nood');
  const now = place(box, 'nu');
  help.hidden = now.hidden = !urgent;
  const card = place(box, 'zin');
  if (leads) card.after(now);
  else help.append(now);
  card.hidden = !answer;
  if (answer) showAnswer(card, answer);
  const button = place(box, 'download');
  button.hidden = !download;
  if (download) {
    const link = button.querySelector('a')!;
    link.href = onSite(download.href);
    link.toggleAttribute('download', download.href.endsWith('.pdf'));
    link.textContent = download.text;
  }
  const other = place(box, 'elders');
  other.hidden = !elsewhere;
  if (elsewhere) {
    other.querySelector('[data-waar]')!.textContent = elsewhere.where;
    const link = other.querySelector('a')!;
    link.hidden = elsewhere.href === undefined;
    if (elsewhere.href) {
      link.href = elsewhere.href;
      link.textContent = new URL(elsewhere.href).hostname.replace(/^www\./, '');
    }
  }
}
