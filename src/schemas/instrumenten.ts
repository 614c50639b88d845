import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, sitePath, step, text, unique } from './fields.ts';
import { guidance } from './page.ts';

/** Kinds of instrument, with the word that readers see. */
export const instrumentKinds = [
  'model',
  'formulier',
  'brief',
  'checklist',
  'leidraad',
  'stappenplan',
  'schema',
  'werkvorm',
  'vragenlijst',
] as const;

/** Checklist, model document, form or tool. The body is the instrument itself, ready to copy. */
export function instrumenten(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    maatregelen: unique(ref('maatregelen')).min(1),
    soort: z.enum(instrumentKinds),
    /** What a reader does with it, as an act: the way on from pages that lead here. */
    actie: text(48),
    /** How long using it takes, in minutes. */
    tijdMinuten: z.int().min(1).max(480),
    deelnemers: text(80),
    /** What you have when you are done. */
    doel: text(240),
    stappen: z.array(step).min(2),
    valkuil: text(260),
    /** What the instrument rests on. */
    bewijskracht: z.strictObject({
      niveau: z.enum(['wet', 'onderzoek', 'praktijk', 'advies']),
      toelichting: text(240),
    }),
    downloads: z
      .array(
        z.strictObject({
          bestand: sitePath(),
          soort: z.enum(['pdf', 'docx', 'odt']),
        }),
      )
      .default([]),
    versie: text(20),
  });
}
