import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, sitePath, unique } from './fields.ts';
import { page } from './page.ts';

/** A page about the site, or the opening words of an overview. */
export function paginas(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    adres: sitePath(),
    /** A tool that asks questions and does something with the answers: it stands in the list of instruments. */
    hulpmiddel: z.boolean().default(false),
    /** Posters on the wall of the page, in their order. */
    uitgelicht: unique(ref('campagne')).default([]),
  });
}
