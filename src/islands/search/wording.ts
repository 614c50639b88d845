import type { Ranked } from '../../domain/search/rank.ts';
import type { Understanding } from '../../domain/search/understanding.ts';
import { listInDutch } from '../../domain/text/dutch.ts';

/**
 * What the search page shows. `dichtbij`: no page answers most of the question; `genoemd`: no page is about it, some
 * have the words.
 */
export type ResultState = 'leeg' | 'niets' | 'genoemd' | 'dichtbij' | 'gevonden' | 'storing';

/** Share of a question that the best page must answer to be called an answer. */
const leastAnswered = 0.5;

/** Share of a question that a page must be about to be an answer, and not a page that happens to have the words. */
const leastAbout = 0.3;

/** What was found, in a sentence. */
export function statusOf(found: readonly Ranked[], query: string): [state: ResultState, text: string] {
  const count = found.length;
  if (count === 0) return ['niets', `Niets gevonden voor “${query}”.`];
  if (found.every(({ about }) => about < leastAbout)) {
    const pages = count === 1 ? 'één pagina' : `${count} pagina’s`;
    return [
      'genoemd',
      `Geen pagina gevonden die gaat over “${query}”. Woorden uit uw vraag staan wel op ${pages}.`,
    ];
  }
  if ((found[0]?.coverage ?? 0) < leastAnswered)
    return ['dichtbij', `Geen pagina gaat over alles in “${query}”. Dit komt het dichtst in de buurt.`];
  return ['gevonden', `${count} ${count === 1 ? 'resultaat' : 'resultaten'} voor “${query}”.`];
}

const quoted = (words: readonly string[]): string => listInDutch(words.map((word) => `“${word}”`));

/** What was searched instead of what was typed, and words that the site does not have. */
export function notesOn({ terms, corrections }: Understanding): { text: string; literal?: string } {
  const missing = [
    ...new Set(terms.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed)),
  ];
  const lacking = missing.length > 0 ? `Over ${quoted(missing)} hebben wij niets.` : '';
  if (corrections.length === 0) return { text: lacking };
  const meant = quoted(corrections.map((one) => one.meant));
  const typed = quoted(corrections.map((one) => one.typed));
  return {
    text: [`${corrections.every(({ also }) => also) ? 'Ook gezocht' : 'Gezocht'} naar ${meant}.`, lacking]
      .filter(Boolean)
      .join(' '),
    literal: `Zoek toch ${corrections.every(({ also }) => also) ? 'alleen ' : ''}naar ${typed}`,
  };
}
