import { isMap, isScalar, parseDocument, stringify } from 'yaml';

/** Name of the field that carries the file as it was. */
export const sourceField = 'bestand';
const bodyField = 'body';

type Fields = Record<string, unknown>;
type Kind = 'mdx' | 'yaml';

/** A file taken apart: its fields as text and its body. */
function parts(text: string, kind: Kind): { head: string; body: string } {
  if (kind === 'yaml') return { head: text, body: '' };
  const match = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text);
  return match ? { head: match[1]!, body: text.slice(match[0].length) } : { head: '', body: text };
}

/**
 * Reads an entry for the editor.
 * @param text whole file
 * @param kind `mdx` when it has a body
 */
export function readEntry(text: string, kind: Kind): Fields {
  const { head, body } = parts(text, kind);
  const fields = (parseDocument(head).toJS() ?? {}) as Fields;
  return { ...fields, ...(kind === 'mdx' && { [bodyField]: body.trim() }), [sourceField]: text };
}

/**
 * A value without what an empty form leaves behind; undefined when nothing is left. A form says "no" where nobody
 * said anything; inside a block that is the same as nothing.
 */
function pruned(value: unknown, inside = false): unknown {
  if (value === false && inside) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const list = value.map((item) => pruned(item, true)).filter((item) => item !== undefined);
    return list.length > 0 ? list : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, pruned(inner, true)] as const)
      .filter(([, inner]) => inner !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return value ?? undefined;
}

/** A value with the keys of its blocks in one order, so that only what it says counts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.trim() : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(pruned(a))) === JSON.stringify(sorted(pruned(b)));

/** The text of each field in a file, from its key up to the next key; comments above a key go with it. */
function slices(head: string): { before: string; fields: Map<string, string> } {
  const { contents } = parseDocument(head);
  const keys = isMap(contents)
    ? contents.items.flatMap(({ key }) =>
        isScalar(key) ? [{ name: String(key.value), start: key.range[0] }] : [],
      )
    : [];
  // What stands in front of a key on the lines above, up to the end of the field before, is about that key.
  const starts = keys.map(({ start }, index) => {
    if (index === 0) return start;
    const lines = head.slice(0, start).split('\n');
    let at = start;
    for (let line = lines.length - 2; line >= 0 && /^\s*(#.*)?$/.test(lines[line]!); line--) {
      at -= lines[line]!.length + 1;
    }
    return at;
  });
  return {
    before: head.slice(0, starts[0] ?? 0),
    fields: new Map(
      keys.map(({ name }, index) => [name, head.slice(starts[index], starts[index + 1] ?? head.length)]),
    ),
  };
}

const written = (name: string, value: unknown): string =>
  stringify({ [name]: value }, { lineWidth: 0, defaultKeyType: 'PLAIN', singleQuote: false });

/** The comments above a field that is written anew. */
const comments = (slice: string | undefined): string =>
  /^(?:\s*#[^\n]*\n|\s*\n)*/.exec(slice ?? '')?.[0] ?? '';

/**
 * Writes an entry as the editor left it. What nobody changed stays letter for letter as it was, with its comments,
 * order and quotes, so that a proposal shows only the change.
 * @param content fields of the form, with the file as it was in `bestand`
 */
export function writeEntry(content: Fields, kind: Kind): string {
  const { [sourceField]: source, [bodyField]: body, ...form } = content;
  const text = typeof source === 'string' ? source : '';
  const before = parts(text, kind);
  const old = (parseDocument(before.head).toJS() ?? {}) as Fields;
  const { before: opening, fields } = slices(before.head);
  const names = [...new Set([...Object.keys(old), ...Object.keys(form)])];
  const head = names.map((name) => {
    const slice = fields.get(name);
    // A field that the form does not have is not the form's to take away.
    if (slice !== undefined && (!(name in form) || same(form[name], old[name]))) return slice;
    const value = pruned(form[name]);
    return value === undefined ? '' : comments(slice) + written(name, value);
  });
  const fieldsText = opening + head.join('').replace(/\n*$/, '\n');
  if (kind === 'yaml') return fieldsText;
  const newBody = typeof body === 'string' ? body.trim() : '';
  const unchanged = newBody === before.body.trim();
  const rest = unchanged ? before.body : newBody === '' ? '' : `\n${newBody}\n`;
  return `---\n${fieldsText}---\n${rest}`;
}
