import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, text } from './fields.ts';
import { upkeep } from './page.ts';

/** Questions of the self-scan about one measure. */
export function zelfscan(context: SchemaContext) {
  return z.strictObject({
    titel: text(80),
    maatregel: ref('maatregelen'),
    vragen: z
      .array(
        z.strictObject({
          vraag: text(160),
          uitleg: text(240).optional(),
          /** First step when the answer is "not arranged". */
          eersteStap: text(160),
          instrumenten: z.array(ref('instrumenten')).default([]),
        }),
      )
      .min(3)
      .max(7),
    ...upkeep(context),
  });
}
