/** A sentence and where it starts in the text it came from. */
export interface Sentence {
  text: string;
  /** Offset of its first character. */
  start: number;
}

/** Words that end in a full stop without ending a sentence; lower case. */
const abbreviations = new Set(
  'art bijv bv ca dhr mevr mr drs dr ir prof nr nrs lid jo jl tel blz p pag o.a m.b.t d.w.z n.v.t z.s.m i.v.m t.a.v e.d enz etc resp incl excl evt vgl hfst'.split(
    ' ',
  ),
);

const ends = /[.?!…]+["'”’)\]]*(?=\s|$)/g;

/** Whether the full stop at `end` belongs to an abbreviation or an initial. */
function isAbbreviation(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  return abbreviations.has(word) || /^\p{L}$/u.test(word);
}

/**
 * Cuts running text into sentences. A full stop within a number (6:107, 1.250) or after an abbreviation ends none.
 * @param text plain text without markup, one paragraph, list item or cell
 */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const part = text.slice(from, to);
    const trimmed = part.trim();
    if (trimmed) found.push({ text: trimmed, start: from + part.indexOf(trimmed) });
    from = to;
  };
  for (const match of text.matchAll(ends)) {
    const [sign] = match;
    const rest = text.slice(match.index + sign.length).trimStart();
    if (sign === '.' && isAbbreviation(text.slice(from, match.index))) continue;
    // "112. bel" would be a list; a sentence goes on in lower case only after a quotation or a question.
    if (/^\p{Ll}/u.test(rest) && !/^[.]$/.test(sign)) continue;
    push(match.index + sign.length);
  }
  push(text.length);
  return found;
}

/** The words of a sentence: letters or digits, with what joins them (`A-Z`, `foto’s`, `6:107a`, `1.250`). */
export const wordsIn = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:[-'’.:/][\p{L}\p{N}]+)*/gu) ?? [];
