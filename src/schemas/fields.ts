import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import type { CollectionName } from './names.ts';

/** What a field means beyond its type: read by the reference check and by anything that draws a form. */
export interface FieldMeta {
  /** Collection the value must be an id of. */
  verwijst?: CollectionName;
  /** Values allowed besides the ids of that collection. */
  ofwel?: readonly string[];
  /** Whether it is the path of a picture. */
  beeld?: boolean;
}

/**
 * Id of an entry: its file name without extension. Lower case, words joined by hyphens; a number may stand in front
 * (`24-uursdienst`), but an id is never numbers alone.
 */
export const idPattern = /^(?=[\d-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reference to an entry of another collection, kept as its id and resolved by the library. */
export function ref(collection: CollectionName) {
  return z
    .string()
    .regex(idPattern)
    .meta({ verwijst: collection } satisfies FieldMeta);
}

/** References to sectors, or the single word `alle`. */
export function sectorRefs() {
  return z
    .array(
      z
        .string()
        .regex(idPattern)
        .meta({ verwijst: 'sectoren', ofwel: ['alle'] } satisfies FieldMeta),
    )
    .refine((list) => !list.includes('alle') || list.length === 1, {
      error: 'Zet "alle" alleen, of noem de sectoren één voor één.',
    });
}

/** One or more lines of plain text, trimmed, at most `max` characters. */
export function text(max: number) {
  return z.string().trim().min(1).max(max);
}

/** A list without repeated values. */
export function unique<T extends z.ZodType<string>>(item: T) {
  return z.array(item).refine((list) => new Set(list).size === list.length, {
    error: 'Hetzelfde staat er twee keer in. Haal er een weg.',
  });
}

/** A calendar date, YYYY-MM-DD. YAML readers may hand over a Date; it is always kept as text. */
export function date() {
  return z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({
      error: 'Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-11-23.',
    }),
  );
}

/** A calendar date that is not in the future. */
export function pastDate({ today }: SchemaContext) {
  return date().refine((value) => value <= today, {
    error: `Deze datum ligt in de toekomst (vandaag is ${today}). Vul de echte datum in.`,
  });
}

/** Year, month or day, as exact as the source is: 2015, 2015-06 or 2015-06-04; never in the future. */
export function looseDate({ today }: SchemaContext) {
  return z.preprocess(
    (value) =>
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : typeof value === 'number'
          ? String(value)
          : value,
    z
      .string()
      .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
        error: 'Schrijf een jaar (2015), maand (2015-06) of dag (2015-06-04).',
      })
      .refine((value) => value <= today, {
        error: `Deze datum ligt in de toekomst (vandaag is ${today}). Vul de echte datum in.`,
      }),
  );
}

/** A public https address. */
export function url() {
  return z.url({
    protocol: /^https$/,
    error: 'Schrijf een volledig webadres dat begint met https://.',
  });
}

/** An address on this site: starts and ends with a slash. */
export function sitePath() {
  return z.string().regex(/^\/(?:[a-z0-9._-]+\/)*$/, {
    error: 'Schrijf een adres op deze site met een schuine streep voor en achter, bijvoorbeeld /advies/x/.',
  });
}

/** One step: what to do, and if needed one plain sentence about it. */
export const step = z.strictObject({
  doe: text(90),
  uitleg: text(240).optional(),
});

/** What to say, cut by the line: the limit first, then the way on. */
export const sayIt = z.strictObject({
  eerst: text(160),
  dan: text(160),
});

/** The other voice: what if the citizen is right? */
export const otherSide = z.strictObject({
  inleiding: text(400),
  punten: z.array(text(200)).min(2),
  slot: text(400).optional(),
});

/** A pitfall with what to do about it. */
export const pitfall = z.strictObject({
  titel: text(60),
  uitleg: text(260),
});
