import { parse } from 'yaml';
import { z } from 'zod';
import { agreementAnswers, councilRights, councils, councilStages } from './council-words.ts';
import { idPattern, ref, text, unique } from './fields.ts';

const only = () => unique(z.enum(councils)).optional();

const right = {
  recht: z.enum(councilRights),
  artikel: text(80),
  over: text(220),
  /** When it holds only then; such a right decides neither the heading nor the letter. */
  voorwaarde: text(180).optional(),
};

function council() {
  return z.strictObject({
    waarde: z.enum(councils),
    tekst: text(80),
    uitleg: text(160).optional(),
    naam: text(40),
    koppen: z.strictObject({
      voorstel: text(70),
      niets: text(70),
      ingevoerd: text(70),
      zonder: text(70),
    }),
    rechten: z.array(z.strictObject(right)).min(1),
    letOp: text(220),
    lees: ref('advies'),
  });
}

function stage() {
  return z.strictObject({
    waarde: z.enum(councilStages),
    tekst: text(80),
    uitleg: text(160).optional(),
    stappen: z
      .array(
        z.strictObject({
          doe: text(90),
          uitleg: text(160).optional(),
          /** In working days, from the day of today. */
          dagen: z.int().min(0).max(60),
          raden: only(),
        }),
      )
      .min(1),
    brief: z.strictObject({
      /** In working days, from the day of today: when an answer is asked for. */
      dagen: z.int().min(1).max(60),
      titel: text(80),
      titelInstemming: text(80),
      alineas: z
        .array(
          z.strictObject({
            tekst: text(300),
            raden: only(),
            als: z.enum(['instemming', 'geen-instemming']).optional(),
          }),
        )
        .min(1),
    }),
  });
}

function occasion() {
  return z.strictObject({
    waarde: z.string().regex(idPattern),
    tekst: text(80),
    uitleg: text(160).optional(),
    inZin: text(60),
    rechten: z.array(z.strictObject({ raad: z.enum(councils), ...right })).min(1),
    vragen: unique(text(140)).min(4),
    instrument: ref('instrumenten'),
    lees: ref('advies'),
  });
}

/** What the package for a works council asks and answers, content/or-pakket.yaml. */
export function orPakket() {
  return z.strictObject({
    gelezen: text(360),
    bronnen: unique(ref('publicaties')).min(1),
    raden: z.array(council()).min(1),
    cao: z
      .array(
        z.strictObject({
          waarde: z.enum(agreementAnswers),
          tekst: text(80),
          betekent: text(220),
          kop: text(70).optional(),
        }),
      )
      .min(1),
    standen: z.array(stage()).min(1),
    aanleidingen: z.array(occasion()).min(1),
    sectoren: z
      .array(
        z.strictObject({
          sector: ref('sectoren'),
          letOp: text(220).optional(),
          vragen: unique(text(140)).min(3),
          lees: ref('advies'),
        }),
      )
      .min(1),
  });
}

/** What that file holds. */
export type CouncilContent = z.output<ReturnType<typeof orPakket>>;

/**
 * The package in a YAML text.
 * @throws when it does not fit; the content check says where and why
 */
export const parseCouncilContent = (yaml: string): CouncilContent => orPakket().parse(parse(yaml));
