import type { CheckedEntry, Remark } from '../report/findings.ts';

/** Words and addresses that may not reach the site, wherever they stand. */
const banned: readonly [pattern: RegExp, wat: (found: string) => string, doen: string][] = [
  [
    /\[onzeker\]|\bniet bevestigd\b|\[bron:|\blorem ipsum\b|\bTODO\b/gi,
    (found) => `Hier staat "${found}": dit is nog niet zeker of nog niet af.`,
    'Zoek het uit, of haal het weg. Wat niet zeker is, publiceren we niet.',
  ],
  [
    /https?:\/\/(?:www\.)?(?:agressievrijwerk|duidelijkoveragressie)\.nl[^\s)"]*/gi,
    (found) => `De link ${found} gaat naar een site die niet meer bestaat.`,
    'Verwijs naar een pagina van deze site, of noem de bron zonder link.',
  ],
];

const phone = /(?<![\d-])0\d{2,3}-\d{4,7}(?!\d)/g;

/** Every place of a pattern in a file. */
const placesOf = (text: string, pattern: RegExp): { line: number; column: number; found: string }[] =>
  text.split('\n').flatMap((line, index) =>
    [...line.matchAll(pattern)].map((match) => ({
      line: index + 1,
      column: match.index + 1,
      found: match[0],
    })),
  );

/** Numbers that somebody checked: those of the organisations, each with the day on which it was. */
export const checkedNumbers = (entries: readonly CheckedEntry[]): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ collection }) => collection === 'organisaties')
      .flatMap(({ data }) => (data?.telefoon as { nummer: string }[] | undefined) ?? [])
      .map(({ nummer }) => nummer),
  );

/** What may not stand in a page that is on the site: marks of doubt, dead sites, numbers that nobody checked. */
export function houseRuleRemarks(
  { data, source: { text } }: CheckedEntry,
  numbers: ReadonlySet<string>,
): Remark[] {
  if (data?.status === 'concept') return [];
  const words = banned.flatMap(([pattern, wat, doen]) =>
    placesOf(text, pattern).map(({ line, column, found }) => ({ line, column, wat: wat(found), doen })),
  );
  const unknown = placesOf(text, phone)
    .filter(({ found }) => !numbers.has(found))
    .map(({ line, column, found }) => ({
      ...{ line, column },
      wat: `Het nummer ${found} staat bij geen enkele organisatie, dus niemand heeft het nagekeken.`,
      doen: 'Zet het bij telefoon van een bestand in content/organisaties, of haal het weg.',
    }));
  return [...words, ...unknown];
}
