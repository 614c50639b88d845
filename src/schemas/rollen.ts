import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, text } from './fields.ts';
import { page } from './page.ts';

/** Who somebody is at work: their part of the job. */
export function rollen(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    volgorde: z.int().min(1).max(6),
    /** The role inside a sentence: "Ik ben …". */
    inZin: text(40),
    kort: text(420),
    taken: z
      .array(
        z.strictObject({
          doe: text(90),
          uitleg: text(240),
          maatregel: ref('maatregelen').optional(),
        }),
      )
      .min(4),
  });
}
