import { nodesIn, startOf, type MarkdownNode } from '../text/markdown.ts';
import { attribute, slots, stillOpen } from './fill.ts';
import type { WrittenField } from '../tool/questions.ts';

/** Something wrong between a model and the questions; `field` is what it is about. */
export interface ModelFault {
  kind: 'unknown-slot' | 'unknown-field' | 'unknown-value' | 'slot-in-attribute' | 'broken-slot';
  field: string;
  /** Value of a condition; of `unknown-value`. */
  value?: string;
  line: number;
  column: number;
}

/** The fields that a model asks for, in slots and in conditions. */
export function fieldsIn(tree: MarkdownNode): Set<string> {
  const found = new Set<string>();
  for (const node of nodesIn(tree)) {
    if (node.name === 'Als') found.add(attribute(node, 'veld'));
    for (const [, id] of (node.value ?? '').matchAll(new RegExp(slots, 'g'))) found.add(id!);
  }
  return found;
}

function conditionFaults(
  node: MarkdownNode,
  fields: ReadonlyMap<string, WrittenField>,
): Omit<ModelFault, 'line' | 'column'>[] {
  const id = attribute(node, 'veld');
  const field = fields.get(id);
  if (!field) return [{ kind: 'unknown-field', field: id }];
  const values = [stillOpen, ...(field.keuzes?.map(({ waarde }) => waarde) ?? [])];
  return attribute(node, 'is')
    .split('|')
    .map((value) => value.trim())
    .filter((value) => !values.includes(value))
    .map((value) => ({ kind: 'unknown-value', field: id, value }));
}

function slotFaults(
  node: MarkdownNode,
  fields: ReadonlyMap<string, WrittenField>,
): Omit<ModelFault, 'line' | 'column'>[] {
  const text = node.value ?? '';
  const found = [...text.matchAll(new RegExp(slots, 'g'))].map(([, id]) => id!);
  const broken = text.replace(new RegExp(slots, 'g'), '').includes('[@');
  const inAttribute = (node.attributes ?? []).some(
    ({ value }) => typeof value === 'string' && value.includes('[@'),
  );
  return [
    ...found.filter((id) => !fields.has(id)).map((id) => ({ kind: 'unknown-slot', field: id }) as const),
    ...(broken ? [{ kind: 'broken-slot', field: text.slice(text.lastIndexOf('[@')) } as const] : []),
    ...(inAttribute ? [{ kind: 'slot-in-attribute', field: node.name ?? '' } as const] : []),
  ];
}

/** What is wrong with the slots and conditions of a model. */
export const modelFaults = (tree: MarkdownNode, fields: ReadonlyMap<string, WrittenField>): ModelFault[] =>
  [...nodesIn(tree)].flatMap((node) => {
    const { line, column } = startOf(node);
    const faults = [
      ...(node.name === 'Als' ? conditionFaults(node, fields) : []),
      ...slotFaults(node, fields),
    ];
    return faults.map((fault) => ({ ...fault, line, column }));
  });
