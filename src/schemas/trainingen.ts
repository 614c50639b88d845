import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { text } from './fields.ts';
import { guidance } from './page.ts';

/** A training method from the Modellenboek trainingen agressie en geweld. */
export function trainingen(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    volgorde: z.int().min(1).max(6),
    /** Name of the method in the Modellenboek. */
    methode: text(80),
    kort: text(420),
    leerdoelen: z.array(text(160)).min(2),
    voorwaarden: z.array(text(200)).min(2),
    valkuil: text(260),
  });
}
