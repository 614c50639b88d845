import type { Passage } from './measure.ts';

/** Takes the markup out of a line of Markdown: what is left is what a reader reads. */
const plain = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\\([{}<>*_])/g, '$1')
    .trim();

/** A tag of a building block, its attributes in the first group; code between backticks is passed over. */
const tags = /`[^`\n]*`|<\/?[A-Z]\w*((?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)*)\s*\/?>/g;

/** A piece of a body, with the number of lines before it. */
interface Piece {
  text: string;
  lines: number;
  /** Whether this is a text that a building block shows, from one of its attributes. */
  shown?: boolean;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** A body cut at its tags: the text before, in and after each building block. */
function pieces(body: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let lines = 0;
  const push = (to: number): void => {
    const text = body.slice(from, to);
    found.push({ text, lines });
    lines += linesIn(text);
    from = to;
  };
  for (const { 0: tag, 1: attributes, index } of body.matchAll(tags)) {
    if (attributes === undefined) continue;
    push(index);
    const start = tag.indexOf(attributes);
    for (const match of attributes.matchAll(/\s([a-z]+)=(?:"([^"]*)"|'([^']*)')/g)) {
      if (match[1] === 'opties' || match[1] === 'regels') continue;
      const before = tag.slice(0, start + match.index + 1);
      found.push({ text: match[2] ?? match[3]!, lines: lines + linesIn(before), shown: true });
    }
    lines += linesIn(tag);
    from = index + tag.length;
  }
  push(body.length);
  return found;
}

/** The body with its blocks of code emptied, line for line. */
function withoutCode(body: string): string {
  let inCode = false;
  return body
    .split('\n')
    .map((line) => {
      const fence = line.trim().startsWith('```');
      if (fence) inCode = !inCode;
      return inCode || fence ? '' : line;
    })
    .join('\n');
}

/**
 * The passages of a body in MDX. Lines of a paragraph belong together; every heading, list item, cell and building
 * block stands by itself; code is left out.
 * @param body text after the fields
 * @param firstLine line of the file on which it starts, from 1
 */
export function passagesOf(body: string, firstLine: number): Passage[] {
  const passages: Passage[] = [];
  for (const piece of pieces(withoutCode(body))) {
    let open: Passage | undefined;
    const add = (value: string, line: number, label = false): Passage | undefined => {
      const text = plain(value);
      if (!text) return undefined;
      const passage = { text, line, ...(label && { label }) };
      passages.push(passage);
      return passage;
    };
    if (piece.shown) {
      add(piece.text, firstLine + piece.lines, !/[.?!]$/.test(piece.text));
      continue;
    }
    piece.text.split('\n').forEach((raw, index) => {
      const line = firstLine + piece.lines + index;
      const text = raw.trim();
      if (/^[-*_|: ]*$/.test(text)) open = undefined;
      else if (text.startsWith('#')) {
        open = undefined;
        add(text.replace(/^#+\s*/, ''), line, true);
      } else if (text.startsWith('|')) {
        open = undefined;
        for (const cell of text.split('|')) add(cell, line, !/[.?!]$/.test(cell.trim()));
      } else if (/^([-*+]|\d+[.)])\s/.test(text)) {
        open = add(text.replace(/^([-*+]|\d+[.)])\s+/, ''), line);
      } else if (open) open.text += `\n${plain(text.replace(/^>\s?/, ''))}`;
      else open = add(text.replace(/^>\s?/, ''), line);
    });
  }
  return passages;
}
