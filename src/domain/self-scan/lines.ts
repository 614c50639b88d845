/**
 * Rows of short texts as lines that a person can read in a saved file: parts with a tab between them. A typed tab
 * becomes a space and a line end an arrow, so that whatever was typed comes back whole.
 */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((part) => part.replace(/\t/g, ' ').replace(/\r?\n/g, '↵'))
        .join('\t')
        .trimEnd(),
    )
    .join('\n');

/** Reads them back; an empty line is none. */
export const readRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((part) => part.replaceAll('↵', '\n')));
