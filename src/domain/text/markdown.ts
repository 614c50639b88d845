/** A place in a text: line and column from 1, offset in UTF-16 units from 0. */
export interface MarkdownPoint {
  line: number;
  column: number;
  offset: number;
}

/** An attribute of a building block. Without a name it is code. */
export interface MarkdownAttribute {
  type: string;
  name?: string;
  /** Text, null when only the name is written, or an object when it is code. */
  value?: unknown;
  at?: MarkdownPoint;
}

/**
 * A node of the tree of a body, as mdast has it (https://github.com/syntax-tree/mdast) with the nodes of MDX.
 * Only what is read here is named; which fields a node has depends on its type.
 */
export interface MarkdownNode {
  type: string;
  children?: readonly MarkdownNode[];
  position?: { start: MarkdownPoint; end: MarkdownPoint };
  /** Of text and code. */
  value?: string;
  /** Of a link, a picture or a definition. */
  url?: string;
  /** Of a picture. */
  alt?: string | null;
  /** Of a heading. */
  depth?: number;
  /** Of a list: whether its items are numbered, and from which number. */
  ordered?: boolean | null;
  start?: number | null;
  /** Of an item of a list: whether its box is ticked; nothing when it has none. */
  checked?: boolean | null;
  /** Of a building block. */
  name?: string | null;
  attributes?: readonly MarkdownAttribute[];
  /** Of a slot of a model that is open: what may be filled in; `value` says what belongs there. */
  blank?: { kind: 'line' | 'date' | 'choice'; options?: readonly string[] };
}

const nowhere: MarkdownPoint = { line: 1, column: 1, offset: 0 };

/** Where a node starts. */
export const startOf = (node: Pick<MarkdownNode, 'position'>): MarkdownPoint =>
  node.position?.start ?? nowhere;

/**
 * Place of a sign in the value of a text. The value has the line ends of the file, without the spaces that a line
 * starts with: a column in the middle of many lines is counted from its first word.
 */
export function placeIn(node: Pick<MarkdownNode, 'position' | 'value'>, index: number): MarkdownPoint {
  const { line, column, offset } = startOf(node);
  const value = node.value ?? '';
  const lines = value.slice(0, index).split('\n');
  const rest = value.slice(index);
  const own = lines.at(-1)!.length;
  const lastLine = lines.length > 1 && !rest.includes('\n') && node.position?.end.column;
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + own : lastLine ? lastLine - rest.length : own + 1,
    offset: offset + index,
  };
}

/** A node and all below it, in the order of the text. */
export function* nodesIn(node: MarkdownNode): Generator<MarkdownNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (next.children) waiting.push(...next.children.toReversed());
  }
}

/** Whether a node is a building block, by itself or within a line. */
export const isBlock = ({ type }: MarkdownNode): boolean =>
  type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** What a reader reads of a node: its words without markup, a line break where one is written. */
export const textOf = (node: MarkdownNode): string =>
  [...nodesIn(node)]
    .map(({ type, value }) =>
      type === 'text' || type === 'inlineCode' ? (value ?? '') : type === 'break' ? '\n' : '',
    )
    .join('');
