import { isMap, isSeq, type Node, type Pair } from 'yaml';

/** A field of a block: its key and its value. */
export type Field = Pair<Node, Node | null>;

/** Where lines and nodes of a YAML text begin and end, in characters from its start. */
export class Places {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Start of the line that a place is on. */
  lineStart(at: number): number {
    return this.#source.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the last line of a node ends, its line break included. */
  end(node: Node): number {
    if (isMap(node) && !node.flow && node.items.length > 0) {
      const { key, value } = node.items.at(-1) as Field;
      return this.end(value?.range ? value : key);
    }
    if (isSeq(node) && !node.flow && node.items.length > 0) return this.end(node.items.at(-1) as Node);
    const at = node.range![1];
    if (this.#source[at - 1] === '\n') return at;
    const lineBreak = this.#source.indexOf('\n', at);
    return lineBreak < 0 ? this.#source.length : lineBreak + 1;
  }

  /** Start of the line of a node, or of the comments right above it: they go where the node goes. */
  withComments(node: Node): number {
    let start = this.lineStart(node.range![0]);
    while (start > 0) {
      const above = this.lineStart(start - 1);
      if (!/^\s*#/.test(this.#source.slice(above, start))) break;
      start = above;
    }
    return start;
  }
}
