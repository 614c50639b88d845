import { parseDocument } from 'yaml';
import { patchedFields } from './patch.ts';
import type { Fields } from './same.ts';

/** Name of the field that carries the file as it was. */
export const sourceField = 'bestand';
const bodyField = 'body';

type Kind = 'mdx' | 'yaml';

/** Whether the lines of a file end as on Windows. It is read as any other, and written back as it was. */
const endsAsOnWindows = (text: string): boolean => text.includes('\r\n');

/** A file taken apart: its fields as text and its body, with line ends of one kind. */
function parts(file: string, kind: Kind): { head: string; body: string } {
  const text = file.replaceAll('\r\n', '\n');
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
 * Writes an entry as the editor left it. What nobody changed stays letter for letter as it was, with its comments,
 * order and quotes, so that a proposal shows only the change.
 * @param content fields of the form, with the file as it was in `bestand`
 */
export function writeEntry(content: Fields, kind: Kind): string {
  const { [sourceField]: source, [bodyField]: body, ...form } = content;
  const file = typeof source === 'string' ? source : '';
  const before = parts(file, kind);
  const written = (text: string): string => (endsAsOnWindows(file) ? text.replaceAll('\n', '\r\n') : text);
  const head = patchedFields(before.head, form).replace(/\n*$/, '\n');
  if (kind === 'yaml') return written(head);
  const newBody = typeof body === 'string' ? body.trim() : '';
  const unchanged = newBody === before.body.trim();
  const rest = unchanged ? before.body : newBody === '' ? '' : `\n${newBody}\n`;
  return written(`---\n${head}---\n${rest}`);
}
