import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { idPattern, ref, step, text } from './fields.ts';
import { guidance } from './page.ts';

const key = z.string().regex(idPattern);

/** A decision aid: questions that lead to an outcome. The graph is checked by `domain/decision-aids`. */
export function beslishulpen(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    begin: key,
    vragen: z
      .array(
        z.strictObject({
          sleutel: key,
          vraag: text(160),
          uitleg: text(300).optional(),
          antwoorden: z.array(z.strictObject({ tekst: text(120), naar: key })).min(2),
        }),
      )
      .min(1),
    uitkomsten: z
      .array(
        z.strictObject({
          sleutel: key,
          titel: text(80),
          stappen: z.array(step).min(1),
          advies: z.array(ref('advies')).default([]),
          instrumenten: z.array(ref('instrumenten')).default([]),
        }),
      )
      .min(2),
  });
}
