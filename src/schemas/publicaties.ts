import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { looseDate, sectorRefs, text, unique, url } from './fields.ts';
import { upkeep } from './page.ts';

/** Kinds of source. */
export const publicationKinds = [
  'kamerstuk',
  'wetgeving',
  'uitspraak',
  'onderzoek',
  'rapport',
  'arbocatalogus',
  'handreiking',
  'protocol',
  'webpagina',
  'nieuwsbericht',
] as const;

/** A source: letter, report, catalogue, web page. */
export function publicaties(context: SchemaContext) {
  return z.strictObject({
    titel: text(160),
    samenvatting: text(200),
    soort: z.enum(publicationKinds),
    uitgever: text(100),
    /** As exact as known; absent when the source has no date. */
    datum: looseDate(context).optional(),
    /** Full public address; absent when it is not known for certain. */
    url: url().optional(),
    /** How much of it was read for this site. */
    gelezen: z.enum(['geheel', 'deels']),
    sectoren: sectorRefs().default([]),
    zoektermen: unique(text(60)).default([]),
    ...upkeep(context),
  });
}
