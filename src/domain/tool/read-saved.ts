import { thenAndNow } from './earlier.ts';
import type { Answer, Field, Step } from './fields.ts';
import { dataIn } from './saved-data.ts';
import type { Opened, Refusal, SavedData, SavedKind } from './saved.ts';

/**
 * Reads such a file. Only known fields of the right kind come through, so a file made by hand can do no harm.
 * @returns why not, when it is none of this tool's
 */
export function readSaved(text: string, about: SavedKind, steps: readonly Step[]): Opened | Refusal {
  const data = dataIn(text);
  if (typeof data === 'string') return data;
  if (data.soort !== about.kind) {
    const taken = about.from?.[data.soort];
    if (!taken) return 'foreign';
    const own = { ...data, antwoorden: taken(data.antwoorden), velden: [], eerder: [] };
    return { ...accepted('', own, steps, false), other: true };
  }
  if (data.versie > about.version) return 'newer';
  let { antwoorden } = data;
  for (let version = data.versie; version < about.version; version++)
    antwoorden = about.migrations?.[version]?.(antwoorden) ?? antwoorden;
  return accepted(text, { ...data, antwoorden }, steps, data.versie < about.version);
}

/** The answer as a field can hold it, or undefined. */
function fitting({ kind, options }: Field, answer: unknown): Answer | undefined {
  const offered = (value: unknown): value is string =>
    typeof value === 'string' && (!options || options.some((option) => option.value === value));
  if (kind === 'choices') {
    const values = Array.isArray(answer) ? answer.filter(offered) : [];
    return values.length > 0 ? values : undefined;
  }
  return offered(answer) ? answer : undefined;
}

function accepted(text: string, file: SavedData, steps: readonly Step[], older: boolean): Opened {
  const { datum, velden, antwoorden } = file;
  const fields = steps.flatMap((step) => step.fields);
  const answers = fields.flatMap((field): [string, Answer][] => {
    const given = Object.hasOwn(antwoorden, field.id) ? fitting(field, antwoorden[field.id]) : undefined;
    return given === undefined ? [] : [[field.id, given]];
  });
  const kept = new Map(answers);
  // Of several choices, one that is not there any more is lost too.
  const whole = ({ id }: Field): boolean =>
    kept.has(id) && [kept.get(id)!].flat().length >= [antwoorden[id]!].flat().length;
  const known = new Set(velden);
  const taken = new Set(fields.filter(whole).map(({ id }) => id));
  return {
    ...thenAndNow(text, file, antwoorden, fields, taken),
    answers: Object.fromEntries(answers),
    date: datum,
    older,
    other: false,
    fresh: velden.length > 0 ? fields.map(({ id }) => id).filter((id) => !known.has(id)) : [],
    dropped: fields
      .filter((field) => Object.hasOwn(antwoorden, field.id) && !whole(field))
      .map(({ label }) => label),
  };
}
