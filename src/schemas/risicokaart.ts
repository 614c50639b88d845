import { parse } from 'yaml';
import { z } from 'zod';
import { idPattern, ref, text, unique } from './fields.ts';
import { measureOrder } from './risk-words.ts';

const key = () => z.string().regex(idPattern);

function question() {
  return z.strictObject({
    sleutel: key(),
    vraag: text(60),
    kort: text(20),
    waarom: text(200),
    /** Whether several answers can be chosen. */
    meer: z.boolean().default(false),
    antwoorden: z
      .array(z.strictObject({ waarde: key(), tekst: text(70), uitleg: text(120).optional() }))
      .min(2),
  });
}

function arrangement() {
  return z.strictObject({
    doe: text(90),
    uitleg: text(140).optional(),
    stap: z.enum(measureOrder),
    /** Whether somebody does it oneself, so that it stands on the card. */
    opKaart: z.boolean().default(false),
    /** All must hold; nothing: always. */
    als: z.array(z.strictObject({ vraag: key(), is: unique(key()).min(1) })).default([]),
    lees: ref('advies').optional(),
  });
}

/** What the risk card asks and arranges, content/risicokaart.yaml. */
export function risicokaart() {
  return z.strictObject({
    vragen: z.array(question()).min(1),
    regels: z.array(arrangement()).min(1),
    niveaus: z
      .array(
        z.strictObject({
          naam: text(24),
          ziet: text(60),
          doet: text(60),
          wie: text(70),
          alarm: text(60),
        }),
      )
      .min(4),
    privacy: z.strictObject({
      functie: unique(text(160)).min(1),
      client: unique(text(160)).min(1),
      opKaart: text(160),
      wetten: unique(ref('wetten')).min(1),
    }),
    nietOpDeKaart: z.array(z.strictObject({ woorden: unique(text(20)).min(1), reden: text(40) })).min(1),
    bronnen: unique(ref('publicaties')).min(1),
  });
}

/** What that file holds. */
export type RiskContent = z.output<ReturnType<typeof risicokaart>>;

/**
 * The risk card in a YAML text.
 * @throws when it does not fit; the content check says where and why
 */
export const parseRiskContent = (yaml: string): RiskContent => risicokaart().parse(parse(yaml));
