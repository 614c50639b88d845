import { flowHead, flowParts } from './flow.ts';
import type { Blank, Block, Inline, ListItem, Paragraph } from './model.ts';

/** Something with text: a line, or blocks. */
type Readable = Inline | Block | ListItem;

/** Text of a line or of blocks, with a space between their parts: what every form of the document says. */
export function plain(parts: readonly Readable[]): string {
  return parts
    .map((part) => ('kind' in part && isInline(part) ? inlineText(part) : ` ${blockText(part)} `))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const isInline = (part: Readable): part is Inline =>
  'kind' in part && ['words', 'blank', 'break'].includes(part.kind);

const inlineText = (part: Inline): string =>
  part.kind === 'words' ? part.text : part.kind === 'blank' ? part.shown : ' ';

function blockText(block: Exclude<Readable, Inline>): string {
  if (!('kind' in block)) return plain([...block.text, ...(block.list ? [block.list] : [])]);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return plain(block.items);
    case 'table':
      return [block.head, ...block.rows].flat().map(plain).join(' ');
    case 'field':
      return block.label;
    case 'ticks':
      return [block.label, ...block.options.map(({ label }) => label)].join(' ');
    case 'note':
      return `${block.title} ${plain(block.blocks)}`;
    case 'sheet':
      return `${plain(block.title)} ${plain(block.blocks)}`;
    case 'flow':
      return [...flowHead, ...flowParts(block).flatMap((parts) => parts.map(({ text }) => plain(text)))].join(
        ' ',
      );
  }
}

/** Whether a paragraph is a heading in bold, or says that something follows: it must not stand last on a page. */
export const leadsOn = ({ text }: Paragraph): boolean =>
  plain(text).endsWith(':') || text.every((part) => part.kind === 'words' && part.strong);

const inlineBlanks = (text: readonly Inline[]): Blank[] =>
  text.flatMap((part) => (part.kind === 'blank' ? [part.blank] : []));

/** All blanks of blocks, in the order of the text. */
export function blanksIn(blocks: readonly Block[]): Blank[] {
  return blocks.flatMap((block): Blank[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return inlineBlanks(block.text);
      case 'list':
        return block.items.flatMap(({ tick, text, list }) => [
          ...(tick ? [tick] : []),
          ...inlineBlanks(text),
          ...(list ? blanksIn([list]) : []),
        ]);
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(inlineBlanks);
      case 'field':
        return [block.blank];
      case 'ticks':
        return [...block.options];
      case 'note':
        return blanksIn(block.blocks);
      case 'sheet':
        return [...inlineBlanks(block.title), ...blanksIn(block.blocks)];
      case 'flow':
        return flowParts(block).flatMap((parts) => parts.flatMap(({ text }) => inlineBlanks(text)));
    }
  });
}
