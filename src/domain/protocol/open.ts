import type { MarkdownNode } from '../text/markdown.ts';
import { holds, isFilled, type Answers } from '../tool/fields.ts';
import { isIn, slots, type ProtocolModel } from './fill.ts';
import type { WrittenField } from '../tool/questions.ts';

/** Adds the slots of the parts that belong in the document. */
function gather(node: MarkdownNode, answers: Answers, found: Set<string>): void {
  if (node.name === 'Als' && !isIn(node, answers)) return;
  for (const [, id] of (node.value ?? '').matchAll(new RegExp(slots, 'g'))) found.add(id!);
  for (const child of node.children ?? []) gather(child, answers, found);
}

/** Fields that stand open in at least one document with these answers, in the order in which they are asked. */
export function openFields(
  models: readonly ProtocolModel[],
  fields: ReadonlyMap<string, WrittenField>,
  answers: Answers,
): WrittenField[] {
  const asked = new Set<string>();
  for (const { tree } of models) gather(tree, answers, asked);
  return [...fields.values()].filter(
    ({ id, als }) =>
      asked.has(id) && !isFilled(answers[id]) && holds(als && { field: als.veld, is: als.is }, answers),
  );
}
