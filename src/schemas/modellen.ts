import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { pastDate, text } from './fields.ts';

/**
 * A document of the protocol maker. Its body is the model text, with slots `[@veld]` for the answers of
 * content/protocolmaker.yaml and parts in `<Als veld="…" is="…">` that depend on them.
 */
export function modellen(context: SchemaContext) {
  return z.strictObject({
    titel: text(80),
    /** What it is for, in one sentence; also of the file. */
    samenvatting: text(160),
    /** Place in the set, from 1. */
    volgorde: z.int().min(1).max(50),
    versie: text(20),
    gewijzigd: pastDate(context),
    gecontroleerdOp: pastDate(context),
  });
}
