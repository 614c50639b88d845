import { z } from 'zod';
import { idPattern, ref, text, unique } from './fields.ts';

/** Name of something within a tool: what saved files and other parts of the list call it. */
export const key = () => z.string().regex(idPattern);

/** A field that a tool asks. */
function toolField() {
  return z
    .strictObject({
      id: key(),
      soort: z.enum(['tekst', 'regels', 'telefoon', 'datum', 'keuze', 'keuzes']),
      /** What the field is called on the page and in the saved file. */
      naam: text(120),
      uitleg: text(300).optional(),
      /** What to do when it is left open, for a field that may not be; without full stop. */
      nodig: text(120).optional(),
      /** What a document shows between brackets while it is open. */
      open: text(80).optional(),
      keuzes: z
        .array(
          z.strictObject({
            waarde: key(),
            tekst: text(80),
            uitleg: text(200).optional(),
            /** What a document says when this was chosen. */
            inDocument: text(160).optional(),
            /** Of several answers: takes the others away, as they take this one away. */
            alleen: z.literal(true).optional(),
          }),
        )
        .min(2)
        .optional(),
      /** The field is asked when another one of the same question has this answer. */
      als: z.strictObject({ veld: key(), is: z.array(key()).min(1) }).optional(),
    })
    .refine(({ soort, keuzes }) => soort.startsWith('keuze') === Boolean(keuzes), {
      error: 'Een veld van soort keuze of keuzes heeft keuzes, een ander veld niet.',
    });
}

/** A question of a tool: the parts of a strict object. */
export const toolQuestion = () => ({
  id: key(),
  vraag: text(120),
  waarom: text(300),
  wetten: unique(ref('wetten')).default([]),
  bronnen: unique(ref('publicaties')).default([]),
  velden: z.array(toolField()).min(1),
});
