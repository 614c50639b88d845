import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { text, unique } from './fields.ts';
import { guidance } from './page.ts';

/** Kinds of campaign material. */
export const campaignMedia = ['poster', 'scherm', 'social', 'kaart'] as const;
/** Who a series speaks to. */
export const campaignSeries = ['bezoekers', 'medewerkers', 'leidinggevenden'] as const;
/** Places where material hangs or is used. */
export const workSituations = [
  'balie',
  'wachtruimte',
  'telefoon',
  'school',
  'voertuig',
  'huisbezoek',
  'online',
  'kantine',
  'werkoverleg',
] as const;

/** One item of "Duidelijk over agressie". */
export function campagne(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    bronnen: guidance(context).bronnen.min(0).default([]),
    middel: z.enum(campaignMedia),
    serie: z.enum(campaignSeries),
    werksituatie: unique(z.enum(workSituations)).min(1),
    /** What stands on the line and what hangs from it. */
    boodschap: z.strictObject({ boven: text(60), onder: text(60) }),
    /** What the sender promises; must be true where it hangs. */
    belofte: text(120),
    /** Everything on the image, in words. */
    tekstalternatief: text(500),
    beeld: z.strictObject({ bestand: context.image(), alt: text(160) }),
    /** Sizes in which a print file exists. */
    formaten: unique(text(20)).default([]),
  });
}
