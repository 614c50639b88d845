const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Compares two texts in Dutch alphabetical order. */
export const compareDutch = (a: string, b: string): number => collator.compare(a, b);

/** Compares file names, addresses and dates sign by sign: the same order on every machine. */
export const compareSigns = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "a, b en c". */
export function listInDutch(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} en ${items[items.length - 1]}`;
}

/** "Een vast team; nieuwe mensen, invallers of vrijwilligers": labels in a row, which may hold commas themselves. */
export const labelsInARow = (labels: readonly string[]): string =>
  labels.join('; ').replace(/; [A-Z](?=[a-z ])/g, (start) => start.toLowerCase());

/** Text that somebody typed, without a full stop at its end: a sentence of ours goes on after it. */
export const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/, '');

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A date as exact as it is given: 2015 → "2015", 2015-06 → "juni 2015", 2015-06-04 → "4 juni 2015". */
export function dateInDutch(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

// Made once: to make one costs far more than to write a number with it.
const numbers = new Intl.NumberFormat('nl-NL');

/** A number as the Dutch write it: 12543 → "12.543", 6.8 → "6,8". */
export const numberInDutch = (value: number): string => numbers.format(value);

/** "45 minuten", "1 uur", "1,5 uur"; from an hour on in hours, where they are whole or half ones. */
export const duration = (minutes: number): string =>
  minutes >= 60 && minutes % 30 === 0 ? `${numberInDutch(minutes / 60)} uur` : `${minutes} minuten`;

/** First letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);

/** The first sentence and what follows it. */
export function splitFirstSentence(text: string): [first: string, rest: string] {
  const match = /^.+?[.?!](?=\s)/s.exec(text);
  return match ? [match[0], text.slice(match[0].length).trim()] : [text, ''];
}

/** Letter under which a title stands in an A-Z; `#` for anything that does not start with a letter. */
export function initial(title: string): string {
  const letter = title.normalize('NFKD').charAt(0).toLocaleUpperCase('nl');
  return /[A-Z]/.test(letter) ? letter : '#';
}

/** Groups by initial, letters and items in Dutch alphabetical order. */
export function byInitial<T>(
  items: readonly T[],
  title: (item: T) => string,
): { letter: string; items: T[] }[] {
  const groups = Map.groupBy(
    [...items].sort((a, b) => compareDutch(title(a), title(b))),
    (item) => initial(title(item)),
  );
  return [...groups].map(([letter, list]) => ({ letter, items: list }));
}
