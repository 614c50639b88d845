import { z } from 'zod';

/** Version of the format. The first number goes up when a field goes or means something else. */
export const conceptVersion = '1.0';

const some = (max: number) => z.string().min(1).max(max);

/**
 * An open format for a draft of an aangifte, so that a system for reports can fill it in and a police desk can read it.
 * It holds facts and leaves out feelings; data of the other are there only when somebody chose that.
 */
export const conceptAangifte = z
  .strictObject({
    formaat: z.literal('concept-aangifte').describe('Naam van het formaat.'),
    versie: z.literal(conceptVersion).describe('Versie van het formaat.'),
    gemaaktOp: z.iso.date().describe('Dag waarop het concept is gemaakt.'),
    publiekeTaak: z
      .literal(true)
      .describe('Het gaat om agressie tegen iemand met een publieke taak (VPT-zaak).'),
    aangever: z
      .strictObject({
        soort: z.enum(['werkgever', 'slachtoffer', 'onbekend']).describe('Wie aangifte doet.'),
        organisatie: some(120).optional().describe('Naam van de werkgever.'),
        domicilie: some(200).optional().describe('Adres van het werk, voor alle post. Nooit een huisadres.'),
      })
      .describe('Wie aangifte doet, en langs welk adres.'),
    slachtoffer: z
      .strictObject({ functie: some(120).optional().describe('Functie van het slachtoffer.') })
      .describe('Het slachtoffer. De naam staat er niet in: die geeft iemand aan de balie.'),
    incident: z
      .strictObject({
        datum: z.iso.date().optional().describe('Dag van het incident.'),
        plaats: some(200).optional().describe('Waar het was.'),
        werkzaamheid: some(300).optional().describe('Wat het slachtoffer aan het doen was.'),
        middel: some(200).optional().describe('Voorwerp of wapen.'),
      })
      .describe('Wanneer, waar en waarmee.'),
    verloop: z
      .array(
        z.strictObject({
          tijd: z
            .string()
            .regex(/^([01][0-9]|2[0-3])\.[0-5][0-9]$/)
            .optional()
            .describe('Tijd als uu.mm.'),
          tekst: some(12000).describe('Zin uit het verslag, letterlijk.'),
        }),
      )
      .min(1)
      .describe('Wat er gebeurde, in volgorde. Alleen feiten.'),
    letterlijkeWoorden: z.array(some(2000)).describe('Wat de ander letterlijk zei.'),
    getuigen: some(400).optional().describe('Wie het zag of hoorde, langs het adres van het werk.'),
    beelden: z
      .enum(['bewaard', 'vragen', 'nee'])
      .optional()
      .describe('Of er beelden zijn, en of die worden bewaard.'),
    letsel: some(1000).optional().describe('Pijn of letsel.'),
    schade: z.array(some(2000)).describe('Wat kapot of kwijt is.'),
    ander: some(400).optional().describe('Naam of signalement. Alleen als dat nodig is (UAVG, artikel 33).'),
  })
  .describe('Concept van een aangifte bij agressie tegen iemand met een publieke taak.');

/** A draft in this format. */
export type ConceptAangifte = z.output<typeof conceptAangifte>;
