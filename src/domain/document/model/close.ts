import type { Block } from './model.ts';

/** Kinds of blocks that leave little room under them: what follows brings its own. */
const closeKinds: ReadonlySet<Block['kind']> = new Set(['list', 'table', 'ticks', 'note', 'flow']);

/** Whether what follows a block brings room above it. */
export const isClose = (block?: Block): boolean => block !== undefined && closeKinds.has(block.kind);
