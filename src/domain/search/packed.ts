/** Signs that stand for figures in a file of the index: printable, and none that JSON writes as two. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
/** Half of the signs end a number, the other half go before another. */
const half = signs.length / 2;
const valueOf = new Map(Array.from(signs, (sign, at) => [sign, at]));

/** Whole numbers from 0 as text: small ones take one sign. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let text = '';
      let rest = number;
      for (; rest >= half; rest = Math.floor(rest / half)) text += signs[half + (rest % half)]!;
      return text + signs[rest]!;
    })
    .join('');
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, scale] = [0, 1];
  for (const sign of text) {
    const value = valueOf.get(sign)!;
    number += (value % half) * scale;
    if (value >= half) scale *= half;
    else {
      numbers.push(number);
      [number, scale] = [0, 1];
    }
  }
  return numbers;
}

/** A letter, A for none, says how many letters a word shares with the one before it. */
const mostShared = 25;

/**
 * Words in alphabetical order as one text: of each how many letters it shares with the one before it, and the rest. A
 * list gets about half as large by it.
 * @param words without capitals
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** Reads what `packWords` wrote. */
export function unpackWords(text: string): string[] {
  let before = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    return before;
  });
}

/** Texts of which many are the same: each once, and a number for each place. */
export interface Table {
  texts: readonly string[];
  of: string;
}

/** Packs texts of which many are the same. */
export function packTable(values: readonly string[]): Table {
  const texts = [...new Set(values)];
  return { texts, of: packNumbers(values.map((value) => texts.indexOf(value))) };
}

/** Reads what `packTable` wrote. */
export const unpackTable = ({ texts, of }: Table): string[] => unpackNumbers(of).map((at) => texts[at]!);

/** Texts that few places have: the distance from one such place to the next, and their texts. */
export interface Sparse {
  at: string;
  texts: string;
}

/** Packs texts on one line that few places have. */
export function packSparse(values: readonly (string | undefined)[]): Sparse {
  const places = [...values.keys()].filter((at) => values[at]);
  return {
    at: packNumbers(places.map((at, nth) => at - (places[nth - 1] ?? 0))),
    texts: places.map((at) => values[at]!).join('\n'),
  };
}

/** Reads what `packSparse` wrote, by place. */
export function unpackSparse({ at, texts }: Sparse): Map<number, string> {
  const lines = texts.split('\n');
  let place = 0;
  return new Map(unpackNumbers(at).map((gap, nth) => [(place += gap), lines[nth]!]));
}
