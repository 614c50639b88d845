import { z } from 'zod';

/** A text that a building block shows. */
const shown = () =>
  z
    .string()
    .trim()
    .min(1, { error: 'Schrijf er een tekst in.' })
    .max(300, { error: 'Ten hoogste 300 tekens.' });

/** What a building block needs. */
export interface BlockSchema {
  /** Its attributes; strict. */
  attributes: z.ZodObject<Record<string, z.ZodType>>;
  /** Whether text stands between its opening and its closing tag. */
  holdsText: boolean;
}

const block = (holdsText: boolean, attributes: Record<string, z.ZodType>): BlockSchema => ({
  holdsText,
  attributes: z.strictObject(attributes),
});

/** The building blocks that editors have in a body, as `components/mdx` shows them. */
export const blocks = {
  Zeg: block(false, { eerst: shown(), dan: shown() }),
  LetOp: block(true, { titel: shown() }),
  VerzonnenVoorbeeld: block(true, {}),
  Modeltekst: block(true, {
    // Its title is a heading, whose address is made of its letters.
    titel: shown().regex(/[a-z]/i, { error: 'Schrijf een titel met letters.' }),
  }),
  Invulveld: block(false, {
    label: shown(),
    regels: z
      .string()
      .regex(/^([1-9]|1\d|20)$/, { error: 'Schrijf een heel getal van 1 tot en met 20.' })
      .optional(),
  }),
  Aankruisen: block(false, {
    label: shown(),
    opties: z.string().refine((value) => value.split('|').every((option) => option.trim() !== ''), {
      error: 'Zet tussen de keuzes één staand streepje: "ja|nee". Geen keuze mag leeg zijn.',
    }),
  }),
  Gedrag: block(false, { groen: shown(), oranje: shown(), rood: shown() }),
} satisfies Record<string, BlockSchema>;

/**
 * Building blocks that only the models of the protocol maker have: a part that depends on an answer, and a flow chart
 * with its steps and questions.
 */
export const modelBlocks: Readonly<Record<string, BlockSchema>> = {
  ...blocks,
  Als: block(true, { veld: shown(), is: shown() }),
  Stroomschema: block(true, {}),
  Stap: block(true, { naam: shown() }),
  Vraag: block(true, { naam: shown(), daarna: shown().optional() }),
};

/** Name of a building block. */
export type BlockName = keyof typeof blocks;

/** Names of the building blocks. */
export const blockNames = Object.keys(blocks) as BlockName[];

/** Whether a name is that of a building block. */
export const isBlockName = (name: string): name is BlockName => Object.hasOwn(blocks, name);
