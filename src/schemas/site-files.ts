import type { z } from 'zod';
import { formulierbouwer } from './formulierbouwer.ts';
import { instellingen } from './instellingen.ts';
import { materiaal } from './materiaal.ts';
import { orPakket } from './or-pakket.ts';
import { protocolmaker } from './protocolmaker.ts';
import { risicokaart } from './risicokaart.ts';
import { spelling } from './spelling.ts';
import { synoniemen } from './synoniemen.ts';
import { trainingskiezer } from './trainingskiezer.ts';
import { woorden } from './woorden.ts';

/** Files beside the collections that editors own, by their name in content/: one schema for each. */
export const siteFiles = {
  instellingen,
  materiaal,
  synoniemen,
  woorden,
  spelling,
  protocolmaker,
  trainingskiezer,
  'or-pakket': orPakket,
  risicokaart,
  formulierbouwer,
} satisfies Record<string, () => z.ZodType>;

/** Name of such a file, without its extension. */
export type SiteFileName = keyof typeof siteFiles;
