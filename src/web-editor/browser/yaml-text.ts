import { Document, isCollection, Scalar, stringify, visit } from 'yaml';

const options = { lineWidth: 0, defaultKeyType: 'PLAIN', singleQuote: false } as const;

/** Puts the lines after the first at a column. */
const indented = (text: string, column: number): string =>
  text.replace(/\n(?=.)/g, `\n${' '.repeat(column)}`);

/** A field as text, its first line without the space in front; ends with a line break. */
export const fieldText = (name: string, value: unknown, column: number): string =>
  indented(stringify({ [name]: value }, options), column);

/** An item of a list as text, its first line without the space in front; ends with a line break. */
export const itemText = (value: unknown, column: number): string =>
  indented(stringify([value], options), column);

/** A list or block on one line: `[a, b]`, `{ a: b }`. */
export function flowText(value: unknown): string {
  const document = new Document(value);
  visit(document, (_, node) => {
    if (isCollection(node)) node.flow = true;
  });
  return document.toString({ ...options, flowCollectionPadding: !Array.isArray(value) }).trimEnd();
}

/** Longest line of a text that is folded anew. */
const foldAt = 110;

/**
 * A folded text (`>-`) with only the lines around the change written anew.
 * @returns undefined when the text is folded in a way that this cannot keep
 */
function refolded(before: string, old: string, next: string): string | undefined {
  const [header = '', ...rows] = before.replace(/\n$/, '').split('\n');
  const lines = rows.map((row) => row.trim());
  const margin = /^ */.exec(rows[0] ?? '')![0];
  if (
    lines.join(' ') !== old.trim() ||
    rows.some((row) => row !== margin + row.trim()) ||
    /\n|^\s|\s$| {2}/.test(next)
  ) {
    return undefined;
  }
  let rest = next;
  let head = 0;
  while (head < lines.length && rest.startsWith(`${lines[head]!} `))
    rest = rest.slice(lines[head++]!.length + 1);
  let tail = lines.length;
  while (tail > head && rest.endsWith(` ${lines[tail - 1]!}`))
    rest = rest.slice(0, -lines[--tail]!.length - 1);
  const middle = rest.split(' ').reduce<string[]>((folded, word) => {
    const last = folded.at(-1);
    if (last === undefined || last.length + word.length + 1 > foldAt) folded.push(word);
    else folded[folded.length - 1] = `${last} ${word}`;
    return folded;
  }, []);
  const all = [...lines.slice(0, head), ...middle, ...lines.slice(tail)];
  return [header, ...all.map((line) => margin + line)].join('\n') + (before.endsWith('\n') ? '\n' : '');
}

/**
 * Another value in the place of a text, number or yes and no, with the quotes or folds that were there.
 * @param before text of the value as it stands in the file
 * @param column where the key or the dash stands
 */
export function valueText(node: Scalar, before: string, next: unknown, column: number): string {
  if (node.type === 'BLOCK_FOLDED' && typeof next === 'string') {
    const folded = refolded(before, String(node.value), next);
    if (folded !== undefined) return folded;
  }
  const scalar = new Scalar(next);
  if (typeof next === 'string' && node.type?.startsWith('QUOTE_')) scalar.type = node.type;
  const text = indented(stringify({ k: scalar }, options), column).slice('k: '.length);
  return before.endsWith('\n') ? text : text.trimEnd();
}
