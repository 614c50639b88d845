import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import {
  campaignLanguages,
  campaignLayouts,
  campaignMedia,
  campaignSeries,
  gazes,
  languageCheckers,
  posterFormats,
  workSituations,
} from './campaign-words.ts';
import { ref, text, unique } from './fields.ts';
import { guidance } from './page.ts';

/** Lines of one half of the message, broken by hand. */
const lines = z.array(text(28)).min(1).max(2);
const message = z.strictObject({ boven: lines, onder: lines });
const radius = z.number().min(1.2).max(2.7).optional();
/** A pair of eyes; the radius is in v, a twenty-fourth of the width of a poster. */
const eyePair = z.strictObject({
  links: z.enum(gazes),
  rechts: z.enum(gazes),
  straal: radius,
  straalRechts: radius,
});
const eyes = z.array(eyePair).min(1).max(3);
const acts = z.array(text(50)).min(2).max(5);
const conduct = z.strictObject({ kop: text(40), graag: acts, mag: acts, niet: acts });

/** One item of "Duidelijk over agressie". */
export function campagne(context: SchemaContext) {
  return z
    .strictObject({
      ...guidance(context),
      bronnen: guidance(context).bronnen.min(0).default([]),
      middel: z.enum(campaignMedia),
      serie: z.enum(campaignSeries),
      werksituatie: unique(z.enum(workSituations)).min(1),
      /** Where to hang or use it, in one sentence. */
      hangHierOp: text(140),
      opmaak: z.enum(campaignLayouts).default('gezicht'),
      /** What stands on the line and what hangs from it. */
      boodschap: message.optional(),
      ogen: eyes.optional(),
      /** How the eyes look, as a sentence about the eyes: `de ogen kijken boos`. */
      ogenInWoorden: text(120).optional(),
      /** What the sender promises; must be true where it hangs. */
      belofte: text(90).optional(),
      /** The three behaviours of a norm poster. */
      gedrag: conduct.optional(),
      /** What to do, on the back of a card or on a poster for the workplace. */
      stappen: z
        .array(z.strictObject({ tekst: text(40), invullen: z.boolean().default(false) }))
        .min(2)
        .max(6)
        .optional(),
      /** Everything on the image, in words. */
      tekstalternatief: text(700),
      /** The image in one sentence, for lists. */
      beeldalt: text(160),
      /** The same message in the words of one sector; what is left out stays as it is above. */
      sectorversies: z
        .array(
          z.strictObject({
            sector: ref('sectoren'),
            boodschap: message.optional(),
            ogen: eyes.optional(),
            ogenInWoorden: text(120).optional(),
            belofte: text(90).optional(),
          }),
        )
        .default([]),
      /** The same item in another language; shown as soon as somebody who speaks it has checked it. */
      taalversies: z
        .array(
          z.strictObject({
            taal: z.enum(campaignLanguages),
            nagekekenDoor: z.enum(languageCheckers).optional(),
            titel: text(80),
            boodschap: message.optional(),
            gedrag: conduct.optional(),
            belofte: text(90),
            huisregel: text(60).optional(),
            ogenInWoorden: text(120).optional(),
            tekstalternatief: text(700),
          }),
        )
        .default([]),
      /** What the poster maker lets a visitor change besides name, phone, link and logo. */
      bewerkbaar: unique(z.enum(['boodschap', 'belofte'])).default(['belofte']),
      /** A house rule the poster maker proposes. */
      huisregel: text(60).optional(),
      /** Sizes to make; all that suit the kind when left out. */
      formaten: unique(z.enum(posterFormats)).default([]),
    })
    .superRefine((entry, issues) => {
      for (const field of needed[entry.opmaak]) {
        if (entry[field] !== undefined) continue;
        issues.addIssue({
          code: 'custom',
          path: [field],
          message: `Dit veld ontbreekt. Met opmaak "${entry.opmaak}" kan de tekening niet zonder: vul het in, of kies een andere opmaak.`,
        });
      }
      for (const [index, version] of entry.taalversies.entries()) {
        const lacks = (['boodschap', 'gedrag', 'ogenInWoorden'] as const).filter(
          (field) => entry[field] !== undefined && version[field] === undefined,
        );
        for (const field of lacks)
          issues.addIssue({
            code: 'custom',
            path: ['taalversies', index, field],
            message: 'Dit veld ontbreekt. Het Nederlands heeft het wel: schrijf het ook in deze taal.',
          });
        if (entry.taalversies.findIndex(({ taal }) => taal === version.taal) !== index)
          issues.addIssue({
            code: 'custom',
            path: ['taalversies', index, 'taal'],
            message: `De taal "${version.taal}" staat er al. Voeg de twee samen.`,
          });
      }
      const sectors = entry.sectorversies.map(({ sector }) => sector);
      sectors.forEach((sector, index) => {
        if (sectors.indexOf(sector) === index) return;
        issues.addIssue({
          code: 'custom',
          path: ['sectorversies', index, 'sector'],
          message: `De sector "${sector}" heeft al een versie. Voeg de twee samen.`,
        });
      });
    });
}

/** Fields each way of drawing cannot do without. */
const needed = {
  gezicht: ['boodschap', 'ogen', 'ogenInWoorden', 'belofte'],
  gedrag: ['gedrag', 'belofte'],
  kaart: ['boodschap', 'ogen', 'ogenInWoorden', 'belofte', 'stappen'],
  werkplek: ['boodschap', 'ogen', 'ogenInWoorden', 'belofte', 'stappen'],
  document: [],
} as const;
