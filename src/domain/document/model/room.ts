import type { Blank } from './model.ts';

/** Room to write in by hand: its width in millimetres, and lines under each other. */
export interface Room {
  width: number;
  lines: number;
}

/** What is answered with a number, an hour or a sign or two. */
const isShort =
  /^(?:aantal|tijd|tijdstip|uur|minuten|bedrag|euro|jaar|getal|cijfer|percentage|een|twee|drie|vier|vijf|zes|altijd)$/i;
/** What is answered in a sentence or more. */
const isLong =
  /\b(?:feiten|feit|woorden|redenen?|uitleg|samenvatting|zin|zinnen|omschrijving|omdat|waarom|gevolgen?|zoals|uitkomst|besluit|wat|afspraak|afspraken|regel)\b/i;

/**
 * Room that somebody needs to fill in a blank within a line with a pen. A hand takes some 3 mm a letter.
 * The whole line is 170 mm.
 */
export function roomFor({ kind, label, options = [] }: Blank): Room {
  if (kind === 'date') return { width: 38, lines: 1 };
  if (kind === 'choice') {
    const longest = Math.max(...options.map((option) => option.length));
    return { width: Math.min(170, Math.max(22, longest * 3)), lines: longest > 57 ? 2 : 1 };
  }
  if (isShort.test(label)) return { width: 22, lines: 1 };
  if (isLong.test(label)) return { width: 170, lines: 2 };
  return { width: Math.min(120, Math.max(50, label.length * 2.5)), lines: 1 };
}
