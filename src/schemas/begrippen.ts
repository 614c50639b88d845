import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, text, unique } from './fields.ts';
import { page } from './page.ts';

/** A term of the glossary. The title is the term; the explanation takes the place of the summary. */
export function begrippen(context: SchemaContext) {
  const { samenvatting: _replaced, ...shared } = page(context);
  return z.strictObject({
    ...shared,
    uitleg: text(160),
    synoniemen: unique(text(60)).default([]),
    meervoud: text(60).optional(),
    zieOok: unique(ref('begrippen')).default([]),
  });
}
