import type { MarkdownNode } from '../../domain/text/markdown.ts';
import { brace, html } from '../report/compiler-faults.ts';
import type { Message } from '../report/messages.ts';
import type { SourceFault } from './place.ts';

/** Most of each that a body can hold in good faith; ten times what the longest page has. */
const most = { characters: 200_000, braces: 200, tags: 2_000, levels: 50 };

const nested: Message = {
  wat: 'Hier staan lijsten of citaten in elkaar, te diep om te lezen.',
  doen: 'Haal weg wat hier per ongeluk is geplakt.',
};

/** The place of an offset, with what to say of it. */
function at(text: string, offset: number, said: Message): SourceFault {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { ...said, place: { line, column: offset - before.lastIndexOf('\n') } };
}

/**
 * Why a body is not even given to the compiler: its time grows with the square of the signs that open something.
 * @param from offset at which the body starts
 */
export function tooMuch(text: string, from: number): SourceFault | undefined {
  if (text.length - from > most.characters) {
    return at(text, from, {
      wat: `Deze tekst is te lang: ${text.length - from} tekens, ten hoogste ${most.characters}.`,
      doen: 'Haal weg wat hier per ongeluk is geplakt, of maak er twee pagina’s van.',
    });
  }
  const count = (sign: string): number => text.split(sign).length - 1;
  if (count('{') > most.braces) return at(text, text.indexOf('{', from), brace);
  if (count('<') > most.tags) return at(text, text.indexOf('<', from), html);
  const quoted = /^[ \t]*(?:>[ \t]?){30}/m.exec(text.slice(from));
  return quoted ? at(text, from + quoted.index, nested) : undefined;
}

/** Why a tree is not looked at: parts in parts in parts, as no page has them. */
export function tooDeep(root: MarkdownNode): SourceFault | undefined {
  let level: MarkdownNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most.levels) {
      return {
        ...nested,
        place: { line: level[0]!.position?.start.line ?? 1, column: level[0]!.position?.start.column ?? 1 },
      };
    }
    level = level.flatMap(({ children = [] }) => [...children]);
  }
  return undefined;
}
