import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { date, idPattern, ref, sayIt, sitePath, step, text, unique } from './fields.ts';
import { letters } from './letters.ts';
import { guidance } from './page.ts';

const key = z.string().regex(idPattern);

/** When something counts: `wat=dreiging|wapen`, `rol!=getuige`. All of a list must hold. */
const condition = z.string().regex(/^[a-z0-9-]+!?=[a-z0-9-]+(?:\|[a-z0-9-]+)*$/, {
  error: 'Schrijf een voorwaarde als vraag=antwoord, bijvoorbeeld wat=dreiging|wapen of rol!=getuige.',
});
const conditions = z.array(condition).default([]);

const question = z.strictObject({
  sleutel: key,
  vraag: text(160),
  uitleg: text(300).optional(),
  /** Why it is asked, beside the question; with the law that it is about. */
  waarom: text(240).optional(),
  wetten: unique(ref('wetten')).default([]),
  soort: z.enum(['keuze', 'meer', 'datum']).default('keuze'),
  /** Asked only when this holds. */
  als: conditions,
  antwoorden: z
    .array(
      z.strictObject({
        sleutel: key,
        tekst: text(120),
        uitleg: text(160).optional(),
        naar: key.optional(),
        /** Of several answers: takes the others away, as they take this one away. */
        alleen: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** The next question, or `klaar`; an answer may lead elsewhere. */
  naar: key,
});

const line = z.strictObject({
  sleutel: key,
  /** Key of the part of the outcome that it stands in. */
  deel: key,
  label: text(30).optional(),
  doe: text(110),
  uitleg: text(300).optional(),
  als: conditions,
  /** First and stated larger: somebody's health depends on it. */
  dringend: z.boolean().default(false),
  /** Date of the incident from which, and before which, it is the law. */
  vanaf: date().optional(),
  tot: date().optional(),
  /** Date to show with it, counted from the incident. */
  termijn: z.enum(['klacht', 'aangifte', 'schade']).optional(),
  wetten: unique(ref('wetten')).default([]),
  /** Where it is explained or done. */
  verder: z.strictObject({ tekst: text(60), naar: sitePath() }).optional(),
});

/** A decision aid: questions that lead to lines of advice. The graph is checked by `domain/decision-aids`. */
export function beslishulpen(context: SchemaContext) {
  return z.strictObject({
    ...guidance(context),
    adres: sitePath(),
    inleiding: text(240),
    /** Answers tell what happened to somebody: nothing is kept, and one can leave the page quickly. */
    gevoelig: z.boolean().default(false),
    begin: key,
    vragen: z.array(question).min(1),
    /** Finding above the outcome; the first that holds is shown. */
    koppen: z.array(z.strictObject({ titel: text(90), tekst: text(300), als: conditions })).min(1),
    delen: z.array(z.strictObject({ sleutel: key, titel: text(60) })).min(1),
    regels: z.array(line).min(2),
    /** What to say, cut by the line. */
    zeg: sayIt.optional(),
    /** The letters that come with it. */
    brief: letters(condition).optional(),
    /** What cannot wait for a question. */
    vooraf: step.optional(),
    /** Steps of the pages under /net-gebeurd/ that make way for a line of this aid. */
    inPlaatsVan: z.array(z.strictObject({ stap: text(90), als: condition })).default([]),
  });
}
