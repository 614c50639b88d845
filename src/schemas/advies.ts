import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { otherSide, ref, sayIt, step, text, unique } from './fields.ts';
import { guidance } from './page.ts';

/** Practical guidance: one question, one answer, what to do, what to say. */
export function advies(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    vraag: text(120),
    /** The answer in a few sentences. */
    kort: text(420),
    stappen: z.array(step).min(3),
    zeg: sayIt.optional(),
    zegWel: z.array(text(200)).default([]),
    zegNiet: z.array(text(200)).default([]),
    burgerGelijk: otherSide.optional(),
    maatregelen: unique(ref('maatregelen')).min(1),
    instrumenten: unique(ref('instrumenten')).min(1),
  });
}
