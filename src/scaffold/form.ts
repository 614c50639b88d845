import { z } from 'zod';
import { nextNumber } from '../domain/naming/next-number.ts';
import { slugOf } from '../domain/naming/slug.ts';
import { idPattern } from '../schemas/fields.ts';
import { dataCollections, schemas } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/names.ts';
import { fieldOf, limitsOf } from '../schemas/walk.ts';
import { explain } from '../check/report/messages.ts';
import type { Existing } from './existing.ts';

/** Fields that say where an entry belongs; the flag is the singular. */
const tagNames = {
  sectoren: { flag: 'sector', question: 'Voor welke sectoren?' },
  rollen: { flag: 'rol', question: 'Voor welke rollen?' },
  maatregelen: { flag: 'maatregel', question: 'Bij welke maatregelen hoort het?' },
  fase: { flag: 'fase', question: 'In welke fase heeft iemand dit nodig?' },
} as const;

/** Name of a field that says where an entry belongs. */
export type TagField = keyof typeof tagNames;

/** A field to ask for. */
export interface Tag {
  field: TagField;
  flag: string;
  question: string;
  required: boolean;
  /** Whether more than one value may be given. */
  many: boolean;
  choices: readonly string[];
}

/** Flags of the fields above, each with its field. */
export const tagFlags = Object.fromEntries(
  Object.entries(tagNames).map(([field, { flag }]) => [flag, field as TagField]),
) as Readonly<Record<string, TagField>>;

const fieldsOf = (collection: CollectionName, today: string): Readonly<Record<string, z.ZodType>> =>
  fieldOf(schemas[collection]({ today, image: () => z.string() })).fields ?? {};

const choicesFor: Record<TagField, (existing: Existing, field: z.ZodType) => readonly string[]> = {
  sectoren: (existing) => ['alle', ...existing.of('sectoren').map(({ id }) => id)],
  rollen: (existing) => existing.of('rollen').map(({ id }) => id),
  maatregelen: (existing) => existing.of('maatregelen').map(({ id }) => id),
  fase: (_, field) => fieldOf(field).choices ?? [],
};

/** The fields to ask for in a collection, read from its schema. */
export function tagsOf(collection: CollectionName, existing: Existing): Tag[] {
  const fields = fieldsOf(collection, existing.today);
  return (Object.keys(tagNames) as TagField[])
    .filter((field) => fields[field])
    .map((field) => {
      const many = field !== 'fase';
      const required = !fields[field]!.safeParse(many ? [] : undefined).success;
      const choices = choicesFor[field](existing, fields[field]!);
      return { field, ...tagNames[field], required, many, choices };
    });
}

/** File of an entry, from the project's root. */
export const fileOf = (collection: CollectionName, id: string): string =>
  `content/${collection}/${id}.${dataCollections.has(collection) ? 'yaml' : 'mdx'}`;

/** Number of a new entry in a numbered collection, `'full'` when the list is complete. */
export function numberFor(
  collection: CollectionName,
  existing: Existing,
): { field: string; value: number } | 'full' | undefined {
  const fields = fieldsOf(collection, existing.today);
  const field = ['nummer', 'volgorde'].find((name) => fields[name]);
  if (!field) return undefined;
  const { min, max } = limitsOf(fieldOf(fields[field]!));
  const taken = existing.of(collection).map(({ fields }) => Number(fields[field]));
  const value = nextNumber(taken.filter(Number.isFinite), min ?? 1, max ?? Infinity);
  return value === undefined ? 'full' : { field, value };
}

/** Why a collection takes no new entries, or undefined when it does. */
export const fullProblem = (collection: CollectionName, existing: Existing): string | undefined =>
  numberFor(collection, existing) === 'full'
    ? `De lijst ${collection} is compleet: alle ${existing.of(collection).length} plaatsen zijn bezet. Pas een bestand in content/${collection} aan, of vraag de redactie.`
    : undefined;

/** What is wrong with a title, or undefined. */
export function titleProblem(
  collection: CollectionName,
  title: string,
  existing: Existing,
): string | undefined {
  const parsed = fieldsOf(collection, existing.today).titel!.safeParse(title);
  if (!parsed.success) {
    const { wat, doen } = explain(parsed.error.issues[0]!, title, () => []);
    return `${wat} ${doen}`;
  }
  const same = (other: unknown): boolean =>
    typeof other === 'string' &&
    other.trim().toLocaleLowerCase('nl') === title.trim().toLocaleLowerCase('nl');
  const taken = existing.of(collection).find(({ fields }) => same(fields.titel));
  return (
    taken && `De titel "${title}" staat al in ${taken.file}. Verbeter die pagina, of kies een andere titel.`
  );
}

/** What to say when a file is already there. */
export const takenProblem = (file: string): string =>
  `${file} bestaat al. Verbeter die pagina, of kies een andere naam (--id).`;

/** What is wrong with an id, or undefined. */
export function idProblem(collection: CollectionName, id: string, existing: Existing): string | undefined {
  if (id === '') return 'Van deze titel kan geen bestandsnaam worden gemaakt. Kies zelf een naam (--id).';
  if (!idPattern.test(id)) {
    const near = slugOf(id);
    return `"${id}" kan geen naam zijn. ${near && `Bedoelde u "${near}"? `}Gebruik kleine letters en streepjes en begin met een woord, bijvoorbeeld agressie-per-mail.`;
  }
  return existing.of(collection).some((entry) => entry.id === id)
    ? takenProblem(fileOf(collection, id))
    : undefined;
}
