import type { Condition, Field, Step } from '../tool/fields.ts';

/** A question of the protocol maker as editors write it in content/protocolmaker.yaml. */
export interface ProtocolQuestion {
  id: string;
  vraag: string;
  /** Why it is asked; what stands in a law or a source is linked below it. */
  waarom: string;
  /** Whether a team must decide this itself: without an answer there is no protocol. */
  beslissen: boolean;
  wetten: readonly string[];
  bronnen: readonly string[];
  velden: readonly ProtocolField[];
}

/** A field of such a question. */
export interface ProtocolField {
  id: string;
  soort: 'tekst' | 'regels' | 'telefoon' | 'datum' | 'keuze' | 'keuzes';
  naam: string;
  uitleg?: string | undefined;
  /** What to do when it is left open, for a field that may not be. */
  nodig?: string | undefined;
  /** What a document shows while it is open, without brackets; else its name. */
  open?: string | undefined;
  keuzes?: readonly {
    waarde: string;
    tekst: string;
    uitleg?: string | undefined;
    inDocument?: string | undefined;
  }[];
  als?: { veld: string; is: readonly string[] } | undefined;
}

/** A part of the protocol: a numeral on the map. */
export interface ProtocolPart {
  id: string;
  naam: string;
  vragen: readonly ProtocolQuestion[];
}

const kinds = {
  tekst: 'text',
  regels: 'lines',
  telefoon: 'phone',
  datum: 'date',
  keuze: 'choice',
  keuzes: 'choices',
} as const satisfies Record<ProtocolField['soort'], Field['kind']>;

/** Most characters of an answer of several lines: a page of text. */
const longest = 3000;

/** A field as the frame for tools knows it, with its hints. */
export interface ProtocolShownField extends Field {
  hint?: string;
  options?: readonly { value: string; label: string; hint?: string }[];
}

function fieldOf(field: ProtocolField): ProtocolShownField {
  const when: Condition | undefined = field.als && { field: field.als.veld, is: field.als.is };
  return {
    id: field.id,
    kind: kinds[field.soort],
    label: field.naam,
    ...(field.uitleg && { hint: field.uitleg }),
    ...(field.nodig && { needed: field.nodig }),
    ...(field.soort === 'regels' ? { max: longest } : field.soort === 'tekst' && { max: 300 }),
    ...(field.keuzes && {
      options: field.keuzes.map(({ waarde, tekst, uitleg }) => ({
        value: waarde,
        label: tekst,
        ...(uitleg && { hint: uitleg }),
      })),
    }),
    ...(when && { when }),
  };
}

/** A question as a step of a tool. */
export const stepOf = (question: ProtocolQuestion): Step & { fields: readonly ProtocolShownField[] } => ({
  id: question.id,
  title: question.vraag,
  fields: question.velden.map(fieldOf),
});

/** All fields of the protocol maker, by their id. */
export const fieldsOf = (parts: readonly ProtocolPart[]): ReadonlyMap<string, ProtocolField> =>
  new Map(
    parts.flatMap(({ vragen }) => vragen.flatMap(({ velden }) => velden.map((field) => [field.id, field]))),
  );
