import { parse } from 'yaml';
import { z } from 'zod';
import { idPattern, ref, text, unique } from './fields.ts';

const key = () => z.string().regex(idPattern);

function field() {
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

/** The questions of the protocol maker, content/protocolmaker.yaml. */
export function protocolmaker() {
  return z.strictObject({
    delen: z
      .array(
        z.strictObject({
          id: key(),
          /** Name on the map of the parts. */
          naam: text(24),
          vragen: z
            .array(
              z.strictObject({
                id: key(),
                vraag: text(120),
                waarom: text(300),
                /** Whether a team must decide this itself. */
                beslissen: z.boolean().default(false),
                wetten: unique(ref('wetten')).default([]),
                bronnen: unique(ref('publicaties')).default([]),
                velden: z.array(field()).min(1),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  });
}

/**
 * The questions in a YAML text.
 * @throws when they do not fit; the content check says where and why
 */
export const parseProtocolParts = (yaml: string) => protocolmaker().parse(parse(yaml)).delen;
