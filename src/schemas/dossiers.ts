import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { text } from './fields.ts';
import { page, source } from './page.ts';

/** Background: what a part of the programme was, what came of it and what serves today. */
export function dossiers(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    bronnen: z.array(source).min(1),
    kort: text(420),
    periode: z.strictObject({
      van: z.int().min(1990).max(2100),
      tot: z.int().min(1990).max(2100).optional(),
    }),
  });
}
