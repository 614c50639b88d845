import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { date, pastDate, ref, sectorRefs, sitePath, text, unique } from './fields.ts';

/** A source and the place in it. Everything known about the source itself is in `publicaties`. */
export const source = z.strictObject({
  /** Id of the publication. */
  publicatie: ref('publicaties'),
  /** Where in it: chapter, page, article. */
  plaats: text(120).optional(),
});

/** When an entry was changed and checked, and whether it still holds. */
export function upkeep(context: SchemaContext) {
  return {
    gewijzigd: pastDate(context),
    gecontroleerdOp: pastDate(context),
    controlerenVoor: date(),
    status: z.enum(['concept', 'actueel', 'historisch']).default('actueel'),
    /** Month in which it must be looked at every year, 1–12: before a season, or when a source brings new figures. */
    nazichtMaand: z.int().min(1).max(12).optional(),
    /** What the publisher still looks up at the source itself before the site goes online. */
    nakijkenVoorPublicatie: z.array(z.strictObject({ wat: text(120), waarom: text(200) })).default([]),
    wijzigingen: z.array(z.strictObject({ datum: pastDate(context), tekst: text(200) })).default([]),
  };
}

/** Fields that every page has. A collection may make an optional one required. */
export function page(context: SchemaContext) {
  return {
    titel: text(80),
    /** Shown under the title in lists and search; the page's description. */
    samenvatting: text(160),
    rollen: unique(ref('rollen')).default([]),
    sectoren: sectorRefs().default([]),
    fase: z.enum(['voorkomen', 'tijdens', 'na']).optional(),
    maatregelen: unique(ref('maatregelen')).default([]),
    /** Words people search for that are not on the page. */
    zoektermen: unique(text(60)).default([]),
    /** The question as people put it, in their own words; search compares a question with each as a whole. */
    zoZeggenMensenHet: unique(text(140)).default([]),
    bronnen: z.array(source).default([]),
    wetten: unique(ref('wetten')).default([]),
    /** Earlier addresses of this page; they redirect to it. */
    oudeAdressen: unique(sitePath()).default([]),
    ...upkeep(context),
  };
}

/** Fields of a page that gives guidance: for whom, where and when are required, and so is a source. */
export function guidance(context: SchemaContext) {
  return {
    ...page(context),
    rollen: unique(ref('rollen')).min(1),
    sectoren: sectorRefs().min(1),
    fase: z.enum(['voorkomen', 'tijdens', 'na']),
    bronnen: z.array(source).min(1),
  };
}
