import type { FlowPart, FlowPartKind } from '../model/flow.ts';
import type { Inline } from '../model/model.ts';

/** The texts of a step of some kinds, with a space between them. */
export const textOfParts = (parts: readonly FlowPart[], ...kinds: readonly FlowPartKind[]): Inline[] =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ text }, at) => [...(at > 0 ? [{ kind: 'words', text: ' ' } as const] : []), ...text]);
