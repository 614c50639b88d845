import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, step, text } from './fields.ts';
import { page } from './page.ts';

/** Something just happened: what one person does now, today and this week. */
export function netGebeurd(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    volgorde: z.int().min(1).max(4),
    /** Plural, inside a sentence: "Voor medewerkers". */
    voor: text(40),
    /** Singular, inside a sentence: "Of bent u getuige?" */
    inZin: text(40),
    kort: text(60),
    nu: z.array(step).min(3).max(5),
    vandaag: z.array(step).min(3).max(7),
    dezeWeek: z.array(step).min(3).max(7),
    hulp: z
      .array(
        z.strictObject({
          wie: text(60),
          waarvoor: text(120),
          organisatie: ref('organisaties').optional(),
        }),
      )
      .min(2),
  });
}
