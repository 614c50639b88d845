import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { looseDate, sectorRefs, text, unique, url } from './fields.ts';
import { upkeep } from './page.ts';

/** Kinds of source, in the order in which lists show them, each with its plural. */
export const publicationKinds = {
  kamerstuk: 'Kamerstukken',
  wetgeving: 'Wetteksten',
  uitspraak: 'Uitspraken en oordelen',
  onderzoek: 'Onderzoeken',
  rapport: 'Rapporten',
  arbocatalogus: 'Arbocatalogi',
  handreiking: 'Handreikingen',
  protocol: 'Protocollen en huisregels',
  'juridische-uitleg': 'Juridische uitleg',
  overheidspagina: 'Pagina’s van de overheid',
  webpagina: 'Webpagina’s van anderen',
  persbericht: 'Berichten van organisaties zelf',
  nieuwsbericht: 'Nieuwsberichten',
} as const;

/** Name of a kind of source. */
export type PublicationKind = keyof typeof publicationKinds;

/** A source: letter, report, catalogue, web page. */
export function publicaties(context: SchemaContext) {
  return z.strictObject({
    titel: text(160),
    samenvatting: text(200),
    soort: z.enum(Object.keys(publicationKinds) as [PublicationKind, ...PublicationKind[]]),
    uitgever: text(100),
    /** As exact as known; absent when the source has no date. */
    datum: looseDate(context).optional(),
    /** Full public address; absent when it is not known for certain. */
    url: url().optional(),
    /** How much of it was read for this site; `niet` when it is known through another source only. */
    gelezen: z.enum(['geheel', 'deels', 'niet']),
    sectoren: sectorRefs().default([]),
    zoektermen: unique(text(60)).default([]),
    ...upkeep(context),
  });
}
