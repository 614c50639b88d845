import { sizes as knownSizes } from '../../schemas/self-scan-words.ts';
import { agreedOf, tidyVoices, type Agreed, type Scan, type Voice } from './scan.ts';
import { mergeRows, type PlanRow } from './plan-row.ts';

/** Who is named when people settled on another answer together. */
const together = 'samen';

/** What each said in a scan: one person's own answers, or those of everybody whose file is in it. */
function voicesOf(scan: Scan): Map<string, Voice[]> {
  const all = new Map<string, Voice[]>([...scan.voices].map(([key, list]) => [key, [...list]]));
  for (const [key, { mark, note }] of scan.agreed) {
    const said = all.get(key);
    if (!said) all.set(key, [{ by: scan.by, mark, note }]);
    else {
      const counts = agreedOf(said);
      if (counts?.mark !== mark || counts.note !== note) said.push({ by: together, mark, note });
    }
  }
  return all;
}

const union = (one: readonly string[], other: readonly string[]): string[] =>
  [...new Set([...one, ...other])].filter(Boolean).sort();

/**
 * Two scans as one. The order does not matter and no answer is lost: where people differ the lowest counts, and what
 * each said stays in the file.
 */
export function mergeScans(one: Scan, other: Scan): Scan {
  const [mine, theirs] = [voicesOf(one), voicesOf(other)];
  const keys = union([...mine.keys()], [...theirs.keys()]);
  const voices = new Map(
    keys.map((key) => [key, tidyVoices([...(mine.get(key) ?? []), ...(theirs.get(key) ?? [])])]),
  );
  const plan = new Map<string, PlanRow>();
  for (const key of union([...one.plan.keys()], [...other.plan.keys()])) {
    const [a, b] = [one.plan.get(key), other.plan.get(key)];
    const empty = { ...(a ?? b!), who: '', start: '', end: '', cost: '', done: '' };
    plan.set(key, mergeRows(a ?? empty, b ?? empty));
  }
  const said = union([one.profile.size, ...one.sizes], [other.profile.size, ...other.sizes]);
  return {
    by: union(one.by.split(', '), other.by.split(', ')).join(', '),
    profile: {
      sectors: union(one.profile.sectors, other.profile.sectors),
      work: union(one.profile.work, other.profile.work),
      size: knownSizes.findLast((size) => said.includes(size)) ?? '',
    },
    sizes: said.length > 1 ? said : [],
    agreed: new Map(
      [...voices].flatMap(([key, list]): [string, Agreed][] => {
        const agreed = agreedOf(list);
        return agreed ? [[key, agreed]] : [];
      }),
    ),
    voices,
    plan,
  };
}

/** A statement to which people gave different answers, with what each gave. */
export interface Difference {
  key: string;
  voices: readonly Voice[];
}

/** Where people differ, in the order of the statements. */
export const differencesIn = ({ voices }: Scan, keys: readonly string[]): Difference[] =>
  keys.flatMap((key) => {
    const said = voices.get(key) ?? [];
    return new Set(said.map(({ mark }) => mark)).size > 1 ? [{ key, voices: said }] : [];
  });
