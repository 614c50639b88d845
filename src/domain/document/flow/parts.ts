import type { FlowPart, FlowPartKind } from '../model/flow.ts';
import type { Inline } from '../model/model.ts';

/** The texts of a step of some kinds, with a space between them. */
export const textOfParts = (parts: readonly FlowPart[], ...kinds: readonly FlowPartKind[]): Inline[] =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ text }, at) => [...(at > 0 ? [{ kind: 'words', text: ' ' } as const] : []), ...text]);

/** The texts of a step of one kind, each by itself. */
export const textsOf = (parts: readonly FlowPart[], kind: FlowPartKind): Inline[][] =>
  parts.filter((part) => part.kind === kind).map(({ text }) => [...text]);

/** Words or a sign that stand out. */
export const strong = (text: string): Inline => ({ kind: 'words', text, strong: true });
