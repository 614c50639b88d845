import type { MarkdownNode } from '../../text/markdown.ts';
import { withBlanks, type BlankNames } from './blanks.ts';
import type { Inline, Words } from './model.ts';

/** Something in a body for which a document has no place; the check says where and why. */
export interface DocumentFault {
  /** A part of a body, a point of a list, a part of a line, a bracket that is not one of a pair, or a link to a place on the page. */
  kind: 'block' | 'item' | 'inline' | 'brackets' | 'anchor';
  node: MarkdownNode;
  /** Words in which a bracket is wrong: those of the node or of an attribute. */
  text: string;
}

/** What reading a body takes along. */
export interface Reading {
  names: BlankNames;
  faults: DocumentFault[];
  /** Address of the site, without a slash at the end. */
  site: string;
}

/** Notes a fault at a node, or in a text of it. */
export function fault(reading: Reading, node: MarkdownNode, kind: DocumentFault['kind'], text = ''): void {
  reading.faults.push({ kind, node, text });
}

/** A text of an attribute or of words, with its blanks. */
export function inlineText(
  reading: Reading,
  node: MarkdownNode,
  text: string,
  style: Omit<Words, 'kind' | 'text'> = {},
): Inline[] {
  const found = withBlanks(text.replace(/\s+/g, ' '), reading.names, style);
  if (!found) fault(reading, node, 'brackets', text);
  return found ?? [];
}

/** The full address of a link: from the home page of the site, or elsewhere. */
const full = (site: string, url: string): string => (url.startsWith('/') ? site + url : url);

/** What stands in a line: words, bold or linked, blanks and breaks. */
export function inlineOf(
  reading: Reading,
  nodes: readonly MarkdownNode[] = [],
  style: Omit<Words, 'kind' | 'text'> = {},
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        // A bracket in the words of a link is no blank: one cannot fill in a link.
        return style.href
          ? [{ kind: 'words', text: node.value ?? '', ...style }]
          : inlineText(reading, node, node.value ?? '', style);
      case 'answer':
        return answerOf(node, style);
      case 'blank':
        return [
          {
            kind: 'blank',
            shown: `[${node.value!}]`,
            blank: reading.names.next(node.value!, node.blank!),
          },
        ];
      case 'break':
        return [{ kind: 'break' }];
      case 'strong':
      case 'emphasis':
        return inlineOf(reading, node.children, { ...style, strong: true });
      case 'link':
        return linkOf(reading, node, style);
      default:
        fault(reading, node, 'inline');
        return [];
    }
  });
}

/** What somebody typed, as it is: brackets in it are no blanks. A line of it is a line. */
const answerOf = ({ value = '' }: MarkdownNode, style: Omit<Words, 'kind' | 'text'>): Inline[] =>
  value
    .split(/\r?\n/)
    .flatMap((text, at): Inline[] => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      ...(text.trim() ? [{ kind: 'words', text, ...style } as const] : []),
    ]);

function linkOf(reading: Reading, node: MarkdownNode, style: Omit<Words, 'kind' | 'text'>): Inline[] {
  const url = node.url ?? '';
  if (!/^(?:\/|https?:|mailto:|tel:)/.test(url)) {
    fault(reading, node, 'anchor');
    return [];
  }
  return inlineOf(reading, node.children, { ...style, href: full(reading.site, url) });
}
