import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, sitePath, unique } from './fields.ts';
import { page } from './page.ts';

/** A page about the site, or the opening words of an overview. */
export function paginas(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    adres: sitePath(),
    /** Posters on the wall of the page, in their order. */
    uitgelicht: unique(ref('campagne')).default([]),
  });
}
