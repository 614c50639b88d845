import { LineCounter, type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** An entry's file, taken apart: its fields, its body, and where each field stands. */
export interface EntrySource {
  /** The whole file. */
  text: string;
  fields: unknown;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Errors of the YAML itself. */
  faults: { message: string; place: Place }[];
  /** Place of a field, or of the nearest field around it that is there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Takes the text of an entry apart.
 * @param text whole file
 * @param kind `yaml` when the file is data only, `mdx` when it has a body
 */
export function readSource(text: string, kind: 'yaml' | 'mdx'): EntrySource {
  const match = kind === 'mdx' ? fence.exec(text) : undefined;
  if (kind === 'mdx' && !match) {
    const message = 'Het bestand begint niet met een blok velden tussen twee regels met ---.';
    const place = { line: 1, column: 1 };
    return {
      text,
      fields: {},
      body: text,
      bodyLine: 1,
      faults: [{ message, place }],
      placeOf: () => place,
    };
  }
  const yaml = match ? match[1]! : text;
  const firstLine = match ? 2 : 1;
  const lines = new LineCounter();
  // The same YAML as Astro reads: 1.1 would turn "ja" or "on" into booleans, so both use the core schema.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    text,
    fields: document.errors.length > 0 ? {} : (document.toJS() ?? {}),
    body: match ? text.slice(match[0].length) : '',
    bodyLine: match ? match[0].split('\n').length : 1,
    faults: document.errors.map((error) => ({ message: error.message, place: place(error.pos[0]) })),
    placeOf: (path) => place(offsetOf(document, path)),
  };
}

/** Offset of the key at a path, or of its nearest ancestor that exists. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
