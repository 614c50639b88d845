import type { Answer, Found } from '../../domain/search/find.ts';
import type { Understanding } from '../../domain/search/understanding.ts';
import { listInDutch } from '../../domain/text/dutch.ts';

/**
 * What the search page shows. `dichtbij`: a part of the question is not understood, so the first page need not be its
 * answer; `genoemd`: no page is about it, some have the words.
 */
export type ResultState = 'leeg' | 'niets' | 'genoemd' | 'dichtbij' | 'gevonden' | 'storing';

const results = (count: number): string => `${count} ${count === 1 ? 'resultaat' : 'resultaten'}`;

/**
 * What was found, in a sentence; never one that denies the list under it.
 * @param all how many there are without filters; undefined when nothing is chosen
 */
export function statusOf(
  found: readonly Found[],
  { sure, texts }: Pick<Answer, 'sure' | 'texts'>,
  query: string,
  all?: number,
): [state: ResultState, text: string] {
  const count = found.length;
  const within = all === undefined ? '' : ' binnen uw keuzes';
  if (count === 0) {
    const beyond = all ? ` Zonder keuzes: ${results(all)}.` : '';
    return ['niets', `Niets gevonden voor “${query}”${within}.${beyond}`];
  }
  if (!sure && found.every(({ page }) => texts.has(page)))
    return ['genoemd', `Woorden uit “${query}” staan op ${count === 1 ? 'deze pagina' : 'deze pagina’s'}.`];
  if (!sure) return ['dichtbij', `Dit komt${within} het dichtst bij “${query}”.`];
  return [
    'gevonden',
    all === undefined
      ? `${results(count)} voor “${query}”.`
      : `${count} van de ${results(all)} voor “${query}” ${count === 1 ? 'past' : 'passen'} bij uw keuzes.`,
  ];
}

/** What the button says that leads from the filters to the list. */
export const showWords = (count: number): string =>
  count === 0 ? 'Geen resultaten' : `Toon ${results(count)}`;

const quoted = (words: readonly string[]): string => listInDutch(words.map((word) => `“${word}”`));

/** What was searched instead of what was typed, and words that the site does not have. */
export function notesOn({ terms, corrections }: Understanding): { text: string; literal?: string } {
  const missing = [
    ...new Set(terms.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed)),
  ];
  const lacking =
    missing.length > 0
      ? `${quoted(missing)} ${missing.length > 1 ? 'staan' : 'staat'} niet op deze site.`
      : '';
  if (corrections.length === 0) return { text: lacking };
  const meant = quoted(corrections.map((one) => one.meant));
  const typed = quoted(corrections.map((one) => one.typed));
  const also = corrections.every((one) => one.also);
  return {
    text: `${also ? 'Ook gezocht' : 'Gezocht'} naar ${meant}. ${lacking}`.trim(),
    literal: `Zoek toch ${also ? 'alleen ' : ''}naar ${typed}`,
  };
}
