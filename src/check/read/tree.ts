import { mdxToMdast } from 'satteri';
import { isBlock, nodesIn, type MarkdownNode, type MarkdownPoint } from '../../domain/text/markdown.ts';
import { compilerFault } from '../report/compiler-faults.ts';
import type { SourceFault } from './place.ts';
import { tooDeep, tooMuch } from './too-much.ts';

/** A body as the compiler reads it. */
export interface BodyTree {
  /** Places in it are those in the file; empty when the compiler stops. */
  root: MarkdownNode;
  /** Why the compiler stops. */
  fault?: SourceFault;
}

/** An attribute within a tag: its name, and the value when one is written. */
const attribute = /\s+([A-Za-z_$][\w$:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/y;

/** Gives every attribute its place, which the compiler leaves out. What stands after code in a tag has none. */
function placeAttributes(node: MarkdownNode, text: string): void {
  const start = node.position!.start;
  let from = start.offset + 1 + (node.name?.length ?? 0);
  for (const written of node.attributes ?? []) {
    attribute.lastIndex = from;
    const match = attribute.exec(text);
    if (!match || match[1] !== written.name) return;
    const offset = from + match[0].search(/\S/);
    const before = text.slice(start.offset, offset);
    const lastBreak = before.lastIndexOf('\n');
    const at: MarkdownPoint = {
      line: start.line + before.split('\n').length - 1,
      column: lastBreak < 0 ? start.column + before.length : before.length - lastBreak,
      offset,
    };
    written.at = at;
    from = attribute.lastIndex;
  }
}

/**
 * Reads the body of a file with the parser with which the site is compiled, so that both see the same.
 * @param text whole file
 * @param from offset at which the body starts
 */
export function readTree(text: string, from: number): BodyTree {
  const nothing: MarkdownNode = { type: 'root', children: [] };
  const much = tooMuch(text, from);
  if (much) return { root: nothing, fault: much };
  // As Astro does it: the fields become blank, so that every place is that in the file.
  const blank = text.slice(0, from).replace(/[^\r\n]/g, ' ');
  try {
    const root = mdxToMdast(blank + text.slice(from)) as MarkdownNode;
    const deep = tooDeep(root);
    if (deep) return { root: nothing, fault: deep };
    for (const node of nodesIn(root)) if (isBlock(node)) placeAttributes(node, text);
    return { root };
  } catch (error) {
    return { root: nothing, fault: compilerFault(String(error), text) };
  }
}
