import type { Mistake } from './mistake.ts';

/** The entry in which a mistake is made that only the text of a file can hold. */
export const rawFile = 'begrippen/proef.mdx';

const fields = [
  'titel: Proef',
  'uitleg: Proef.',
  'gewijzigd: 2026-01-10',
  'gecontroleerdOp: 2026-02-01',
  'controlerenVoor: 2028-02-01',
];

/** An entry as text: its body starts on line 9. */
export const entryWith = (body: string): string => `---\n${fields.join('\n')}\n---\n\n${body}`;

/** An entry as text with other lines of fields instead of those with the same name, or besides. */
export function entryWithFields(...lines: readonly string[]): string {
  const names = new Set(lines.map((line) => /^\w+:/.exec(line)?.[0]));
  const others = fields.filter((line) => !names.has(/^\w+:/.exec(line)![0]));
  return `---\n${[...others, ...lines].join('\n')}\n---\n\nTekst.\n`;
}

/** A mistake in the text of a file. */
export const rawMistake = (name: string, text: string | Buffer, says: string): Mistake => ({
  name,
  file: rawFile,
  make: () => undefined,
  raw: { [rawFile]: text },
  says: `content/${rawFile}:${says}`,
});

/** A mistake in a body. */
export const bodyMistake = (name: string, body: string, says: string): Mistake =>
  rawMistake(name, entryWith(body), says);

/** A mistake in lines of the fields. */
export const fieldMistake = (name: string, lines: readonly string[], says: string): Mistake =>
  rawMistake(name, entryWithFields(...lines), says);
