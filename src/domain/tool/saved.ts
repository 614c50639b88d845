import { escapeXml } from '../document/xml.ts';
import { inWords, isFilled, type Answer, type Answers, type Field, type Step } from './fields.ts';

/** The kinds of file that a tool writes and reads. */
export interface SavedKind {
  /** Name in the file and start of its file name: small letters, digits and hyphens. */
  kind: string;
  /** Name of the tool for people. */
  name: string;
  /** Goes up when a field is removed or means something else; a new field alone needs no new version. */
  version: number;
  /** What makes answers of a version those of the next one, by the version they are of. */
  migrations?: Readonly<Record<number, (answers: Answers) => Answers>>;
  /** Files of other tools it takes over, by their kind, and what it makes of their answers. */
  from?: Readonly<Record<string, (answers: Answers) => Answers>>;
}

/** A file that was read. */
export interface Opened {
  answers: Answers;
  /** Day it was saved, YYYY-MM-DD. */
  date: string;
  /** Whether it was of an older version. */
  older: boolean;
  /** Fields that did not exist when it was saved. */
  fresh: readonly string[];
  /** Labels of fields whose answer, or one of whose answers, cannot be chosen any more. */
  dropped: readonly string[];
}

/** Why a file was not read. */
export type Refusal = 'foreign' | 'damaged' | 'newer';

const open = '<script type="application/json" id="agressievrij-werk">';
const close = '</script>';

/** What the file holds for the tool. */
export interface SavedData {
  soort: string;
  versie: number;
  datum: string;
  velden: readonly string[];
  antwoorden: Answers;
}

/**
 * A file that a person can read and the tool opens again: a page without script, picture or address.
 * @param date the day, YYYY-MM-DD
 * @param unseen what comes back with the answers and is nothing to read, such as a picture
 */
export function writeSaved(
  about: SavedKind,
  steps: readonly Step[],
  answers: Answers,
  date: string,
  unseen: Answers = {},
): string {
  const fields = steps.flatMap((step) => step.fields);
  const data: SavedData = {
    soort: about.kind,
    versie: about.version,
    datum: date,
    velden: fields.map(({ id }) => id),
    antwoorden: Object.fromEntries([
      ...fields.flatMap(({ id }) => (isFilled(answers[id]) ? [[id, answers[id]!] as const] : [])),
      ...Object.entries(unseen),
    ]),
  };
  const rows = (step: Step): string =>
    step.fields
      .map(
        (field) =>
          `<dt>${escapeXml(field.label)}</dt><dd>${escapeXml(inWords(field, answers[field.id]) || '…')}</dd>`,
      )
      .join('\n');
  const body = steps.map((step) => `<h2>${escapeXml(step.title)}</h2>\n<dl>\n${rows(step)}\n</dl>`);
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(about.name)}, ${date}</title>
<style>body{font:1.1rem/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}dt{font-weight:bold}dd{margin:0 0 1em;white-space:pre-wrap;overflow-wrap:anywhere}</style>
<h1>${escapeXml(about.name)}</h1>
<p>Bewaard op ${date.split('-').reverse().join('-')}. Dit bestand opent u weer met ${escapeXml(about.name)}.</p>
${body.join('\n')}
${open}${JSON.stringify(data).replaceAll('<', '\\u003c')}${close}
</html>
`;
}

/** Name of a saved file. @param date the day, YYYY-MM-DD */
export const savedName = ({ kind }: SavedKind, date: string): string => `${kind}-${date}.html`;

/**
 * Reads such a file. Only known fields of the right kind come through, so a file made by hand can do no harm.
 * @returns why not, when it is none of this tool's
 */
export function readSaved(text: string, about: SavedKind, steps: readonly Step[]): Opened | Refusal {
  const data = dataIn(text);
  if (typeof data === 'string') return data;
  if (data.soort !== about.kind) {
    const taken = about.from?.[data.soort];
    return taken
      ? accepted({ ...data, antwoorden: taken(data.antwoorden), velden: [] }, steps, false)
      : 'foreign';
  }
  if (data.versie > about.version) return 'newer';
  let { antwoorden } = data;
  for (let version = data.versie; version < about.version; version++)
    antwoorden = about.migrations?.[version]?.(antwoorden) ?? antwoorden;
  return accepted({ ...data, antwoorden }, steps, data.versie < about.version);
}

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
  const { soort, versie, datum, velden, antwoorden } = (data ?? {}) as Partial<
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
  };
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

function accepted({ datum, velden, antwoorden }: SavedData, steps: readonly Step[], older: boolean): Opened {
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
  return {
    answers: Object.fromEntries(answers),
    date: datum,
    older,
    fresh: velden.length > 0 ? fields.map(({ id }) => id).filter((id) => !known.has(id)) : [],
    dropped: fields
      .filter((field) => Object.hasOwn(antwoorden, field.id) && !whole(field))
      .map(({ label }) => label),
  };
}
