import { missingCharacters } from '../../domain/poster/draw/metrics.ts';
import type { Remark } from '../report/findings.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from './texts.ts';

const away = 'Haal het weg.';
const hyphen = 'Schrijf een gewoon streepje: -.';
const space = 'Schrijf een gewone spatie.';
const yes = 'Schrijf een woord, zoals "ja".';

/** What to do about a character that the letter of the posters does not have. */
const repairs: Readonly<Record<string, string>> = {
  ...{ '\u00AD': away, '\u200B': away, '\u200C': away, '\u200D': away },
  ...{ '\u2010': hyphen, '\u2011': hyphen, '\u2012': hyphen, '\u2015': hyphen },
  ...{ '\u2009': space, '\u202F': space },
  '\u2192': 'Schrijf een woord, zoals "naar", of een dubbele punt.',
  ...{ '\u2713': yes, '\u2714': yes },
  '\u2717': 'Schrijf een woord, zoals "nee".',
};

/** Fields whose words are drawn on material of the campaign. */
const drawn = new Set(['titel', 'boodschap', 'belofte', 'gedrag', 'stappen', 'huisregel', 'sectorversies']);

/** How a character is named: as it looks, or by its number alone when it shows nothing. */
function nameOf(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const unseen = /[\p{C}\p{Z}\p{M}]/u.test(character);
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
      doen: repairs[character] ?? 'Schrijf het met gewone letters.',
    })),
  );
};
