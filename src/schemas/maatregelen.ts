import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { otherSide, pitfall, ref, sayIt, step, text, unique } from './fields.ts';
import { guidance } from './page.ts';

/** One of the eight measures of the Veilige Publieke Taak programme. */
export function maatregelen(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    nummer: z.int().min(1).max(8),
    /** The answer in a few sentences; the first sentence is shown in bold. */
    kort: text(420),
    minimaal: z.array(z.strictObject({ tekst: text(200), wetten: unique(ref('wetten')).default([]) })).min(2),
    stappen: z.strictObject({
      werkgever: z.array(step).min(3),
      leidinggevende: z.array(step).min(3),
      medewerker: z.array(step).min(3),
    }),
    zeg: sayIt.optional(),
    valkuilen: z.array(pitfall).min(3),
    burgerGelijk: otherSide,
  });
}
