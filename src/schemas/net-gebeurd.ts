import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, step, text, unique } from './fields.ts';
import { page } from './page.ts';

/** The same page in English. Its help is that of the Dutch page, in the same order. */
const english = z.strictObject({
  /** Last part of the address: /en/just-happened/worker/. */
  adres: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, {
    error: 'Gebruik kleine Engelse letters en streepjes, bijvoorbeeld team-leader.',
  }),
  titel: text(80),
  samenvatting: text(160),
  voor: text(60),
  inZin: text(60),
  kort: text(80),
  nu: z.array(step).min(3).max(5),
  vandaag: z.array(step).min(3).max(7),
  dezeWeek: z.array(step).min(3).max(7),
  hulp: z.array(z.strictObject({ wie: text(80), waarvoor: text(160) })).min(2),
  zoektermen: unique(text(60)).default([]),
  /** Fingerprint of the Dutch text that this was translated from; the content check names the current one. */
  vertaaldVan: z.string().regex(/^[0-9a-f]{8}$/, {
    error: 'Hier horen acht tekens, 0 tot en met 9 en a tot en met f. npm run controle noemt ze.',
  }),
});

/** Something just happened: what one person does now, today and this week. */
export function netGebeurd(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    volgorde: z.int().min(1).max(4),
    /** Plural, inside a sentence: "Voor medewerkers". */
    voor: text(40),
    /** Singular, inside a sentence: "Of bent u getuige?" */
    inZin: text(40),
    kort: text(60),
    nu: z.array(step).min(3).max(5),
    vandaag: z.array(step).min(3).max(7),
    dezeWeek: z.array(step).min(3).max(7),
    hulp: z
      .array(
        z.strictObject({
          wie: text(60),
          waarvoor: text(120),
          organisatie: ref('organisaties').optional(),
        }),
      )
      .min(2),
    en: english.optional(),
  });
}
