import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { pastDate, sectorRefs, text, unique, url } from './fields.ts';
import { source, upkeep } from './page.ts';
import { phone } from './phone.ts';

/** Groups in which /hulp-en-contact/ shows the organisations. */
export const helpGroups = ['spoed', 'slachtoffer', 'recht', 'werk', 'sector', 'bestuur'] as const;

/** An organisation that helps, with how to reach it. */
export function organisaties(context: SchemaContext) {
  return z.strictObject({
    titel: text(90),
    samenvatting: text(200),
    groep: z.enum(helpGroups),
    /** Who can go there, as a phrase: "slachtoffers en getuigen". */
    voorWie: text(120),
    website: url().optional(),
    telefoon: z
      .array(
        z.strictObject({
          nummer: phone(),
          wanneer: text(80),
        }),
      )
      .default([]),
    /** Place among those that people need first; who has none follows in alphabetical order. */
    voorrang: z.int().min(1).optional(),
    geverifieerdOp: pastDate(context),
    bronnen: z.array(source).default([]),
    sectoren: sectorRefs().min(1),
    zoektermen: unique(text(60)).default([]),
    ...upkeep(context),
  });
}
