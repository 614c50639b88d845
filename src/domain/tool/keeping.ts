import { dateInDutch } from '../text/dutch.ts';
import type { Opened, Refusal, SavedKind } from './saved.ts';

/** What the bar that ends every page of a tool can say. */
export type Keeping =
  | { state: 'empty' | 'unsaved' | 'wiped' }
  | { state: 'ask-wipe'; everywhere?: boolean }
  | { state: 'saved'; time: string; file: string }
  | { state: 'changed'; since: Keeping; count: number }
  | { state: 'opened'; opened: Opened }
  | { state: 'ask-open'; count: number; from?: string }
  | { state: 'refused'; why: Refusal };

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
const several = (count: number, one: string, more: string): string =>
  `${numbers[count] ?? count} ${count === 1 ? one : more}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const stays = 'Wat u invult, blijft op uw apparaat.';

const refusals: Record<Refusal, string> = {
  foreign: 'Dit bestand herkennen wij niet',
  damaged: 'Dit bestand is beschadigd',
  newer: 'Dit bestand is van een nieuwere versie',
};

/** Some of a list in words, and how many more there are. */
const someOf = (names: readonly string[]): string =>
  [
    ...names.slice(0, 3).map((name) => `“${name}”`),
    ...(names.length > 3 ? [`en nog ${names.length - 3}`] : []),
  ].join(', ');

function openedText({ older, fresh, dropped, gone, reworded }: Opened): string {
  const parts = [older ? 'Het bestand is van een oudere versie.' : ''];
  parts.push(
    dropped.length > 0
      ? `Dit kon niet mee en vult u opnieuw in: ${dropped.join(', ')}.`
      : gone.length > 0
        ? 'De andere antwoorden zijn overgenomen.'
        : 'Alles is overgenomen.',
  );
  if (gone.length > 0)
    parts.unshift(
      `${capital(several(gone.length, 'vraag is', 'vragen zijn'))} er niet meer: ${someOf(gone)}. Bewaart u opnieuw, dan blijven die antwoorden in uw bestand staan.`,
    );
  if (reworded.length > 0) parts.push(`Anders gesteld: ${someOf(reworded)}. Kijk of uw antwoord nog klopt.`);
  if (fresh.length > 0) parts.push(`${capital(several(fresh.length, 'vraag is', 'vragen zijn'))} nieuw.`);
  return parts.filter(Boolean).join(' ');
}

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
        text: openedText(keeping.opened),
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
      return {
        title: refusals[keeping.why],
        text:
          keeping.why === 'newer'
            ? 'Er is niets veranderd. Laad deze pagina opnieuw en open het bestand nog eens.'
            : `Er is niets veranderd. Kies een bestand dat u met ${tool.name} bewaarde. De naam begint met “${tool.kind}”.`,
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
