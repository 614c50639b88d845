/** What is no text of ours: code, a tag with its attributes, the target of a link. */
const leaveAlone =
  /`[^`\n]*`|<\/?[A-Z]\w*(?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)*\s*\/?>|\]\([^)\n]*\)|https?:\/\/\S+/g;
/** The fields of an entry stand between its first two lines of dashes. */
const frontMatter = /^---\n[^]*?\n---\n/;
/** A line of fields: its key or dash, then the value, which may stand between the quotation marks of YAML. */
const fieldLine = /^(\s*(?:- )*(?:[A-Za-z]\w*:\s+)?)("|'(?![snt][\s-])|)(.*)$/;

const inText = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=^|[\s(“])'(?=[snt](?:[\s-]|$))/g, '’')
    .replace(/"(?=\S)([^"\n]+)(?<=\S)"/g, '“$1”');

/** The text with a change in what is ours to change. */
function around(text: string, change: (own: string) => string): string {
  let from = 0;
  let result = '';
  for (const { 0: kept, index } of text.matchAll(leaveAlone)) {
    result += change(text.slice(from, index)) + kept;
    from = index + kept.length;
  }
  return result + change(text.slice(from));
}

/** A line of fields. Values between quotation marks of YAML keep those; only what is inside changes. */
function inField(line: string): string {
  const [, start = '', mark = '', value = ''] = fieldLine.exec(line) ?? [];
  if (/^\s*#/.test(line) || /^[[{]/.test(value)) return line;
  if (!mark) return start + around(value, inText);
  // A value that goes on over the line, or that escapes its own marks, is left to the editor.
  const closed = value.endsWith(mark) && !value.slice(0, -1).includes(mark);
  return closed ? start + mark + around(value.slice(0, -1), inText) + mark : line;
}

/**
 * A file with the quotation marks and apostrophes that print has: “word”, foto’s. No line comes or goes.
 * @param text text of an entry, fields and body, or fields alone
 */
export function curled(text: string): string {
  const fields = frontMatter.exec(text)?.[0] ?? (text.startsWith('---') ? text : '');
  const body = text.slice(fields.length);
  const mended = fields.split('\n').map(inField).join('\n');
  if (!fields) return body.split('\n').map(inField).join('\n');
  let inCode = false;
  const lines = body.split('\n').map((line) => {
    if (line.trimStart().startsWith('```')) inCode = !inCode;
    return inCode ? line : around(line, inText);
  });
  return mended + lines.join('\n');
}
