import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { idPattern, text, type FieldMeta } from './fields.ts';
import { upkeep } from './page.ts';
import { places, sensitiveKinds } from './team-kit-words.ts';

/** A sector, or all of them. */
export const sectorOrAll = () =>
  z
    .string()
    .regex(idPattern)
    .meta({ verwijst: 'sectoren', ofwel: ['alle'] } satisfies FieldMeta);

type Place = keyof typeof places;
type Sensitive = keyof typeof sensitiveKinds;

/** What can touch somebody. */
export const sensitive = () => z.enum(Object.keys(sensitiveKinds) as [Sensitive, ...Sensitive[]]).optional();

/** Made-up situations to give a colour, for one sector or for all. */
export function situatiekaarten(context: SchemaContext) {
  return z.strictObject({
    titel: text(80),
    sector: sectorOrAll(),
    kaarten: z
      .array(
        z.strictObject({
          sleutel: z.string().regex(idPattern),
          /** Read from six metres away: longer does not fit on the screen. */
          situatie: text(110),
          plek: z.enum(Object.keys(places) as [Place, ...Place[]]),
          gevoelig: sensitive(),
        }),
      )
      .min(8),
    ...upkeep(context),
  });
}
