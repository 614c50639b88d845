import table from './font-metrics.json' with { type: 'json' };
import type { FontKey } from './scene.ts';

/** All characters the fonts have: the table names them as first and last of a run. */
const characters = (table.characters as (number | [number, number])[]).flatMap((run) => {
  const [first, last] = typeof run === 'number' ? [run, run] : run;
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
});

/** Widths in thousandths of the size. The table has those of a heavier weight as the difference. */
const { regular, bold, black } = table.widths;
const tableOf = (width: (index: number) => number): Map<string, number> =>
  new Map(characters.map((character, index) => [character, width(index)]));
const widths: Record<FontKey, Map<string, number>> = {
  regular: tableOf((at) => regular[at]!),
  bold: tableOf((at) => regular[at]! + bold[at]!),
  black: tableOf((at) => regular[at]! + bold[at]! + black[at]!),
};

/** Height of a capital, as a share of the size. */
export const capHeight = table.capHeight / 1000;
/** How deep a descender hangs, as a share of the size. */
export const descent = table.descent / 1000;

/** What was measured before, by weight: while somebody types, nearly all lines stay the same. */
const measured: Record<FontKey, Map<string, { sum: number; count: number }>> = {
  regular: new Map(),
  bold: new Map(),
  black: new Map(),
};

function sumOf(text: string, font: FontKey): { sum: number; count: number } {
  const known = measured[font].get(text);
  if (known) return known;
  let [sum, count] = [0, 0];
  for (const character of text) {
    sum += widths[font].get(character) ?? 600;
    count += 1;
  }
  if (measured[font].size > 5000) measured[font].clear();
  measured[font].set(text, { sum, count });
  return { sum, count };
}

/** Width of a line of text, in the unit of `size`; kerning is left out, so it is never too small by much. */
export function measure(text: string, font: FontKey, size: number, tracking = 0): number {
  const { sum, count } = sumOf(text, font);
  return (sum * size) / 1000 + tracking * Math.max(0, count - 1);
}

/** Characters that the font cannot draw, each once. */
export function missingCharacters(text: string): string[] {
  const known = widths.regular;
  return [...new Set(Array.from(text.normalize('NFC')))].filter(
    (character) => character !== '\n' && !known.has(character),
  );
}

/** Words, with the groups of a number kept together: nobody dials half of one. */
const wholes = (text: string): string[] => text.split(/ (?!\d)|(?<!\d) (?=\d)/);

/**
 * Breaks a text into as few lines as fit, as even as they can be; a break after a sentence is preferred.
 * @param room the widest a line may be
 * @returns the lines; a word that does not fit stands alone on a line that is too wide
 */
export function breakLines(text: string, font: FontKey, size: number, room: number, tracking = 0): string[] {
  // The same text in the same share of its room breaks in the same way, whatever the size.
  const key = `${font} ${size / room} ${tracking / size} ${text}`;
  const known = broken.get(key);
  if (known) return known;
  const lines = linesOf(text, font, size, room, tracking);
  if (broken.size > 5000) broken.clear();
  broken.set(key, lines);
  return lines;
}
const broken = new Map<string, string[]>();

function linesOf(text: string, font: FontKey, size: number, room: number, tracking: number): string[] {
  const wide = (line: string): number => measure(line, font, size, tracking);
  if (wide(text) <= room) return [text];
  const words = wholes(text);
  const pairs = words.slice(1).map((_, index) => {
    const [first, rest] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    const worst = Math.max(wide(first), wide(rest));
    return { lines: [first, rest], fits: worst <= room, worst: /[.?!]$/.test(first) ? worst * 0.6 : worst };
  });
  const best = pairs.filter(({ fits }) => fits).sort((a, b) => a.worst - b.worst)[0];
  if (best) return best.lines;
  const lines: string[] = [];
  for (const word of words) {
    const next = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && wide(next) <= room) lines[lines.length - 1] = next;
    else lines.push(word);
  }
  return lines;
}
