import { parse } from 'yaml';
import { z } from 'zod';
import { text, unique } from './fields.ts';

/** Words to avoid, content/woorden.yaml: what editors would rather not read, and what to write instead. */
export function woorden() {
  return z.strictObject({
    woorden: z
      .array(
        z.strictObject({
          /** Word, or words, as they are written; whole words only, capitals do not matter. */
          vermijd: unique(text(60)).min(1),
          schrijf: text(80),
          /** One sentence when the replacement does not speak for itself. */
          omdat: text(160).optional(),
        }),
      )
      .min(1),
  });
}

/** The list of words to avoid after checking. */
export type Words = z.output<ReturnType<typeof woorden>>['woorden'];

/**
 * The words to avoid in a YAML text.
 * @throws when they do not fit; the content check says where and why
 */
export const parseWords = (yaml: string): Words => woorden().parse(parse(yaml)).woorden;
