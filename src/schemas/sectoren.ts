import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, text, unique } from './fields.ts';
import { page, source } from './page.ts';

/** One of the six sectors with a public task. */
export function sectoren(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    volgorde: z.int().min(1).max(6),
    /** Which organisations it covers, in one line. */
    voorWie: text(90),
    kort: text(420),
    risicos: z.array(z.strictObject({ titel: text(60), uitleg: text(240) })).min(4),
    arbocatalogus: z.array(source).default([]),
    cijfers: unique(ref('cijfers')).default([]),
    partners: unique(ref('organisaties')).default([]),
    bronnen: z.array(source).min(1),
  });
}
