/** The boxes of a date, in order. */
export const dateParts = ['dag', 'maand', 'jaar'] as const;

/** One of them. */
export type DatePart = (typeof dateParts)[number];

/** What is wrong with a date, and at which box. */
export interface DateFault {
  part: DatePart;
  /** What is wrong, without full stop. */
  what: string;
  /** How to mend it. */
  how: string;
}

const ranges = {
  dag: { least: 1, most: 31, how: 'Vul een getal in van 1 tot en met 31.' },
  maand: { least: 1, most: 12, how: 'Vul een getal in van 1 tot en met 12.' },
  jaar: { least: 1900, most: 2100, how: 'Vul het jaar in met vier cijfers.' },
} as const;

/**
 * Reads a date as it was typed in three boxes, with hyphens between them.
 * @returns the day as YYYY-MM-DD, or what is wrong with the first box that is not right
 */
export function readDate(typed: string): { iso: string } | DateFault {
  const texts = typed.split('-').map((text) => text.trim());
  for (const [at, part] of dateParts.entries()) {
    const text = texts[at] ?? '';
    const { least, most, how } = ranges[part];
    const article = part === 'jaar' ? 'Het' : 'De';
    if (!text) return { part, what: `${article} ${part} ontbreekt`, how };
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      return { part, what: `${article} ${part} klopt niet`, how };
  }
  const [day, month, year] = texts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1)
    return {
      part: 'dag',
      what: 'Deze dag bestaat niet',
      how: `Die maand heeft ${new Date(Date.UTC(year, month, 0)).getUTCDate()} dagen.`,
    };
  return { iso: date.toISOString().slice(0, 10) };
}
