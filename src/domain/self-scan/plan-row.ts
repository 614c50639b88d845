/** What was filled in at a step of the plan; all as it was typed. */
export interface PlanRow {
  /** Key of the statement it comes from, or `eigen ` and its text. */
  key: string;
  /** Text of a step that somebody added; empty for one that comes from a statement. */
  own: string;
  who: string;
  /** dd-mm-jjjj */
  start: string;
  /** dd-mm-jjjj */
  end: string;
  /** In euros. */
  cost: string;
  /** `ja` or nothing. */
  done: string;
}

/** The parts of a row that are typed, with the word above them. */
export const planParts = {
  who: 'Wie',
  start: 'Begin',
  end: 'Klaar',
  cost: 'Kosten',
  done: 'Gedaan',
} as const satisfies Partial<Record<keyof PlanRow, string>>;

/** Name of such a part. */
export type PlanPart = keyof typeof planParts;

const parts = Object.keys(planParts) as PlanPart[];
const ownKey = 'eigen';

/** The key of a step that somebody added. */
export const keyOfOwn = (text: string): string => `${ownKey} ${text}`;

/** A row with nothing filled in. */
export const emptyRow = (key: string, own = ''): PlanRow => ({
  key,
  own,
  who: '',
  start: '',
  end: '',
  cost: '',
  done: '',
});

/** A row as parts of a line; the text of an own step comes last, since it is the longest. */
export const planRowText = (row: PlanRow): string[] => [
  row.own ? ownKey : row.key,
  ...parts.map((part) => row[part]),
  row.own,
];

/** The row that such parts are. */
export function planRowOf([
  key = '',
  who = '',
  start = '',
  end = '',
  cost = '',
  done = '',
  own = '',
]: string[]): PlanRow {
  return { key: key === ownKey ? keyOfOwn(own) : key, own, who, start, end, cost, done };
}

/** Whether anything stands in a row. */
export const isFilledRow = (row: PlanRow): boolean =>
  row.own !== '' || parts.some((part) => row[part] !== '');

const separator = ' / ';

/** Everything that was typed in either, each once and in a fixed order. */
function both(one: string, other: string): string {
  const texts = [one, other].flatMap((text) => text.split(separator)).map((text) => text.trim());
  return [...new Set(texts.filter(Boolean))].sort().join(separator);
}

/** Two rows of the same step as one; what differs stands beside each other, so that people choose. */
export function mergeRows(one: PlanRow, other: PlanRow): PlanRow {
  const merged = parts.map((part) => [part, both(one[part], other[part])]);
  return { ...one, ...(Object.fromEntries(merged) as Pick<PlanRow, PlanPart>) };
}
