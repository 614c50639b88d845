import type { Answers } from '../tool/fields.ts';
import { costLines, lineField, type CostLine } from './lines.ts';

/** From low to high. */
export interface Range {
  low: number;
  high: number;
}

/** A line as it was filled in. */
export interface FilledLine {
  line: CostLine;
  /** How many, or how many euros of an amount. */
  amount: Range;
  /** What one costs; 1 for an amount. */
  price: number;
  /** When that price held, and how it was found, as typed. */
  dated: string;
  source: string;
}

/** What aggression costs in a year. */
export interface Cost {
  lines: readonly FilledLine[];
  /** Lines that were filled in and cannot be counted, each with what is wrong. */
  wrong: readonly { title: string; why: string }[];
  direct: Range;
  indirect: Range;
  total: Range;
  /** Incidents in that year; nothing when that is not known. */
  incidents: number | undefined;
  /** What a measure costs a year, and how many incidents it must prevent to pay for itself. */
  breakEven: { cost: number; incidents: Range } | undefined;
}

const textOf = (answers: Answers, name: string): string => {
  const value = answers[name];
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * A number as it is typed in Dutch: "1.250", "12,5", "€ 40,-". @returns undefined when it is none, or less than nothing
 */
export function readNumber(typed: string): number | undefined {
  const text = typed.replace(/[€\s\u00A0]/g, '').replace(/,-$/, '');
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Two figures that count: more would say that somebody knows it to the euro. */
export function rounded(value: number): number {
  if (value < 100) return Math.round(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

function readLine(answers: Answers, line: CostLine): FilledLine | string | undefined {
  const typed = (part: Parameters<typeof lineField>[1]): string => textOf(answers, lineField(line.id, part));
  const [min, max] = [typed('min'), typed('max')];
  if (min === '' && max === '') return undefined;
  const low = readNumber(min || max);
  const high = readNumber(max || min);
  if (low === undefined || high === undefined) return 'het aantal is geen getal';
  if (low > high) return 'minstens is meer dan hoogstens';
  const price = line.price ? readNumber(typed('prijs')) : 1;
  if (price === undefined) return typed('prijs') === '' ? 'de prijs ontbreekt' : 'de prijs is geen bedrag';
  return { line, amount: { low, high }, price, dated: typed('datum'), source: typed('bron') };
}

const sum = (lines: readonly FilledLine[]): Range => ({
  low: lines.reduce((total, { amount, price }) => total + amount.low * price, 0),
  high: lines.reduce((total, { amount, price }) => total + amount.high * price, 0),
});

/** Works out what aggression costs. Formula of a line: how many times what one costs; of a total: the sum of its lines. */
export function costOf(answers: Answers): Cost {
  const read = costLines.map((line) => ({ line, found: readLine(answers, line) }));
  const lines = read.flatMap(({ found }) => (typeof found === 'object' ? [found] : []));
  const total = sum(lines);
  const incidents = readNumber(textOf(answers, 'incidenten'));
  const cost = readNumber(textOf(answers, 'maatregel'));
  const each = incidents ? { low: total.low / incidents, high: total.high / incidents } : undefined;
  return {
    lines,
    wrong: read.flatMap(({ line, found }) =>
      typeof found === 'string' ? [{ title: line.title, why: found }] : [],
    ),
    direct: sum(lines.filter(({ line }) => line.kind === 'direct')),
    indirect: sum(lines.filter(({ line }) => line.kind === 'indirect')),
    total,
    incidents: incidents === 0 ? undefined : incidents,
    breakEven:
      cost && each && each.low > 0
        ? { cost, incidents: { low: Math.ceil(cost / each.high), high: Math.ceil(cost / each.low) } }
        : undefined,
  };
}
