import { missingCharacters } from './metrics.ts';

/** Signs that show nothing: they come along when a text is copied. */
const unseen =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/u;

/** Plain signs for those that the letter of the posters lacks. */
const twins: Readonly<Record<string, string>> = {
  ...{
    '\u2010': '-',
    '\u2011': '-',
    '\u2012': '-',
    '\u2015': '–',
    '\u2043': '-',
    '\u2212': '-',
    '\u30FC': '-',
  },
  ...{
    '\u2032': '’',
    '\u2033': '”',
    '\u02BC': '’',
    '\u02B9': '’',
    '\u201B': '’',
    '\u201F': '“',
    '\uFF07': '’',
  },
  ...{
    '\u2028': ' ',
    '\u2029': ' ',
    '\u2024': '.',
    '\u2025': '..',
    '\u2044': '/',
    '\u2215': '/',
    '\u2236': ':',
  },
  ...{ '\u2016': '|', '\u203A': '>', '\u2039': '<', '\u2E3A': '–' },
};

/** What stands for a character that the letter lacks, or undefined when nothing plain does. */
export function twinOf(character: string): string | undefined {
  if (unseen.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  const plain = twins[character] ?? character.normalize('NFKC');
  return plain !== character && missingCharacters(plain).length === 0 ? plain : undefined;
}

/** A text with plain signs in the place of those that the letter lacks; what has none stays as it is. */
export function inOurLetter(text: string): string {
  const whole = text.normalize('NFC');
  if (missingCharacters(whole).length === 0 && !unseen.test(whole)) return whole;
  return Array.from(whole)
    .map((character) =>
      unseen.test(character) || missingCharacters(character).length > 0
        ? (twinOf(character) ?? character)
        : character,
    )
    .join('');
}

const names: Readonly<Record<string, string>> = {
  ...{
    '\u2190': 'een pijl',
    '\u2191': 'een pijl',
    '\u2192': 'een pijl',
    '\u2193': 'een pijl',
    '\u21D2': 'een pijl',
  },
  ...{ '\u2713': 'een vinkje', '\u2714': 'een vinkje', '\u2717': 'een kruisje', '\u2718': 'een kruisje' },
  ...{ '\u260E': 'een telefoon', '\u2605': 'een ster', '\u2606': 'een ster', '\u2030': 'een promilleteken' },
};
const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'de Cyrillische letter'],
  [/\p{Script=Greek}/u, 'de Griekse letter'],
  [/\p{Script=Arabic}/u, 'de Arabische letter'],
  [/\p{Script=Hebrew}/u, 'de Hebreeuwse letter'],
  [/\p{Script=Han}/u, 'het Chinese teken'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'het Japanse teken'],
  [/\p{Extended_Pictographic}/u, 'het plaatje'],
  [/\p{L}/u, 'de letter'],
];

/** A character as a person names it: `een vinkje (✓)`, `de Cyrillische letter Ж`, `een onzichtbaar teken (U+200B)`. */
export function characterName(character: string): string {
  const known = names[character];
  if (known) return `${known} (${character})`;
  if (/[\p{C}\p{Z}\p{M}]/u.test(character))
    return `een onzichtbaar teken (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
  return `${scripts.find(([script]) => script.test(character))?.[1] ?? 'het teken'} ${character}`;
}
