import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { ref, sectorRefs, text, unique } from './fields.ts';
import { source, upkeep } from './page.ts';

/** One figure or series. One entry is one axis: what was measured differently is another entry. */
export function cijfers(context: SchemaContext) {
  return z
    .strictObject({
      /** The finding, as a sentence without full stop. */
      titel: text(90),
      samenvatting: text(160),
      grafiek: z.enum(['lijn', 'staaf']),
      eenheid: z.enum(['procent', 'aantal', 'rapportcijfer']),
      /** Caption of the table: what was counted. */
      tabel: text(90),
      /** Head of the first column. */
      kolom: text(30),
      /** Head of the second column. */
      waardeKolom: text(30),
      waarden: z
        .array(
          z.strictObject({
            label: z.preprocess((v) => (typeof v === 'number' ? String(v) : v), text(60)),
            waarde: z.number().min(0),
            /** The source rounds or says "about". */
            ongeveer: z.boolean().default(false),
            /** Counted differently from here on: the line is cut before this value. */
            telbreuk: z.boolean().default(false),
          }),
        )
        .min(1),
      groep: text(200),
      definitie: text(300),
      kanttekening: text(300).optional(),
      bron: source,
      vergelijkbaarMet: unique(ref('cijfers')).default([]),
      sectoren: sectorRefs().min(1),
      zoektermen: unique(text(60)).default([]),
      zoZeggenMensenHet: unique(text(140)).default([]),
      volgorde: z.int().min(1),
      /** Opens /cijfers/: the strongest finding. The first one counts. */
      uitgelicht: z.boolean().default(false),
      ...upkeep(context),
    })
    .refine(
      (entry) => entry.grafiek !== 'lijn' || entry.waarden.every((v) => /^(19|20)\d\d$/.test(v.label)),
      {
        path: ['waarden'],
        error: 'Een lijn loopt over jaren. Geef elke waarde een jaar als label, of kies grafiek: staaf.',
      },
    )
    .refine((entry) => entry.eenheid !== 'procent' || entry.waarden.every((v) => v.waarde <= 100), {
      path: ['waarden'],
      error: 'Een percentage is hooguit 100.',
    });
}
