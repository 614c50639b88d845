import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { idPattern, ref, step, text, unique } from './fields.ts';
import { source, upkeep } from './page.ts';
import { rieParts, sizes, statementKinds, workForms } from './self-scan-words.ts';

/** Statements of the self-scan about one measure. */
export function zelfscan(context: SchemaContext) {
  const statement = z
    .strictObject({
      /** Under which answers are kept in saved files: never changed, never given to another statement. */
      sleutel: z.string().regex(idPattern),
      soort: z.enum(statementKinds),
      stelling: text(110),
      waarom: text(260),
      /** Who knows it, for whoever answers "I do not know". */
      vraagAan: text(90),
      wetten: unique(ref('wetten')).default([]),
      bronnen: z.array(source).default([]),
      /** Where it applies: one of each list that says something. Nothing: everywhere. */
      alleenBij: z
        .strictObject({
          sectoren: unique(ref('sectoren')).default([]),
          werk: unique(z.enum(workForms)).default([]),
          grootte: unique(z.enum(sizes)).default([]),
        })
        .optional(),
      /** What to do first when it is not arranged. */
      eersteStap: step,
      instrument: ref('instrumenten'),
      advies: ref('advies'),
      rie: z.enum(rieParts),
    })
    .refine(({ wetten, bronnen }) => wetten.length + bronnen.length > 0, {
      path: ['wetten'],
      error: 'Zet bij elke stelling waar het staat: een wet, of een bron als het geen wet is.',
    });
  return z.strictObject({
    titel: text(80),
    maatregel: ref('maatregelen'),
    /** The measure in one word, under its icon. */
    kort: text(14),
    /** What to do when there are gaps here: "Begin bij de nazorg". */
    begin: text(40),
    stellingen: z.array(statement).min(4).max(7),
    ...upkeep(context),
  });
}
