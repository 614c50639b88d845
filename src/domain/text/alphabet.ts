/** What stands under a letter. */
export interface LetterGroup<T> {
  /** A capital, or `#` for what starts with no letter. */
  letter: string;
  items: readonly T[];
}

/** Letters that share a page. */
export type Sheet<T> = readonly LetterGroup<T>[];

/** Id of a letter in its page, as a fragment. */
export const anchorOf = (letter: string): `#${string}` =>
  letter === '#' ? '#cijfer' : `#letter-${letter.toLowerCase()}`;

/** Which letters a sheet holds: `H tot en met O`. */
export function lettersOf(sheet: Sheet<unknown>): string {
  const [first, last] = [sheet[0]!.letter, sheet.at(-1)!.letter];
  return first === last ? first : `${first} tot en met ${last}`;
}

/**
 * Divides an alphabet over sheets of about the same length, a letter always whole.
 * @param groups in the order of the alphabet
 * @param most items on a sheet; more only under a letter that has more by itself
 */
export function sheetsOf<T>(groups: readonly LetterGroup<T>[], most: number): Sheet<T>[] {
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  const aim = total / Math.ceil(total / most);
  const sheets: LetterGroup<T>[][] = [];
  let [size, before] = [0, 0];
  for (const group of groups) {
    const sheet = sheets.at(-1);
    const { length } = group.items;
    // A letter goes where more than half of it falls, as long as it fits.
    const turns = before + length / 2 > aim * sheets.length;
    if (!sheet || size + length > most || turns) {
      sheets.push([group]);
      size = length;
    } else {
      sheet.push(group);
      size += length;
    }
    before += length;
  }
  return sheets;
}
