import { withAddresses } from '../document/model/addresses.ts';
import type { Blank, DocumentModel } from '../document/model/model.ts';
import { readBody } from '../document/model/read.ts';
import { placeIn, type MarkdownNode } from '../text/markdown.ts';
import { isFilled, type Answer, type Answers } from '../tool/fields.ts';
import type { WrittenField } from '../tool/questions.ts';

/** A model text with slots and conditions, as content/modellen holds it. */
export interface ProtocolModel {
  id: string;
  title: string;
  subject: string;
  version: string;
  /** Day of the last change of the model, YYYY-MM-DD. */
  date: string;
  tree: MarkdownNode;
}

/** Value of a condition that holds as long as its field is open. */
export const stillOpen = 'open';

/** A slot in a text: `[@naam]`, where `naam` is the id of a field. */
export const slots = /\[@([^\][]*)\]/;

/** Attribute of a building block, as text. */
export const attribute = (node: MarkdownNode, name: string): string => {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** Whether a part belongs in the document: `<Als veld="…" is="a|b">`. */
export function isIn(node: MarkdownNode, answers: Answers): boolean {
  const answer = answers[attribute(node, 'veld')];
  const given = isFilled(answer) ? [answer!].flat() : [stillOpen];
  return attribute(node, 'is')
    .split('|')
    .some((value) => given.includes(value.trim()));
}

const blankKinds = {
  tekst: 'line',
  regels: 'line',
  telefoon: 'line',
  datum: 'date',
  keuze: 'choice',
  keuzes: 'line',
} as const satisfies Record<WrittenField['soort'], Blank['kind']>;

/** Words of an answer, as a document says them. */
function said({ soort, keuzes = [] }: WrittenField, answer: Answer): string {
  const words = [answer].flat().map((value) => {
    const choice = keuzes.find(({ waarde }) => waarde === value);
    return choice?.inDocument ?? choice?.tekst.replace(/^./, (letter) => letter.toLowerCase()) ?? value;
  });
  const text = words.join(', ').trim();
  return soort === 'datum' ? text.replaceAll('-', ' ') : text;
}

function slotNode(id: string, fields: ReadonlyMap<string, WrittenField>, answers: Answers): MarkdownNode {
  const field = fields.get(id);
  const answer = answers[id];
  if (field && answer !== undefined && isFilled(answer))
    return { type: 'answer', value: said(field, answer) };
  const label = field?.open ?? field?.naam ?? id;
  const kind = field ? blankKinds[field.soort] : 'line';
  return {
    type: 'blank',
    value: label,
    blank: { kind, ...(kind === 'choice' && { options: field!.keuzes!.map(({ tekst }) => tekst) }) },
  };
}

/** A text with its slots as nodes of their own: what was typed is never read as markup. */
function textNodes(
  node: MarkdownNode,
  fields: ReadonlyMap<string, WrittenField>,
  answers: Answers,
): MarkdownNode[] {
  let index = 0;
  return (node.value ?? '').split(slots).flatMap((part, at): MarkdownNode[] => {
    if (at % 2 === 1) {
      index += `[@${part}]`.length;
      return [slotNode(part, fields, answers)];
    }
    const start = placeIn(node, index);
    index += part.length;
    // What is wrong in these words is told at their own place.
    const position = node.position && { start, end: placeIn(node, index) };
    return part ? [{ type: 'text', value: part, ...(position && { position }) }] : [];
  });
}

/** Lists that touch become one: a condition stood between their items. */
function joined(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const result: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'list' && node.type === 'list' && !!last.ordered === !!node.ordered)
      result[result.length - 1] = { ...last, children: [...last.children!, ...node.children!] };
    else result.push(node);
  }
  return result;
}

/**
 * The tree of a model with answers in its slots, and only the parts whose condition holds.
 * @param keep which parts stay; by default those whose condition holds
 */
export function filled(
  node: MarkdownNode,
  fields: ReadonlyMap<string, WrittenField>,
  answers: Answers,
  keep: (part: MarkdownNode) => boolean = (part) => isIn(part, answers),
): MarkdownNode {
  if (!node.children) return node;
  const children = node.children.flatMap((child): readonly MarkdownNode[] => {
    if (child.type === 'text') return textNodes(child, fields, answers);
    const inside = filled(child, fields, answers, keep);
    if (child.name !== 'Als') return [inside];
    return keep(child) ? (inside.children ?? []) : [];
  });
  return { ...node, children: joined(children) };
}

/** A tree without what only the check needs: it goes to the browser. */
export function bare({ position: _at, attributes, children, ...node }: MarkdownNode): MarkdownNode {
  return {
    ...node,
    ...(attributes && {
      attributes: attributes.map(({ type, name = '', value }) => ({ type, name, value })),
    }),
    ...(children && { children: children.map(bare) }),
  };
}

/**
 * The document that a model and answers make; without answers it is the blank form.
 * @param about name of the site, its address without a slash at the end, and the day the document is made
 */
export function documentFrom(
  model: ProtocolModel,
  fields: ReadonlyMap<string, WrittenField>,
  answers: Answers,
  about: { name: string; site: string; date: string },
): DocumentModel {
  const organisation = typeof answers.organisatie === 'string' ? answers.organisatie.trim() : '';
  const { blocks } = readBody(filled(model.tree, fields, answers), about.site);
  return {
    title: model.title,
    subject: model.subject,
    version: model.version,
    date: about.date,
    facts: [],
    source: { name: about.name, address: `${about.site}/instrumenten/protocolmaker/` },
    ...(organisation && { organisation }),
    blocks: withAddresses(blocks),
  };
}
