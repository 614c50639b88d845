import { mendCommand } from '../review/file-format.ts';
import type { Remark } from '../report/findings.ts';

/** Characters that nobody sees and that do something to the text, or stand for a letter that was lost. */
const kinds: readonly [pattern: RegExp, wat: string, doen: string][] = [
  [
    /\uFFFD/,
    'Hier staat een vraagteken voor een letter die verloren ging (U+FFFD).',
    'Typ de letter opnieuw.',
  ],
  [
    /[\u202A-\u202E\u2066-\u2069]/,
    'Hier staat een onzichtbaar teken dat de leesrichting omkeert.',
    'Haal het weg: wis de letters eromheen en typ ze opnieuw.',
  ],
  [
    /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF]|\r(?!\n)/,
    'Hier staat een onzichtbaar stuurteken.',
    'Haal het weg: wis de letters eromheen en typ ze opnieuw.',
  ],
];
const any = new RegExp(kinds.map(([{ source }]) => source).join('|'), 'g');

/** What to say of the invisible or lost characters in a text; the first of each line. */
export function characterRemarks(text: string): Remark[] {
  if (text.search(any) < 0) return [];
  return text.split('\n').flatMap((raw, index): Remark[] => {
    if (index === 0 && raw.startsWith('\uFEFF')) {
      return [
        {
          line: 1,
          wat: 'Het bestand begint met een onzichtbaar teken.',
          doen: 'Dit kan vanzelf worden opgelost.',
          opdracht: mendCommand,
        },
      ];
    }
    const line = raw.replace(/\r$/, '');
    const at = line.search(any);
    const kind = at < 0 ? undefined : kinds.find(([pattern]) => pattern.test(line[at]!));
    if (!kind) return [];
    const code = line.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        line: index + 1,
        column: at + 1,
        wat: `${kind[1].replace(/\.$/, '')}${kind[1].includes('U+') ? '' : ` (U+${code})`}.`,
        doen: kind[2],
      },
    ];
  });
}
