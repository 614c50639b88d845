import { nodesIn, placeIn, startOf, type MarkdownNode, type MarkdownPoint } from '../text/markdown.ts';
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

type Fault = Omit<ModelFault, 'line' | 'column'>;
/** A fault at a place. */
const at = (fault: Fault, { line, column }: MarkdownPoint): ModelFault => ({ ...fault, line, column });

/** Where an attribute is written. */
const placeOf = (node: MarkdownNode, name: string): MarkdownPoint =>
  node.attributes?.find((one) => one.name === name)?.at ?? startOf(node);

function conditionFaults(node: MarkdownNode, fields: ReadonlyMap<string, WrittenField>): ModelFault[] {
  const id = attribute(node, 'veld');
  const field = fields.get(id);
  if (!field) return [at({ kind: 'unknown-field', field: id }, placeOf(node, 'veld'))];
  const values = [stillOpen, ...(field.keuzes?.map(({ waarde }) => waarde) ?? [])];
  return attribute(node, 'is')
    .split('|')
    .map((value) => value.trim())
    .filter((value) => !values.includes(value))
    .map((value) => at({ kind: 'unknown-value', field: id, value }, placeOf(node, 'is')));
}

function slotFaults(node: MarkdownNode, fields: ReadonlyMap<string, WrittenField>): ModelFault[] {
  const text = node.value ?? '';
  const every = new RegExp(slots, 'g');
  const unknown = [...text.matchAll(every)].filter(([, id]) => !fields.has(id!));
  const broken = text.replace(every, (slot) => ' '.repeat(slot.length)).lastIndexOf('[@');
  const inAttribute = (node.attributes ?? []).filter(
    ({ value }) => typeof value === 'string' && value.includes('[@'),
  );
  return [
    ...unknown.map(({ 1: id, index }) => at({ kind: 'unknown-slot', field: id! }, placeIn(node, index))),
    ...(broken < 0 ? [] : [at({ kind: 'broken-slot', field: text.slice(broken) }, placeIn(node, broken))]),
    ...inAttribute.map(({ at: place }) =>
      at({ kind: 'slot-in-attribute', field: node.name ?? '' }, place ?? startOf(node)),
    ),
  ];
}

/** What is wrong with the slots and conditions of a model. */
export const modelFaults = (tree: MarkdownNode, fields: ReadonlyMap<string, WrittenField>): ModelFault[] =>
  [...nodesIn(tree)].flatMap((node) => [
    ...(node.name === 'Als' ? conditionFaults(node, fields) : []),
    ...slotFaults(node, fields),
  ]);
