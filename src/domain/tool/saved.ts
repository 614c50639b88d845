import { escapeXml } from '../document/xml.ts';
import type { Earlier, ThenAndNow } from './earlier.ts';
import { inWords, isFilled, type Answers, type Step } from './fields.ts';

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
export interface Opened extends ThenAndNow {
  answers: Answers;
  /** Day it was saved, YYYY-MM-DD. */
  date: string;
  /** Whether it was of an older version. */
  older: boolean;
  /** Whether another tool saved it: what this one asks too came along. */
  other: boolean;
  /** Fields that did not exist when it was saved. */
  fresh: readonly string[];
  /** Labels of fields whose answer, or one of whose answers, cannot be chosen any more. */
  dropped: readonly string[];
}

/** Why a file was not read. */
export type Refusal = 'foreign' | 'damaged' | 'newer';

/** Around the data of a file. */
export const open = '<script type="application/json" id="agressievrij-werk">';
export const close = '</script>';

/** What the file holds for the tool. */
export interface SavedData {
  soort: string;
  versie: number;
  datum: string;
  velden: readonly string[];
  antwoorden: Answers;
  /** Answers to questions of earlier versions, which no field takes. */
  eerder: readonly Earlier[];
}

/** What a person reads of them in a file; nothing when there are none. */
const earlierToRead = (earlier: readonly Earlier[]): string =>
  earlier.length === 0
    ? ''
    : `<h2>Uit een eerder bestand</h2>
<p>Deze vragen zijn er niet meer, of het antwoord past er niet meer bij.</p>
<dl>
${earlier
  .map(
    ({ vraag, antwoord, datum }) => `<dt>${escapeXml(vraag)} (${datum})</dt><dd>${escapeXml(antwoord)}</dd>`,
  )
  .join('\n')}
</dl>
`;

/**
 * A file that a person can read and the tool opens again: a page without script, picture or address.
 * @param date the day, YYYY-MM-DD
 * @param earlier answers of an earlier file that no field takes: they stay in the file
 * @param unseen what comes back with the answers and is nothing to read, such as a picture
 */
export function writeSaved(
  about: SavedKind,
  steps: readonly Step[],
  answers: Answers,
  date: string,
  unseen: Answers = {},
  earlier: readonly Earlier[] = [],
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
    eerder: earlier,
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
${earlierToRead(earlier)}${open}${JSON.stringify(data).replaceAll('<', '\\u003c')}${close}
</html>
`;
}

/** Name of a saved file. @param date the day, YYYY-MM-DD */
export const savedName = ({ kind }: SavedKind, date: string): string => `${kind}-${date}.html`;
