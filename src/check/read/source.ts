import { fieldsOf, type Fields } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { readTree, type BodyTree } from './tree.ts';
import type { Place, SourceFault } from './place.ts';

/** An entry's file, taken apart: its fields, its body, and where each field stands. */
export interface EntrySource {
  /** The whole file. */
  text: string;
  fields: unknown;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Why the fields cannot be read. */
  faults: SourceFault[];
  /** Place of a field, or of the nearest field around it that is there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** The body as the compiler reads it, parsed when it is first asked for; its places are those of the file. */
  readonly tree: BodyTree;
}

/**
 * Takes the text of an entry apart.
 * @param text whole file
 * @param kind `yaml` when the file is data only, `mdx` when it has a body
 */
export function readSource(text: string, kind: 'yaml' | 'mdx'): EntrySource {
  const parts = kind === 'mdx' ? frontMatter(text) : { yaml: text, firstLine: 1, bodyStart: text.length };
  const { fields, faults, placeOf }: Fields =
    'fault' in parts
      ? { fields: {}, faults: [parts.fault], placeOf: () => parts.fault.place }
      : fieldsOf(parts.yaml, parts.firstLine);
  const bodyStart = 'fault' in parts ? 0 : parts.bodyStart;
  let tree: BodyTree | undefined;
  return {
    ...{ text, fields, faults, placeOf },
    body: text.slice(bodyStart),
    bodyLine: kind === 'mdx' ? text.slice(0, bodyStart).split('\n').length : 1,
    get tree() {
      return (tree ??= readTree(text, bodyStart));
    },
  };
}
