import type { Passage } from './measure.ts';

/** Takes the markup out of a line of Markdown: what is left is what a reader reads. */
const plain = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\\([{}<>*_])/g, '$1')
    .trim();

/** Texts that a building block shows, from its attributes. */
const attributes = (line: string): string[] =>
  [...line.matchAll(/\s([a-z]+)="([^"]*)"/g)]
    .filter(([, name]) => name !== 'opties' && name !== 'regels')
    .map((match) => match[2]!);

/**
 * The passages of a body in MDX. Lines of a paragraph belong together; every heading, list item and cell stands by
 * itself; code is left out.
 * @param body text after the fields
 * @param firstLine line of the file on which it starts, from 1
 */
export function passagesOf(body: string, firstLine: number): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  let inCode = false;
  body.split('\n').forEach((raw, index) => {
    const line = firstLine + index;
    const text = raw.trim();
    if (text.startsWith('```')) inCode = !inCode;
    if (inCode || text === '' || text.startsWith('```') || /^[-*_|: ]+$/.test(text)) {
      open = undefined;
      return;
    }
    const add = (value: string, label = false): void => {
      const shown = plain(value);
      if (shown) passages.push({ text: shown, line, ...(label && { label }) });
    };
    if (text.startsWith('<')) {
      open = undefined;
      for (const value of attributes(text)) add(value, !/[.?!]$/.test(value));
    } else if (text.startsWith('#')) {
      open = undefined;
      add(text.replace(/^#+\s*/, ''), true);
    } else if (text.startsWith('|')) {
      open = undefined;
      for (const cell of text.split('|')) add(cell, !/[.?!]$/.test(cell.trim()));
    } else if (/^([-*+]|\d+[.)])\s/.test(text)) {
      add(text.replace(/^([-*+]|\d+[.)])\s+/, ''));
      open = passages.at(-1);
    } else if (open) open.text += `\n${plain(text.replace(/^>\s?/, ''))}`;
    else {
      add(text.replace(/^>\s?/, ''));
      open = passages.at(-1);
    }
  });
  return passages;
}
