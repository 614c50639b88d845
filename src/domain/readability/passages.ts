import { isBlock, startOf, textOf, type MarkdownNode } from '../text/markdown.ts';
import type { Passage } from './measure.ts';

/** Nodes that stand in a line of text. */
const inline = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'break',
]);
/** Attributes that hold no sentence of their own. */
const unsaid = new Set(['opties', 'regels']);

const endsSentence = (text: string): boolean => /[.?!]$/.test(text);

/** The passage that nodes in a line make together; none when they say nothing. */
function passage(nodes: readonly MarkdownNode[], label: (text: string) => boolean): Passage[] {
  const whole = nodes.map(textOf).join('');
  const text = whole.trim();
  if (!text || !nodes[0]) return [];
  const before = whole.slice(0, whole.indexOf(text));
  const line = startOf(nodes[0]).line + before.split('\n').length - 1;
  return [{ text, line, ...(label(text) && { label: true }) }];
}

/** The texts that a building block shows from its attributes. */
const shown = ({ attributes = [] }: MarkdownNode): Passage[] =>
  attributes.flatMap(({ name, value, at }) => {
    const text = typeof value === 'string' && !unsaid.has(name ?? '') ? value.trim() : '';
    return text ? [{ text, line: at?.line ?? 1, ...(!endsSentence(text) && { label: true }) }] : [];
  });

/** Passages of nodes that stand beside each other: those in a line belong together, the others stand alone. */
function passagesIn(nodes: readonly MarkdownNode[], label: (text: string) => boolean): Passage[] {
  const passages: Passage[] = [];
  let open: MarkdownNode[] = [];
  const close = (): void => {
    passages.push(...passage(open, label));
    open = [];
  };
  for (const node of nodes) {
    if (inline.has(node.type)) {
      open.push(node);
      continue;
    }
    close();
    if (isBlock(node)) passages.push(...shown(node));
    passages.push(...passagesOf(node));
  }
  close();
  return passages;
}

/** What is a label rather than a sentence, by the kind of node it stands in. */
const labels: Record<string, (text: string) => boolean> = {
  heading: () => true,
  tableCell: (text) => !endsSentence(text),
};

/**
 * The passages of a body, from its tree. Lines of a paragraph belong together; every heading, list item, cell and
 * building block stands by itself; code is left out.
 */
export const passagesOf = (tree: MarkdownNode): Passage[] =>
  passagesIn(tree.children ?? [], labels[tree.type] ?? (() => false));
