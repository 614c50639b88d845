import type { Block, Inline, List } from './model.ts';

/** An address as people read it aloud: without its scheme. */
const readable = (href: string): string => href.replace(/^(?:https?:\/\/|mailto:|tel:)/, '');

/** A line with the address after each link that does not show it by itself: on paper nobody can follow a link. */
const spelledOut = (text: readonly Inline[]): Inline[] =>
  text.flatMap((part, at): Inline[] => {
    if (part.kind !== 'words' || part.href === undefined) return [part];
    const next = text[at + 1];
    // A link of which a part is bold is one link.
    if (next?.kind === 'words' && next.href === part.href) return [part];
    const address = readable(part.href);
    if (part.text.replace(/\s/g, '').includes(address)) return [part];
    return [part, { kind: 'words', text: ` (${address})` }];
  });

const inList = (list: List): List => ({
  ...list,
  items: list.items.map((item) => ({
    ...item,
    text: spelledOut(item.text),
    ...(item.list && { list: inList(item.list) }),
  })),
});

/** Blocks in which every link says where it leads. */
export const withAddresses = (blocks: readonly Block[]): Block[] =>
  blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, text: spelledOut(block.text) };
      case 'list':
        return inList(block);
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(spelledOut)) };
      case 'flow':
        return {
          ...block,
          steps: block.steps.map((step) => ({
            ...step,
            what: spelledOut(step.what),
            who: spelledOut(step.who),
            call: spelledOut(step.call),
          })),
        };
      case 'note':
      case 'sheet':
        return { ...block, blocks: withAddresses(block.blocks) };
      case 'field':
      case 'ticks':
        return block;
    }
  });
