import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/);
const question = z.union([
  z.strictObject({
    vraag: z.string(),
    /** What must stand on top. */
    eerst: address,
    /** What may stand there too. */
    ook: z.array(address).default([]),
    soort: z.string(),
  }),
  z.strictObject({
    vraag: z.string(),
    niets: z.literal(true),
    /** The honest pages that come nearest. */
    ook: z.array(address).default([]),
    soort: z.literal('niets'),
  }),
]);

/** A question with the pages that answer it. */
export type Question = z.output<typeof question>;

/**
 * A list of judged questions.
 * @throws when it does not fit
 */
export const readQuestions = (name = 'vragen.yaml'): Question[] =>
  z
    .strictObject({ vragen: z.array(question) })
    .parse(parse(readFileSync(path.resolve(import.meta.dirname, '../search', name), 'utf8'))).vragen;

/** Lists that nothing is tuned on. */
export const blindLists = [
  'vragen-van-een-ander.yaml',
  'vragen-proef.yaml',
  'vragen-vers.yaml',
  'vragen-blind.yaml',
];
/** Every list of judged questions. */
export const judgedLists = ['vragen.yaml', ...blindLists];

/**
 * What somebody types who is in trouble now, and what only looks like it; numbers and whom they reach; and words that
 * ask for nothing but help.
 */
export const readTrouble = (): Record<'nu' | 'niet' | 'nummers' | 'kreten', string[]> =>
  z
    .strictObject({
      nu: z.array(z.string()),
      niet: z.array(z.string()),
      nummers: z.array(z.string()),
      kreten: z.array(z.string()),
    })
    .parse(parse(readFileSync(path.resolve(import.meta.dirname, '../search/nood.yaml'), 'utf8')));

/** What a search engine showed for a question. */
export interface Shown {
  question: Question;
  /** From the top. */
  addresses: readonly string[];
  /** Whether it said that it has no answer, or only something near it. */
  admitted: boolean;
  /** Whether a sentence that answers stands above the list. */
  card?: boolean;
  /** What the page says of it, as `statusOf` names it. */
  state?: string;
}

/** How often the right page came first, came in the first three, and how often nothing was rightly admitted. */
export interface Marks {
  asked: number;
  first: number;
  top3: number;
  /** First and exactly the page that must stand on top. */
  exact: number;
  nothingAsked: number;
  nothing: number;
}

const accepted = (one: Question): readonly string[] => ('eerst' in one ? [one.eerst, ...one.ook] : one.ook);

/** Whether the first, or one of the first, answers the question. */
export const isRight = ({ question: one, addresses, admitted }: Shown, within: number): boolean =>
  ('niets' in one && admitted) || addresses.slice(0, within).some((shown) => accepted(one).includes(shown));

/** Marks of an engine. */
export function marksOf(all: readonly Shown[]): Marks {
  const asked = all.filter(({ question: one }) => 'eerst' in one);
  const nothing = all.filter(({ question: one }) => 'niets' in one);
  return {
    asked: asked.length,
    first: asked.filter((shown) => isRight(shown, 1)).length,
    top3: asked.filter((shown) => isRight(shown, 3)).length,
    exact: asked.filter(({ question: one, addresses }) => 'eerst' in one && addresses[0] === one.eerst)
      .length,
    nothingAsked: nothing.length,
    nothing: nothing.filter((shown) => isRight(shown, 1)).length,
  };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** A line of a table of marks. */
export const inWords = (name: string, marks: Marks): string =>
  [
    name.padEnd(34),
    `top 3 ${percent(marks.top3, marks.asked).padStart(7)}`,
    `first ${percent(marks.first, marks.asked).padStart(7)}`,
    `exact ${percent(marks.exact, marks.asked).padStart(7)}`,
    `nothing ${marks.nothing}/${marks.nothingAsked}`,
  ].join('  ');
