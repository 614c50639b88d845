/** A sentence of the account, exactly as it was written. */
export interface Moment {
  text: string;
  /** Time as hh.mm; nothing when nobody knows. */
  time: string;
  /** About how somebody felt: that stands apart from the facts. */
  feeling: boolean;
}

/** What tells of how somebody feels; the writer has the last word. */
const feelings =
  /\b(?:bang|angst\w*|schrok|geschrokken|tril\w*|huil\w*|boos|verdriet\w*|machteloos|onveilig|voelde?|slaap|slapen|stress|paniek)\b/i;

const clock = /\b(?:om |rond )?([01]?\d|2[0-3])[.:]([0-5]\d)(?: uur)?\b/;

/** Where one sentence ends and the next begins: behind a mark, or behind the quotation mark that follows one. */
function* endsIn(line: string): Generator<number> {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const [sign = '', next = ''] = [line[at], line[at + 1]];
    const closes: boolean = sign === '”' || (sign === '"' && quoted);
    if (sign === '“' || sign === '"') quoted = !closes;
    if (sign === '”') quoted = false;
    const mark = /[.!?]/.test(sign) && !quoted;
    const after = closes && /[.!?]/.test(line[at - 1] ?? '') && /^\s+[\p{Lu}“"]/u.test(line.slice(at + 1));
    if ((mark && /\s/.test(next)) || after) yield at + 1;
  }
  yield line.length;
}

/** The sentences of an account, in their order. A mark within quotation marks ends none, nor does one in a time. */
export const sentencesOf = (account: string): string[] =>
  account.split(/\n+/).flatMap((line) => {
    let from = 0;
    return [...endsIn(line)]
      .map((to) => {
        const text = line.slice(from, to).trim();
        from = to;
        return text;
      })
      .filter(Boolean);
  });

/** A sentence as a moment: with the time it names, and whether it tells of a feeling. */
export function momentOf(text: string): Moment {
  const [, hour, minute] = clock.exec(text) ?? [];
  return {
    text,
    time: hour ? `${hour.padStart(2, '0')}.${minute!}` : '',
    feeling: feelings.test(text),
  };
}

/** The moments of an account. What was said of a sentence that is still there is kept. */
export function momentsOf(account: string, before: readonly Moment[] = []): Moment[] {
  const sentences = sentencesOf(account);
  const left = [...sentences];
  const kept = before.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  if (kept.length === 0) return sentences.map(momentOf);
  return [...kept, ...left.map(momentOf)];
}

/** Words between quotation marks: what somebody literally said. */
export const literalWords = (text: string): string[] =>
  [...text.matchAll(/“([^”]+)”|"([^"]+)"/g)]
    .map(([, curly, plain]) => (curly ?? plain ?? '').trim())
    .filter(Boolean);

/** Moves a moment one place. @param by -1 is earlier, 1 is later */
export function moved(moments: readonly Moment[], index: number, by: -1 | 1): Moment[] {
  const to = index + by;
  if (to < 0 || to >= moments.length) return [...moments];
  const next = [...moments];
  [next[index], next[to]] = [next[to]!, next[index]!];
  return next;
}

/** A time as somebody types it, as hh.mm; nothing when it is none. */
export function readTime(typed: string): string {
  const [, hour, minute] = /^\s*([01]?\d|2[0-3])[.:]?([0-5]\d)\s*$/.exec(typed) ?? [];
  return hour ? `${hour.padStart(2, '0')}.${minute!}` : '';
}
