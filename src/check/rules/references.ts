import type { z } from 'zod';
import { nearest } from '../../domain/text/nearest.ts';
import { bareSchema } from '../../schemas/bare.ts';
import { collectionNames, type CollectionName } from '../../schemas/names.ts';
import { referencesIn, type Reference } from '../../schemas/references.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';

/** Anything that may refer to an entry, with the schema that tells where: an entry itself, or a file of the site. */
export interface Referring extends Pick<CheckedEntry, 'file' | 'source'> {
  data: Record<string, unknown>;
  schema: z.ZodType;
}

/** Every reference, with what it stands in. */
function allReferences(
  entries: readonly CheckedEntry[],
  files: readonly Referring[],
): [from: Referring, reference: Reference][] {
  const referring = entries.flatMap(({ file, source, data, collection }) =>
    data ? [{ file, source, data, schema: bareSchema(collection) }] : [],
  );
  return [...referring, ...files].flatMap((from) =>
    referencesIn(from.schema, from.data).map((reference): [Referring, Reference] => [from, reference]),
  );
}

const keyOf = ({ collection, id }: { collection: CollectionName; id: string }): string =>
  `${collection}/${id}`;

/**
 * Reports references to entries that are not there, or not yet on the site.
 * @param looked the entries whose references are looked at
 */
export function checkReferences(
  entries: readonly CheckedEntry[],
  files: readonly Referring[],
  report: Report,
  looked = entries,
): void {
  const ids = new Map<CollectionName, Set<string>>(collectionNames.map((name) => [name, new Set()]));
  for (const entry of entries) ids.get(entry.collection)!.add(entry.id);
  const drafts = new Map(
    entries.filter(({ data }) => data?.status === 'concept').map((entry) => [keyOf(entry), entry.file]),
  );
  for (const [from, reference] of allReferences(looked, files)) {
    const known = ids.get(reference.collection)!;
    const draft = drafts.get(keyOf(reference));
    // The published site leaves drafts out, so only another draft may lean on one.
    if (draft && from.data.status !== 'concept') {
      report(
        from,
        reference.path,
        `"${reference.id}" is nog een concept en staat dus niet op de site.`,
        `Zet in ${draft} status op actueel, of haal de verwijzing weg.`,
      );
    }
    if (known.has(reference.id)) continue;
    const meant = nearest(reference.id, known);
    report(
      from,
      reference.path,
      `"${reference.id}" bestaat niet in ${reference.collection}.`,
      meant
        ? `Bedoelde u "${meant}"?`
        : `Maak content/${reference.collection}/${reference.id} aan, of haal de verwijzing weg.`,
    );
  }
}

/** Reports what is picked out to be shown but has no picture. */
export function checkFeatured(
  entries: readonly CheckedEntry[],
  files: readonly Referring[],
  report: Report,
): void {
  const without = new Set(entries.filter(({ data }) => data?.opmaak === 'document').map(keyOf));
  for (const [from, reference] of allReferences(entries, files)) {
    if (!reference.path.includes('uitgelicht') || !without.has(keyOf(reference))) continue;
    report(
      from,
      reference.path,
      `Van "${reference.id}" is geen tekening, want de opmaak is document.`,
      'Kies een poster of een kaart.',
    );
  }
}
