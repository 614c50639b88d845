import { compareSigns, dateInDutch } from '../text/dutch.ts';

/** An entry that must be checked again. */
export interface DueEntry {
  file: string;
  titel: string;
  /** Day before which it should have been checked, YYYY-MM-DD. */
  controlerenVoor: string;
}

/** A link to another site that gave no page. */
export interface FailedLink {
  url: string;
  /** What the other site answered; 0 when it did not answer. */
  status: number;
  /** Files or pages on which the link stands. */
  places: readonly string[];
}

/** What a week's look at the site found. */
export interface Findings {
  /** Changes that are coming: each may have been decided. */
  coming: readonly DueEntry[];
  laws: readonly DueEntry[];
  pages: readonly DueEntry[];
  links: readonly FailedLink[];
}

/** An issue holds 65,536 characters; a longer list than this is not read anyway. */
const most = 100;

/** The other site itself says that the page is no longer there. */
export const isGone = ({ status }: Pick<FailedLink, 'status'>): boolean => status === 404 || status === 410;

function section(title: string, intro: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > most ? [`- … en nog ${lines.length - most}.`] : [];
  return [`## ${title} (${lines.length})`, '', intro, '', ...lines.slice(0, most), ...rest, ''].join('\n');
}

const dueLines = (entries: readonly DueEntry[]): string[] =>
  [...entries]
    .sort((a, b) => compareSigns(a.controlerenVoor, b.controlerenVoor) || compareSigns(a.file, b.file))
    .map(
      ({ file, titel, controlerenVoor }) =>
        `- [ ] ${titel}: \`${file}\`, had gemoeten vóór ${dateInDutch(controlerenVoor)}`,
    );

const linkLines = (links: readonly FailedLink[]): string[] =>
  [...links]
    .sort((a, b) => compareSigns(a.url, b.url))
    .map(({ url, status, places }) => {
      const answer = status === 0 ? 'geen antwoord' : `antwoord ${status}`;
      const shown = places.slice(0, 3).map((place) => `\`${place}\``);
      const more = places.length > 3 ? ` en nog ${places.length - 3}` : '';
      return `- [ ] <${url}> (${answer}): ${shown.join(', ')}${more}`;
    });

/**
 * The text of the weekly issue in Markdown; empty when there is nothing to do.
 * @param today YYYY-MM-DD
 */
export function weeklyReport({ coming, laws, pages, links }: Findings, today: string): string {
  const sections = [
    section(
      'Wat eraan komt: is er al beslist?',
      'Kijk in de bron hoe ver het is. Beslist? Pas de pagina’s aan die onder `pasAan` staan, en haal het bestand weg. Nog niet? Werk `stand` en `toelichting` bij, en zet `gecontroleerdOp` en `controlerenVoor` op een nieuwe datum.',
      dueLines(coming),
    ),
    section(
      'Wetten en afspraken om na te kijken',
      'Lees op wetten.overheid.nl of het artikel nog zo luidt. Zet daarna `gecontroleerdOp` en `controlerenVoor` op een nieuwe datum.',
      dueLines(laws),
    ),
    section(
      'Pagina’s om na te kijken',
      'Klopt alles nog, en werken de bronnen? Zet daarna `gecontroleerdOp` en `controlerenVoor` op een nieuwe datum.',
      dueLines(pages),
    ),
    section(
      'Links die niet meer bestaan',
      'Zoek het nieuwe adres, of kies een andere bron.',
      linkLines(links.filter(isGone)),
    ),
    section(
      'Niet gecontroleerd: links die geen duidelijk antwoord gaven',
      'Sommige sites laten geen programma’s toe, of waren even weg. Kijk zelf of de link werkt.',
      linkLines(links.filter((link) => !isGone(link))),
    ),
  ].filter(Boolean);
  if (sections.length === 0) return '';
  return `Nagekeken op ${dateInDutch(today)}. Deze melding wordt elke week opnieuw geschreven.\n\n${sections.join('\n')}`;
}
