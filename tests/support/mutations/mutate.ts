/** Numbers from 0 up to 1, the same every time for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const signs = Array.from(
  '<>{}*_#[]()"\':-|\\`~&!%@\t=+,.?$^;/ \n\u00A0\u00AD\u2011\u2192\u201C\u2019\uFEFF\b\r',
);
const snippets = [
  ...[
    '<LetOp titel="x">',
    '</LetOp>',
    '<Zeg eerst="a" />',
    '<Zeg eerst="a" dan="b" />',
    '<Invulveld label="a" />',
  ],
  ...[
    '<Modeltekst titel="a">',
    '</Modeltekst>',
    '<VerzonnenVoorbeeld>',
    '<Zegg />',
    '<div>',
    '</p>',
    '<br>',
    '<b>',
  ],
  ...[
    '<!-- x -->',
    '{1 + 1}',
    '{/* x */}',
    'import x from "y"\n',
    'export const a = 1\n',
    '![x](y.png)',
    '![](./x.png)',
  ],
  ...[
    '![x](https://voorbeeld.nl/x.png)',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](http://x.nl)',
  ],
  ...[
    '[x](/niets/)',
    '[x](#niets)',
    '[x](x)',
    '[x]()',
    '[](/advies/)',
    '[x][y]',
    '\n[x]: /y/\n',
    '[^1]',
    '\n[^1]: x\n',
  ],
  ...[
    '```',
    '~~~',
    '\n---\n',
    '\n===\n',
    '## ',
    '\n## \n',
    '\n# Kop\n',
    '\n##Kop\n',
    '**',
    '****',
    '__',
    '~~',
    '~',
  ],
  ...[
    '&nbsp;',
    '&nbps;',
    '&lt;',
    '&#123;',
    '| a | b |\n',
    '\n|---|\n',
    '\n- \n',
    '\n1. \n',
    '> ',
    '\n>\n',
    ' #',
    ' # x',
  ],
  ...[
    ': ',
    '- ',
    '"',
    '\n+++\n',
    '\n...\n',
    '&x ',
    '*x ',
    '!x ',
    '<<: x',
    '\t',
    '  ',
    'https://',
    'www.x.nl',
    '<https://x.nl>',
  ],
];

/** A change in a text: somebody's finger, a paste that went wrong, a tool that meddles. */
type Change = (text: string, pick: (below: number) => number, from: number, to: number) => string;

const cut = (text: string, from: number, to: number, by = ''): string =>
  text.slice(0, from) + by + text.slice(to);

/** The line around an offset, its break included. */
function lineAt(text: string, at: number): [from: number, to: number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end + 1];
}

const changes: readonly Change[] = [
  (text, pick, from, to) => cut(text, ...one(from + pick(to - from), 1)),
  (text, pick, from, to) => cut(text, ...one(from + pick(to - from), 1 + pick(6))),
  (text, pick, from, to) => insert(text, from + pick(to - from), signs[pick(signs.length)]!),
  (text, pick, from, to) => insert(text, from + pick(to - from), snippets[pick(snippets.length)]!),
  (text, pick, from, to) =>
    insert(text, lineAt(text, from + pick(to - from))[0], snippets[pick(snippets.length)]!),
  (text, pick, from, to) => cut(text, ...lineAt(text, from + pick(to - from))),
  (text, pick, from, to) => {
    const [start, end] = lineAt(text, from + pick(to - from));
    return insert(text, end, text.slice(start, end));
  },
  (text, pick, from, to) => {
    const [, end] = lineAt(text, from + pick(to - from));
    return cut(text, end - 1, end, ' ');
  },
  (text, pick, from, to) => insert(text, lineAt(text, from + pick(to - from))[0], ' '.repeat(1 + pick(5))),
  (text, pick, from, to) => {
    const [start, end] = lineAt(text, from + pick(to - from));
    const [, next] = lineAt(text, end);
    return cut(text, start, next, text.slice(end, next) + text.slice(start, end));
  },
  (text, pick, from, to) => text.slice(0, from + pick(to - from)),
  (text, pick, from, to) => {
    const at = text.indexOf('"', from + pick(to - from));
    return at < 0 ? text : cut(text, ...one(at, 1), '“');
  },
  (text, pick, from, to) => {
    const at = text.indexOf('\n\n', from + pick(to - from));
    return at < 0 ? text : cut(text, at, at + 1);
  },
];

const one = (at: number, length: number): [number, number] => [at, at + length];
const insert = (text: string, at: number, by: string): string => cut(text, at, at, by);

/**
 * Changes a file in one place, in its fields or in its body.
 * @param text of the file
 * @param next numbers from 0 up to 1
 */
export function mutate(text: string, next: () => number): string {
  const pick = (below: number): number => Math.floor(next() * below);
  const closing = text.indexOf('\n---\n', 3);
  const body = closing < 0 ? text.length : closing + 5;
  const inBody = body < text.length && next() < 0.65;
  const [from, to] = inBody ? [body, text.length] : [closing < 0 ? 0 : 4, body];
  return changes[pick(changes.length)]!(text, pick, from, to);
}
