import { dateInDutch } from '../text/dutch.ts';
import type { Opened, SavedKind } from './saved.ts';

/** What the bar that ends every page of a tool can say. */
export type Keeping =
  | { state: 'empty' | 'unsaved' | 'wiped' }
  | { state: 'ask-wipe'; everywhere?: boolean }
  | { state: 'saved'; time: string; file: string }
  | { state: 'changed'; since: Keeping; count: number }
  | { state: 'opened'; opened: Opened; text: string }
  | { state: 'ask-open'; count: number; from?: string }
  | { state: 'refused'; title: string; text: string }
  | { state: 'offline' };

/** What it says, and what can be done about it there. */
export interface KeepWords {
  title: string;
  text: string;
  /** Text of the button that does it. */
  act?: string;
  /** Text of the way out beside it. */
  leave?: string;
}

const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
/** "Drie antwoorden", without its capital. */
export const several = (count: number, one: string, more: string): string =>
  `${numbers[count] ?? count} ${count === 1 ? one : more}`;

const stays = 'Wat u invult, blijft op uw apparaat.';

/** What the bar says. @param sensitive a tool that saves nothing, in no way */
export function keepWords(keeping: Keeping, tool: SavedKind, sensitive = false): KeepWords {
  switch (keeping.state) {
    case 'empty':
      return { title: 'Er staat nog niets', text: stays };
    case 'unsaved':
      return sensitive
        ? {
            title: 'Dit wordt nergens bewaard',
            text: 'Sluit u deze pagina, dan is alles weg. Printen kan wel.',
          }
        : {
            title: 'Nog niet bewaard',
            text: 'Sluit u deze pagina, dan is alles weg. Bewaren hoeft niet.',
          };
    case 'saved':
      return {
        title: `Bewaard om ${keeping.time} uur`,
        text: `In uw map Downloads: ${keeping.file}. U kunt het bestand ook gewoon lezen.`,
      };
    case 'changed':
      return {
        title: `${keepWords(keeping.since, tool).title}, daarna ${several(keeping.count, 'antwoord', 'antwoorden')} veranderd`,
        text: stays,
      };
    case 'opened':
      return {
        title: `Geopend: bestand van ${dateInDutch(keeping.opened.date)}`,
        text: keeping.text,
        ...(keeping.opened.fresh.length > 0 && { act: 'Ga naar de nieuwe vragen' }),
      };
    case 'ask-open':
      return {
        title: `U hebt al ${several(keeping.count, 'antwoord', 'antwoorden')} ingevuld`,
        ...(keeping.from
          ? {
              text: `Neemt u ook over wat in ${keeping.from} staat? Wat daar anders is, verandert hier dan.`,
              act: 'Neem het over',
            }
          : {
              text: `Opent u het bestand, dan ${keeping.count === 1 ? 'verdwijnt dat antwoord' : 'verdwijnen die antwoorden'}.`,
              act: 'Open het bestand',
            }),
        leave: 'Houd wat er staat',
      };
    case 'refused':
      return keeping;
    case 'offline':
      return {
        title: 'Het bestand kon nu niet open',
        text: 'Er is niets veranderd. Kijk of u verbinding hebt en probeer het opnieuw.',
      };
    case 'ask-wipe':
      return {
        title: 'Alles wissen?',
        text: [
          'Dit haalt alle antwoorden van deze pagina weg.',
          keeping.everywhere ? 'Ook van andere tabbladen over het incident, en daar voorgoed.' : '',
          sensitive ? '' : 'Een bestand dat u bewaarde, blijft bestaan.',
        ]
          .filter(Boolean)
          .join(' '),
        act: 'Ja, wis alles',
        leave: 'Nee, ga verder',
      };
    case 'wiped':
      return { title: 'Alles is gewist', text: 'Er staat niets meer op deze pagina.', act: 'Maak ongedaan' };
  }
}
