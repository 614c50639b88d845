import type { Remark } from '../report/findings.ts';
import { curled } from './language/curly.ts';

/** A way in which a file may differ without anybody seeing it, and how to put it right. */
interface Slip {
  /** Lines, from 1, on which it is found. */
  lines: (text: string) => number[];
  mend: (text: string) => string;
  wat: string;
  /** Whether it stops the site, so that a rule says it. */
  stops?: boolean;
}

const linesWith = (pattern: RegExp) => (text: string) =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));

/** Only what cannot change what a page says. Two spaces at the end of a line are a line break, and stay. */
const slips: readonly Slip[] = [
  {
    wat: 'Het bestand begint met een onzichtbaar teken.',
    stops: true,
    lines: (text) => (text.startsWith('\uFEFF') ? [1] : []),
    mend: (text) => text.replace(/^\uFEFF/, ''),
  },
  {
    wat: 'Deze regel eindigt zoals op Windows (CRLF).',
    lines: (text) => linesWith(/\r$/)(text).slice(0, 1),
    mend: (text) => text.replace(/\r\n/g, '\n'),
  },
  {
    wat: 'Aan het eind van deze regel staat een spatie of tab.',
    lines: linesWith(/(?:^|[^ ])(?: |\t)\r?$/),
    mend: (text) => text.replace(/(^|[^ ])[ \t](?=\r?$)/gm, '$1'),
  },
  {
    wat: 'Een datum heeft een nul te weinig.',
    lines: linesWith(/^[ -]*\w+: \d{4}-(?:\d-\d{1,2}|\d\d-\d)\s*$/),
    mend: (text) =>
      text.replace(
        /^([ -]*\w+: \d{4})-(\d{1,2})-(\d{1,2})(?=\s*$)/gm,
        (_, start: string, month: string, day: string) =>
          `${start}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      ),
  },
  {
    wat: 'Hier staan rechte aanhalingstekens. De site schrijft “zo” en foto’s.',
    lines: (text) => {
      const mended = curled(text).split('\n');
      return text.split('\n').flatMap((line, index) => (line === mended[index] ? [] : [index + 1]));
    },
    mend: curled,
  },
  {
    wat: 'De laatste regel eindigt niet met een nieuwe regel.',
    lines: (text) => (text === '' || text.endsWith('\n') ? [] : [text.split('\n').length]),
    mend: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`),
  },
];

/** Command that mends what needs no judgement. */
export const mendCommand = 'npm run controle -- --oplossen';

/** Slips of a file that `mendFile` can put right. */
export const formatRemarks = (text: string): Remark[] =>
  slips.flatMap(({ lines, wat, stops = false }) =>
    (stops ? [] : lines(text)).map((line) => ({
      line,
      wat,
      doen: 'Dit kan vanzelf worden opgelost.',
      opdracht: mendCommand,
    })),
  );

/** The text with every slip put right, and what was done; nothing else changes. */
export function mendFile(text: string): { text: string; done: string[] } {
  let mended = text;
  const done: string[] = [];
  for (const { lines, mend, wat } of slips) {
    const found = lines(mended);
    if (found.length === 0) continue;
    mended = mend(mended);
    done.push(`${wat} (regel ${found.join(', ')})`);
  }
  return { text: mended, done };
}
