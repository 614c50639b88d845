import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../domain/addresses/address.ts';
import { nextReview } from '../domain/review/due.ts';
import type { CollectionName } from '../schemas/names.ts';
import { checkContent } from '../check/check-content.ts';
import { formatFindings } from '../check/report/findings.ts';
import type { Existing } from './existing.ts';
import {
  fileOf,
  fullProblem,
  idProblem,
  numberFor,
  takenProblem,
  titleProblem,
  type TagField,
} from './form.ts';

/** Everything that is needed to make an entry. */
export interface Answers {
  collection: CollectionName;
  title: string;
  id: string;
  tags: Partial<Record<TagField, readonly string[]>>;
}

/** The entry that was made, or why there is none. */
export type Outcome = { file: string; address: string } | { problems: string[] };

/** Template of a collection, from the project's root. */
export const templateOf = (collection: CollectionName): string =>
  fileOf(collection, collection).replace(`content/${collection}/`, 'content/_sjablonen/');

/**
 * A template with values put in. Each stands on one line of its own, `key: value`; a `#` before the key goes.
 * @throws when the template has no such line, because the entry would then say something else than was asked
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [key, value]) => {
    const line = new RegExp(`^#?${key}: .*$`, 'm');
    if (!line.test(text)) throw new Error(`The template has no line for ${key}.`);
    return text.replace(line, () => `${key}: ${value}`);
  }, template);
}

/** An instrument of the first measure: a better guess than that of the template. */
function instrumentFor(measure: string | undefined, existing: Existing): string | undefined {
  return existing
    .of('instrumenten')
    .find(({ fields }) => Array.isArray(fields.maatregelen) && fields.maatregelen.includes(measure))?.id;
}

/** The lines of the template that differ for this entry. */
function valuesFor({ collection, title, id, tags }: Answers, existing: Existing): Record<string, string> {
  const { today } = existing;
  const number = numberFor(collection, existing);
  const instrument = collection === 'advies' && instrumentFor(tags.maatregelen?.[0], existing);
  return {
    // A JSON string is also a YAML string, whatever is in it.
    titel: JSON.stringify(title),
    ...Object.fromEntries(
      Object.entries(tags).map(([field, list]) => [
        field,
        field === 'fase' ? list.join() : `[${list.join(', ')}]`,
      ]),
    ),
    ...(typeof number === 'object' && { [number.field]: String(number.value) }),
    ...(instrument && { instrumenten: `[${instrument}]` }),
    ...(collection === 'paginas' && { adres: `/over/${id}/` }),
    ...(collection === 'organisaties' && { geverifieerdOp: today }),
    gewijzigd: today,
    gecontroleerdOp: today,
    controlerenVoor: nextReview(collection, today),
  };
}

/**
 * Writes a new entry from its template. Nothing is ever overwritten, and what the content check would
 * refuse is taken away again.
 */
export function createEntry(answers: Answers, existing: Existing): Outcome {
  const { collection, id, title } = answers;
  const { root, today } = existing;
  const problems = [
    fullProblem(collection, existing),
    titleProblem(collection, title, existing),
    idProblem(collection, id, existing),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) return { problems };
  const template = path.join(root, templateOf(collection));
  if (!existsSync(template)) {
    return {
      problems: [`${templateOf(collection)} ontbreekt. Zet het terug uit de geschiedenis van het project.`],
    };
  }
  const file = fileOf(collection, id);
  const target = path.join(root, file);
  const text = fill(readFileSync(template, 'utf8'), valuesFor(answers, existing));
  if (existsSync(target)) return { problems: [takenProblem(file)] };
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  const { entries, findings } = checkContent(root, today);
  const mine = findings.filter((finding) => finding.file === file || finding.wat.includes(file));
  const made = entries.find((entry) => entry.file === file);
  if (mine.length > 0 || !made) {
    rmSync(target);
    return { problems: [`Met deze gegevens klopt de pagina niet:\n${formatFindings(mine)}`] };
  }
  return { file, address: addressOf(made as Parameters<typeof addressOf>[0]) ?? '/' };
}
