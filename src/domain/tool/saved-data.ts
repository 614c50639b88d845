import type { Earlier } from './earlier.ts';
import type { Answers } from './fields.ts';
import { close, open, type Refusal, type SavedData } from './saved.ts';

/** What a file of whatever tool holds, not yet held against any fields. @returns why not, when it is none */
export function dataIn(text: string): SavedData | Refusal {
  const start = text.indexOf(open);
  if (start < 0) return 'foreign';
  const end = text.indexOf(close, start);
  return (end < 0 ? undefined : parsed(text.slice(start + open.length, end))) ?? 'damaged';
}

function parsed(json: string): SavedData | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const { soort, versie, datum, velden, antwoorden, eerder } = (data ?? {}) as Partial<
    Record<keyof SavedData, unknown>
  >;
  if (typeof soort !== 'string' || !Number.isInteger(versie) || (versie as number) < 1) return undefined;
  if (typeof datum !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(datum) || !Array.isArray(velden))
    return undefined;
  if (typeof antwoorden !== 'object' || antwoorden === null || Array.isArray(antwoorden)) return undefined;
  return {
    soort,
    versie: versie as number,
    datum,
    velden: velden as string[],
    antwoorden: antwoorden as Answers,
    eerder: earlierIn(eerder),
  };
}

/** Answers of earlier files in a value that was read; what is none is left out. */
const earlierIn = (value: unknown): Earlier[] =>
  (Array.isArray(value) ? value : []).filter(
    (one): one is Earlier =>
      typeof one === 'object' &&
      one !== null &&
      ['vraag', 'antwoord', 'datum'].every(
        (key) => typeof (one as Record<string, unknown>)[key] === 'string',
      ),
  );
