import { z } from 'zod';
import { idPattern, ref, text, unique } from './fields.ts';

const key = z.string().regex(idPattern);

/** What a blank of a letter becomes: what was filled in, or words that follow from the answers. */
const slot = (condition: z.ZodType<string>) =>
  z
    .strictObject({
      /** The blank as it stands in the letter, without its brackets. */
      plek: text(300),
      /** Key of a field of the letter, or of a question for a date. */
      veld: key.optional(),
      /** Days after the date of the field, moved back to a working day; before it with a minus. */
      dagen: z.int().min(-60).max(60).optional(),
      /** Between the lines of a field of several lines. */
      tussen: text(10).optional(),
      tekst: text(300).optional(),
      /** Takes the blank out of the letter. */
      weg: z.literal(true).optional(),
      als: z.array(condition).default([]),
    })
    .refine(({ veld, tekst, weg }) => [veld, tekst, weg].filter((one) => one !== undefined).length === 1, {
      error: 'Kies één van de drie: veld, tekst of weg.',
    });

const field = z.strictObject({
  sleutel: key,
  soort: z.enum(['tekst', 'regels', 'telefoon', 'datum']),
  naam: text(120),
  uitleg: text(200).optional(),
  /** Asked only with one of these answers to one question. */
  als: z.strictObject({ vraag: key, is: z.array(key).min(1) }).optional(),
  /** Key of a field for a date that comes before it. */
  na: key.optional(),
  /** A day that cannot be still to come. */
  voorbij: z.literal(true).optional(),
});

/** Lines of damage: each becomes an item of the list in the letter and a row of the list behind it. */
const items = z.strictObject({
  veld: key,
  plek: text(60),
  bedrag: text(60),
  totaal: text(60),
  bijlage: z.strictObject({
    titel: text(80),
    uitleg: text(300),
    /** Number, thing, amount and evidence. */
    kolommen: z.array(text(40)).length(4),
  }),
});

/** The letters that come out of a decision aid, each from the text of an instrument. */
export const letters = (condition: z.ZodType<string>) =>
  z.strictObject({
    titel: text(60),
    vraag: text(120),
    uitleg: text(300),
    velden: z.array(field).min(1),
    brieven: z
      .array(
        z.strictObject({
          sleutel: key,
          titel: text(80),
          /** Why it fits, and what is lighter or heavier. */
          waarom: text(240),
          /** Keys of the lines that it comes with; one of them is enough. */
          bij: z.array(key).min(1),
          als: z.array(condition).default([]),
          uit: ref('instrumenten'),
          /** Title of the text in that instrument. */
          modeltekst: text(120),
          wetten: unique(ref('wetten')).default([]),
          invullen: z.array(slot(condition)).min(1),
          posten: items.optional(),
        }),
      )
      .min(1),
  });
