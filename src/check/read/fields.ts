import { load, YAMLException } from 'js-yaml';
import { LineCounter, type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { otherYamlFault, yamlFault } from '../report/yaml-faults.ts';
import { lostInYaml } from './lost-in-yaml.ts';
import type { Place, SourceFault } from './place.ts';

/** Fields as they were read. */
export interface Fields {
  fields: unknown;
  faults: SourceFault[];
  /** Place of a field, or of the nearest field around it that is there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads fields. Their values are those that Astro gets, from the reader that it uses: `2026-11-30` is a date in
 * it, and text in others. Their places come from a reader that keeps them.
 * @param yaml text of the fields
 * @param firstLine line of the file on which it starts
 */
export function fieldsOf(yaml: string, firstLine: number): Fields {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => place(offsetOf(document, path));
  // One mistake makes more of them; the first is the one to mend.
  const [wrong] = document.errors.length > 0 ? document.errors : document.warnings;
  if (wrong) {
    const { at, ...said } = yamlFault(wrong.code, yaml, wrong.pos[0]);
    return { fields: {}, faults: [{ ...said, place: place(at) }], placeOf };
  }
  const lost = lostInYaml(yaml, document).map(({ at, ...said }) => ({ ...said, place: place(at) }));
  try {
    return { fields: withoutShifts(load(yaml) ?? {}, document), faults: lost, placeOf };
  } catch (error) {
    // Both read the same language, but not to the last letter.
    const line = error instanceof YAMLException ? error.mark.line : 0;
    return {
      fields: {},
      faults: [{ ...otherYamlFault, place: { line: line + firstLine, column: 1 } }],
      placeOf,
    };
  }
}

/** Dates as they are written where the reader made another of them: 30 February becomes 2 March in its hands. */
function withoutShifts(value: unknown, document: Document.Parsed, path: PropertyKey[] = []): unknown {
  if (value instanceof Date) {
    const written = String(document.getIn(path));
    return value.toISOString().slice(0, 10) === written ? value : written;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => withoutShifts(item, document, [...path, at]));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutShifts(inner, document, [...path, key])]),
  );
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
