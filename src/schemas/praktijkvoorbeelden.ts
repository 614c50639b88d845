import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, text, unique, url } from './fields.ts';
import { guidance } from './page.ts';

/** What a real organisation did and what changed; lessons from what went wrong belong too. */
export function praktijkvoorbeelden(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    maatregelen: unique(ref('maatregelen')).min(1),
    bronnen: guidance(context).bronnen.min(0).default([]),
    organisatie: text(120),
    /** Year or period, as the source gives it; leave out when the source does not say. */
    jaar: text(40).optional(),
    aard: z.enum(['voorbeeld', 'les']),
    situatie: text(700),
    aanpak: text(1000),
    /** Only what the source reports. */
    resultaat: text(700),
    overnemen: text(400),
    kanttekening: text(300).optional(),
    bron: z.strictObject({
      titel: text(200),
      uitgever: text(100),
      url: url().optional(),
      gelezen: z.enum(['geheel', 'deels']),
    }),
  });
}
