import { capital } from '../text/dutch.ts';
import { several } from './keeping.ts';
import type { Opened, Refusal, SavedKind } from './saved.ts';

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

/** What became of the answers in a file that was opened. */
export function openedText({ older, other, fresh, dropped, gone, reworded }: Opened): string {
  const parts = [older ? 'Het bestand is van een oudere versie.' : ''];
  parts.push(
    dropped.length > 0
      ? `Dit kon niet mee en vult u opnieuw in: ${dropped.join(', ')}.`
      : gone.length > 0
        ? 'De andere antwoorden zijn overgenomen.'
        : other
          ? 'Het is een bestand van een ander hulpmiddel. Wat hier ook wordt gevraagd, is overgenomen.'
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

/** Why a file was not opened, and which one is. */
export const refusalWords = (why: Refusal, tool: SavedKind): { title: string; text: string } => ({
  title: refusals[why],
  text:
    why === 'newer'
      ? 'Er is niets veranderd. Laad deze pagina opnieuw en open het bestand nog eens.'
      : `Er is niets veranderd. Kies een bestand dat u met ${tool.name} bewaarde. De naam begint met “${tool.kind}”.`,
});
