import { isFilled, type Answers, type Field } from './fields.ts';

/** An answer to a question that is not asked any more, in words. */
export interface Earlier {
  vraag: string;
  antwoord: string;
  /** Day of the file that it comes from, YYYY-MM-DD. */
  datum: string;
}

/** What a file says that this version of the questions does not hold. */
export interface ThenAndNow {
  /** Answers that no field takes, those of files before this one included. */
  earlier: readonly Earlier[];
  /** Questions among them that are gone since this file was saved. */
  gone: readonly string[];
  /** Questions whose words changed since; what was answered is kept. */
  reworded: readonly string[];
}

const said: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const plain = (html: string): string =>
  html.replace(/&(lt|gt|quot|amp);/g, (whole, name: string) => said[name] ?? whole);

/** Questions and answers in words, as the part of a file to read has them: in the order of its fields. */
const readable = (text: string): { label: string; words: string }[] =>
  [...text.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g)].map(([, label = '', words = '']) => ({
    label: plain(label),
    words: plain(words),
  }));

/**
 * What a file holds besides the answers that were taken from it.
 * @param known fields of the file, in its order
 * @param answers what was answered, after migration
 * @param taken fields whose answer came through whole
 */
export function thenAndNow(
  text: string,
  file: { velden: readonly string[]; datum: string; eerder: readonly Earlier[] },
  answers: Answers,
  fields: readonly Field[],
  taken: ReadonlySet<string>,
): ThenAndNow {
  const rows = readable(text);
  const now = new Map(fields.map(({ id, label }) => [id, label]));
  const then = file.velden.flatMap((id, at) => {
    const row = rows[at];
    return row && Object.hasOwn(answers, id) && isFilled(answers[id]) ? [{ id, ...row }] : [];
  });
  const lost = then.filter(({ id }) => !taken.has(id));
  return {
    earlier: [
      ...file.eerder,
      ...lost.map(({ label, words }) => ({ vraag: label, antwoord: words, datum: file.datum })),
    ],
    gone: lost.filter(({ id }) => !now.has(id)).map(({ label }) => label),
    reworded: then
      .filter(({ id, label }) => taken.has(id) && now.has(id) && now.get(id) !== label)
      .map(({ id }) => now.get(id)!),
  };
}
