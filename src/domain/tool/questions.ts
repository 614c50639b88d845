import type { Condition, Field } from './fields.ts';
import type { HintedField, HintedStep } from './hinted.ts';

/** A question as editors write it in a list in content/. */
export interface WrittenQuestion {
  id: string;
  vraag: string;
  /** Why it is asked; what stands in a law or a source is linked below it. */
  waarom: string;
  wetten: readonly string[];
  bronnen: readonly string[];
  velden: readonly WrittenField[];
}

/** A field of such a question. */
export interface WrittenField {
  id: string;
  soort: 'tekst' | 'regels' | 'telefoon' | 'datum' | 'keuze' | 'keuzes';
  naam: string;
  uitleg?: string | undefined;
  /** What to do when it is left open, for a field that may not be. */
  nodig?: string | undefined;
  /** What a document shows while it is open, without brackets; else its name. */
  open?: string | undefined;
  keuzes?:
    | readonly {
        waarde: string;
        tekst: string;
        uitleg?: string | undefined;
        inDocument?: string | undefined;
        /** Does not go together with the others. */
        alleen?: true | undefined;
      }[]
    | undefined;
  als?: { veld: string; is: readonly string[] } | undefined;
}

const kinds = {
  tekst: 'text',
  regels: 'lines',
  telefoon: 'phone',
  datum: 'date',
  keuze: 'choice',
  keuzes: 'choices',
} as const satisfies Record<WrittenField['soort'], Field['kind']>;

/** Most characters of an answer of several lines: a page of text. */
const longest = 3000;

function fieldOf(field: WrittenField): HintedField {
  const when: Condition | undefined = field.als && { field: field.als.veld, is: field.als.is };
  return {
    id: field.id,
    kind: kinds[field.soort],
    label: field.naam,
    ...(field.uitleg && { hint: field.uitleg }),
    ...(field.nodig && { needed: field.nodig }),
    ...(field.soort === 'regels' ? { max: longest } : field.soort === 'tekst' && { max: 300 }),
    ...(field.keuzes && {
      options: field.keuzes.map(({ waarde, tekst, uitleg, alleen }) => ({
        value: waarde,
        label: tekst,
        ...(alleen && { alone: alleen }),
        ...(uitleg && { hint: uitleg }),
      })),
    }),
    ...(when && { when }),
  };
}

/** A question as a step of a tool. */
export const stepOf = (question: Pick<WrittenQuestion, 'id' | 'vraag' | 'velden'>): HintedStep => ({
  id: question.id,
  title: question.vraag,
  fields: question.velden.map(fieldOf),
});
