import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { date, pastDate, text } from './fields.ts';
import { page, source } from './page.ts';

/** One law article, or one agreement such as the ELA, in plain words. */
export function wetten(context: SchemaContext) {
  return z.strictObject({
    ...page(context),
    bronnen: z.array(source).min(1),
    soort: z.enum(['wet', 'afspraak']),
    /** Full name of the law. */
    wet: text(120),
    /** Short name as people use it: Arbowet, Sr, BW. */
    afkorting: text(40),
    /** Article number without the word: 3, 7:658, 285b. Absent for an agreement. */
    artikel: text(30).optional(),
    /** Id in the Basiswettenbestand (wetten.overheid.nl). */
    bwbId: z
      .string()
      .regex(/^BWB[RV]\d{7}$/, {
        error: 'Een BWB-nummer ziet eruit als BWBR0010346. Kijk op wetten.overheid.nl.',
      })
      .optional(),
    geldigVanaf: date().optional(),
    /** Date of the version of the text that was read; absent when only read through a source. */
    gelezenVersie: pastDate(context).optional(),
    /** Highest penalty in the law, never an expectation; only with its source. */
    strafmaximum: z.strictObject({ tekst: text(160), bron: source }).optional(),
    /** Only prosecuted when the victim asks for it. */
    klachtdelict: z.enum(['ja', 'nee', 'soms']).optional(),
    letOp: z.array(text(300)).default([]),
  });
}
