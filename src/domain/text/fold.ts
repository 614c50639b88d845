/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd' };

/**
 * A text in small letters without what only dresses them: accents go, ligatures become the letters they stand for
 * ("ﬁets" → "fiets", "ĳs" → "ijs"), and signs that nobody sees, such as a soft hyphen, are left out.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[æœøßłđ]/g, (letter) => letters[letter]!);
