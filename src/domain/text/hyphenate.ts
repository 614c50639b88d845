/** A soft hyphen: seen only where a line breaks at it. */
export const softHyphen = '\u00AD';

/** Letters that Dutch puts between the parts of a compound. */
const links = ['', 's', 'e', 'en', 'n'] as const;
/** Shorter words are found inside too many others. */
const shortestPart = 4;
/** Longer words than this are no parts, and so the work for a word grows with its length. */
const longestPart = 26;
/** Letters from which a word gets soft hyphens; shorter ones fit on any line. */
const longEnough = 12;
/** Letters that stay together at either end of a word where no part of it is known. */
const edge = 5;

/**
 * Puts soft hyphens into long Dutch words, at the joints of compounds first: browsers on managed machines often
 * have no Dutch dictionary, and cut a word that does not fit.
 */
export class Hyphenator {
  readonly #words: ReadonlySet<string>;
  readonly #syllables: (word: string) => readonly string[];
  readonly #known = new Map<string, string>();

  /**
   * @param words words that occur by themselves, in lower case
   * @param syllables the syllables of a word, for what is no compound of these words
   */
  constructor(words: ReadonlySet<string>, syllables: (word: string) => readonly string[]) {
    this.#words = words;
    this.#syllables = syllables;
  }

  /** A text with soft hyphens in its long words. Addresses, numbers and short words stay as they are. */
  text(text: string): string {
    return text.replace(/(?<![\p{L}\p{N}@./\\_:])\p{L}{12,}(?![\p{N}@/\\_]|[.:]\p{L})/gu, (word) =>
      this.word(word),
    );
  }

  /** One word with soft hyphens. */
  word(word: string): string {
    if (word.length < longEnough || word.includes(softHyphen)) return word;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const parts = this.#parts(word.toLocaleLowerCase('nl'));
    let at = 0;
    const joined = (parts.length > 1 ? parts : [word.toLocaleLowerCase('nl')])
      .flatMap((part) => (part.length > longEnough ? this.#pieces(part) : [part]))
      .map((part) => word.slice(at, (at += part.length)))
      .join(softHyphen);
    this.#known.set(word, joined);
    return joined;
  }

  /**
   * The parts of a compound, with the letters between them; one part when it is none. The fewest parts win. Where
   * only the end is unknown, as in many plurals, what comes before it is a joint all the same.
   */
  #parts(word: string): readonly string[] {
    /** By end: where the last part begins, and how many parts there are. */
    const from = new Map<number, { start: number; count: number }>([[0, { start: 0, count: 0 }]]);
    for (let end = shortestPart; end <= word.length; end++) {
      for (let start = Math.max(0, end - longestPart); start <= end - shortestPart; start++) {
        const before = from.get(start);
        const best = from.get(end);
        if (!before || (best && best.count <= before.count + 1)) continue;
        if (start === 0 && end === word.length) continue;
        if (this.#isPart(word.slice(start, end), end === word.length)) {
          from.set(end, { start, count: before.count + 1 });
        }
      }
    }
    const whole = from.has(word.length);
    const known = whole ? word.length : this.#lastJoint(word, [...from.keys()]);
    const parts: string[] = whole ? [] : [word.slice(known)];
    for (let end = known; end > 0; end = from.get(end)!.start)
      parts.unshift(word.slice(from.get(end)!.start, end));
    return parts;
  }

  /** The last end of a known part that is the end of a syllable too: "onder|scheppen", not "onders|cheppen". */
  #lastJoint(word: string, ends: readonly number[]): number {
    const syllables = new Set<number>();
    let at = 0;
    for (const syllable of this.#syllables(word)) syllables.add((at += syllable.length));
    return Math.max(
      0,
      ...ends.filter((end) => end >= edge && end <= word.length - edge && syllables.has(end)),
    );
  }

  #isPart(part: string, last: boolean): boolean {
    return (last ? [''] : links).some(
      (link) =>
        part.endsWith(link) &&
        part.length - link.length >= shortestPart &&
        this.#words.has(part.slice(0, part.length - link.length)),
    );
  }

  /** Pieces of a word that is no compound of known words. */
  #pieces(word: string): readonly string[] {
    const pieces: string[] = [];
    let rest = word.length;
    let piece = '';
    for (const syllable of this.#syllables(word)) {
      // A trema goes where a word breaks before it ("co-ordinator"), which a soft hyphen cannot do.
      if (piece.length >= edge && rest >= edge && !/^[äëïöü]/.test(syllable)) {
        pieces.push(piece);
        piece = '';
      }
      piece += syllable;
      rest -= syllable.length;
    }
    return piece ? [...pieces, piece] : pieces;
  }
}

/**
 * Words of texts that may be parts of compounds: those that occur more than once by themselves.
 * @param texts running text
 */
export function wordsOf(texts: Iterable<string>): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}{4,24}/gu)) {
      const lower = word.toLocaleLowerCase('nl');
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}
