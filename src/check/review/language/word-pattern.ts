/** A pattern for whole words, whatever their case; a hyphen makes another word: "dader-" is not "dader". */
export const wordPattern = (words: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, flags);

/** The line on which a place in a passage stands. */
export const lineAt = ({ text, line }: { text: string; line: number }, index: number): number =>
  line + text.slice(0, index).split('\n').length - 1;
