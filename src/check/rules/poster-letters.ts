import { characterName, twinOf } from '../../domain/poster/draw/letters.ts';
import { missingCharacters } from '../../domain/poster/draw/metrics.ts';
import type { Remark } from '../report/findings.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from './texts.ts';

const yes = 'Schrijf een woord, zoals "ja".';

/** What to write for a character that has no plain twin. */
const words: Readonly<Record<string, string>> = {
  '\u2192': 'Schrijf een woord, zoals "naar", of een dubbele punt.',
  ...{ '\u2713': yes, '\u2714': yes },
  '\u2717': 'Schrijf een woord, zoals "nee".',
};

/** What to do about a character that the letter of the posters does not have. */
function repairOf(character: string): string {
  const twin = twinOf(character);
  if (twin === undefined) return words[character] ?? 'Schrijf het met gewone letters.';
  if (twin === '') return 'Haal het weg.';
  if (twin === ' ') return 'Schrijf een gewone spatie.';
  return twin === '-' ? 'Schrijf een gewoon streepje: -.' : `Schrijf ${twin}.`;
}

/** Fields whose words are drawn on material of the campaign. */
const drawn = new Set([
  'titel',
  'boodschap',
  'belofte',
  'gedrag',
  'stappen',
  'huisregel',
  'sectorversies',
  'taalversies',
]);

/** How a character is named: as it looks, or by its number alone when it shows nothing. */
function nameOf(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = characterName(character);
  const unseen = name.includes(code);
  return unseen ? `Een onzichtbaar teken (${code})` : `Het teken "${character}" (${code})`;
}

/**
 * Characters that are drawn from the letter of the house and that it does not have: a box would stand in their
 * place on posters, and titles on the picture with which a page is shared.
 */
export const posterLettersRule: Rule = ({ collection, data, source }) => {
  const fields = Object.entries(data ?? {}).filter(
    ([name]) => name === 'titel' || (collection === 'campagne' && drawn.has(name)),
  );
  return textsIn(Object.fromEntries(fields)).flatMap(({ text, path }) =>
    missingCharacters(text).map((character): Remark => ({
      ...source.placeOf(path),
      key: path.join('.'),
      soort: 'velden',
      wat: `${nameOf(character)} zit niet in de letter van posters en deelplaatjes. Daar komt een leeg vakje.`,
      doen: repairOf(character),
    })),
  );
};
