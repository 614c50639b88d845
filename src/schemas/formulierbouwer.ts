import { parse } from 'yaml';
import { z } from 'zod';
import { ref, text, unique } from './fields.ts';
import { key } from './tool-questions.ts';

const field = () =>
  z
    .strictObject({
      id: key(),
      naam: text(120),
      soort: z.enum(['tekst', 'regels', 'datum', 'keuze', 'keuzes']),
      keuzes: unique(text(80)).min(2).optional(),
      /** In which form it is without asking: every form, the long one, or none. */
      set: z.enum(['kort', 'volledig', 'zelf']),
      /** Path in the open format of a draft of an aangifte. */
      formaat: z
        .string()
        .regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)?$/)
        .optional(),
      gevoelig: key().optional(),
    })
    .refine(({ soort, keuzes }) => soort.startsWith('keuze') === Boolean(keuzes), {
      error: 'Een veld van soort keuze of keuzes heeft keuzes, een ander veld niet.',
    });

/** The fields of the form builder, content/formulierbouwer.yaml. */
export function formulierbouwer() {
  return z.strictObject({
    delen: z
      .array(
        z.strictObject({
          id: key(),
          naam: text(60),
          /** Filled in by the leader, after the one who reports: own fields come before it. */
          leiding: z.boolean().default(false),
          vraag: text(120),
          waarom: text(300),
          wetten: unique(ref('wetten')).default([]),
          bronnen: unique(ref('publicaties')).default([]),
          velden: z.array(field()).min(2),
        }),
      )
      .min(1),
    avg: z
      .array(
        z.strictObject({
          id: key(),
          titel: text(80),
          tekst: text(420),
          overDeAnder: z.boolean().default(false),
          wetten: unique(ref('wetten')).default([]),
          advies: ref('advies').optional(),
        }),
      )
      .min(1),
  });
}

/** The list after checking. */
export type FormFields = z.output<ReturnType<typeof formulierbouwer>>;

/**
 * The fields in a YAML text.
 * @throws when they do not fit; the content check says where and why
 */
export const parseFormFields = (yaml: string): FormFields => formulierbouwer().parse(parse(yaml));
