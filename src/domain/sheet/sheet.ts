/** Between the arguments of a formula: a comma in XLSX and a semicolon in ODS. */
export const argument = '\u001F';

/** A call of a function with its English name, which both formats want: `call('SUM', 'B2:B9')`. */
export const call = (name: string, ...parts: (string | number)[]): string =>
  `${name}(${parts.join(argument)})`;

/** How a number is shown. */
export type Shown = 'getal' | 'euro' | 'procent';

/** What stands in a cell: nothing, a text as it is, a number, a day, or something that is worked out. */
export type Cell =
  | undefined
  | { text: string; strong?: boolean }
  | { number: number; shown?: Shown; input?: boolean }
  /** YYYY-MM-DD */
  | { date: string }
  /** Without `=`; never made of what somebody typed. */
  | { formula: string; shown?: Shown; strong?: boolean };

/** One sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  name: string;
  /** Width of each column, in characters. */
  widths: readonly number[];
  /** Rows at the top that stay in view. */
  head: number;
  rows: readonly (readonly Cell[])[];
}

/** A text as a cell. */
export const text = (value: string, strong = false): Cell =>
  value === '' ? undefined : { text: value, ...(strong && { strong }) };

/** Name of a column: 0 is A, 26 is AA. */
export const column = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : column(Math.floor(index / 26) - 1) + column(index % 26);

/** Formats of numbers, as both formats write them. */
export const formatOf: Record<Shown, string> = { getal: '#,##0', euro: '"€" #,##0', procent: '0%' };
