import type { Answers } from '../tool/fields.ts';
import { compareSigns } from '../text/dutch.ts';
import { readRows, writeRows } from './lines.ts';
import { isMark, lowest, type Mark } from './marks.ts';
import { planRowOf, planRowText, type PlanRow } from './plan-row.ts';
import type { Profile } from './statements.ts';

/** What one person answered to a statement. */
export interface Voice {
  /** Who: a function is enough; empty when nobody said. */
  by: string;
  mark: Mark;
  note: string;
}

/** What counts of a statement. */
export type Agreed = Pick<Voice, 'mark' | 'note'>;

/** A scan: of one person, or of several whose files came together. */
export interface Scan {
  by: string;
  profile: Profile;
  /** Sizes that were said, when people said different things. */
  sizes: readonly string[];
  agreed: ReadonlyMap<string, Agreed>;
  /** What each said, by statement; empty in a scan of one person. */
  voices: ReadonlyMap<string, readonly Voice[]>;
  plan: ReadonlyMap<string, PlanRow>;
}

/** Names of the fields in a saved file, besides one for each statement and one for its note. */
export const fieldNames = {
  by: 'door',
  sectors: 'sectoren',
  work: 'werk',
  size: 'grootte',
  sizes: 'groottes',
  voices: 'stemmen',
  plan: 'plan',
} as const;

/** Name of the field with the note of a statement. */
export const noteField = (key: string): string => `${key}-toelichting`;

const textOf = (answers: Answers, name: string): string => {
  const value = answers[name];
  return typeof value === 'string' ? value.trim() : '';
};
const listOf = (answers: Answers, name: string): readonly string[] => {
  const value = answers[name];
  return typeof value === 'string' ? [value].filter(Boolean) : (value ?? []);
};

/** Voices in a fixed order, each once. */
export function tidyVoices(voices: readonly Voice[]): Voice[] {
  const asText = ({ by, mark, note }: Voice): string => `${by}\t${mark}\t${note}`;
  const unique = new Map(voices.map((voice) => [asText(voice), voice]));
  return [...unique].sort(([a], [b]) => compareSigns(a, b)).map(([, voice]) => voice);
}

/** What counts when several people answered: the lowest answer, with everybody's notes. */
export function agreedOf(voices: readonly Voice[]): Agreed | undefined {
  const mark = lowest(voices.map((voice) => voice.mark));
  if (!mark) return undefined;
  const notes = voices
    .filter(({ note }) => note !== '')
    .map(({ by, note }) => (by ? `${by}: ${note}` : note));
  return { mark, note: [...new Set(notes)].join('\n') };
}

/**
 * Reads a scan from what a tool keeps.
 * @param keys keys of all statements
 */
export function readScan(answers: Answers, keys: readonly string[]): Scan {
  const voices = new Map<string, Voice[]>();
  for (const [key = '', mark = '', by = '', note = ''] of readRows(textOf(answers, fieldNames.voices)))
    if (isMark(mark)) voices.set(key, tidyVoices([...(voices.get(key) ?? []), { by, mark, note }]));
  const agreed = new Map<string, Agreed>();
  for (const key of keys) {
    const mark = textOf(answers, key);
    // What one person wrote at another answer is out of sight, and no longer meant.
    const meant = mark === 'geregeld' || voices.has(key);
    if (isMark(mark)) agreed.set(key, { mark, note: meant ? textOf(answers, noteField(key)) : '' });
  }
  const rows = readRows(textOf(answers, fieldNames.plan)).map(planRowOf);
  return {
    by: textOf(answers, fieldNames.by),
    profile: {
      sectors: listOf(answers, fieldNames.sectors),
      work: listOf(answers, fieldNames.work),
      size: textOf(answers, fieldNames.size),
    },
    sizes: textOf(answers, fieldNames.sizes).split(' / ').filter(Boolean),
    agreed,
    voices,
    plan: new Map(rows.map((row) => [row.key, row])),
  };
}

/** The same scan as a tool keeps it. */
export function scanAnswers(scan: Scan): Answers {
  const { by, profile, sizes, agreed, voices, plan } = scan;
  const marks = [...agreed].flatMap(([key, { mark, note }]): [string, string][] => [
    [key, mark],
    ...(note ? [[noteField(key), note] as [string, string]] : []),
  ]);
  const spoken = [...voices].flatMap(([key, list]) =>
    list.map(({ by: who, mark, note }) => [key, mark, who, note]),
  );
  return {
    [fieldNames.by]: by,
    [fieldNames.sectors]: profile.sectors,
    [fieldNames.work]: profile.work,
    [fieldNames.size]: profile.size,
    [fieldNames.sizes]: sizes.join(' / '),
    ...Object.fromEntries(marks),
    [fieldNames.voices]: writeRows(spoken),
    [fieldNames.plan]: writeRows([...plan.values()].map(planRowText)),
  };
}
