import { parse } from 'yaml';
import { z } from 'zod';
import { text } from './fields.ts';
import { key, toolQuestion } from './tool-questions.ts';

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
                ...toolQuestion(),
                /** Whether a team must decide this itself. */
                beslissen: z.boolean().default(false),
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
