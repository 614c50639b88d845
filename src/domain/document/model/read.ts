import type { MarkdownNode } from '../../text/markdown.ts';
import { BlankNames } from './blanks.ts';
import type { Block, Heading } from './model.ts';
import { blocksOf } from './read-blocks.ts';
import type { DocumentFault, Reading } from './read-inline.ts';

/** A body as blocks of a document, and what in it cannot be carried over. */
export interface ReadBody {
  blocks: Block[];
  faults: readonly DocumentFault[];
}

/**
 * Reads the body of an instrument.
 * @param tree the body as the compiler reads it
 * @param site address of the site, without a slash at the end: links in the document start with it
 */
export function readBody(tree: MarkdownNode, site: string): ReadBody {
  const reading: Reading = { names: new BlankNames(), faults: [], site };
  const blocks = withoutGaps(blocksOf(reading, tree.children), { level: 1 });
  return { blocks, faults: reading.faults };
}

/** Levels of headings without a gap: the title of a sheet is one of level 2, on the page one of level 3. */
function withoutGaps(blocks: readonly Block[], last: { level: number }): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      last.level = Math.min(block.level, last.level + 1);
      return { ...block, level: last.level as Heading['level'] };
    }
    if (block.kind !== 'sheet') return block;
    last.level = 2;
    return { ...block, blocks: withoutGaps(block.blocks, last) };
  });
}
