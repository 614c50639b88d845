import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { looseDate, ref, sectorRefs, text, unique } from './fields.ts';
import { source, upkeep } from './page.ts';

/** Kinds of change that is coming, each as a reader meets it. */
export const comingKinds = {
  wetsvoorstel: 'Wetsvoorstel',
  besluit: 'Besluit',
  verdrag: 'Verdrag',
  motie: 'Motie',
  aankondiging: 'Aankondiging',
} as const;

/** How far a change has come, from far away to done. */
export const comingStages = {
  aangekondigd: 'aangekondigd',
  voorbereiding: 'in voorbereiding',
  'raad-van-state': 'bij de Raad van State',
  'tweede-kamer': 'in de Tweede Kamer',
  'eerste-kamer': 'in de Eerste Kamer',
  aangenomen: 'aangenomen, nog niet in werking',
  onzeker: 'verdere stand niet gezien',
} as const;

type Kind = keyof typeof comingKinds;
type Stage = keyof typeof comingStages;

/** Collections whose pages can have to change with it. */
export const comingPages = [
  'maatregelen',
  'advies',
  'instrumenten',
  'sectoren',
  'wetten',
  'dossiers',
  'begrippen',
  'cijfers',
] as const;

const pagesOf = Object.fromEntries(
  comingPages.map((name) => [name, unique(ref(name)).default([])]),
) as unknown as Record<(typeof comingPages)[number], z.ZodDefault<z.ZodArray<z.ZodString>>>;

/** A change that is coming: a bill, a decree, something announced. Decided? Then the pages change and this goes. */
export function lopend(context: SchemaContext) {
  return z.strictObject({
    titel: text(90),
    samenvatting: text(240),
    soort: z.enum(Object.keys(comingKinds) as [Kind, ...Kind[]]),
    /** Number under which parliament knows it: "36 777". */
    kamerstuk: text(40).optional(),
    stand: z.enum(Object.keys(comingStages) as [Stage, ...Stage[]]),
    /** Since when it stands there, as exact as the source is. */
    standSinds: looseDate(context),
    /** What the source says of the stage, in a sentence or two. */
    toelichting: text(300),
    /** When it should begin, as the source says it: "1 april 2029". */
    verwacht: text(80).optional(),
    /** What holds today, as long as nothing is decided. */
    nu: text(240),
    /** Pages that change when it is decided. */
    pasAan: z.strictObject(pagesOf),
    bronnen: z.array(source).min(1),
    sectoren: sectorRefs().min(1),
    zoektermen: unique(text(60)).default([]),
    ...upkeep(context),
  });
}
