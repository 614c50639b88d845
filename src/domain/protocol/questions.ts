import type { WrittenField, WrittenQuestion } from '../tool/questions.ts';

/** A question of the protocol maker as editors write it in content/protocolmaker.yaml. */
export interface ProtocolQuestion extends WrittenQuestion {
  /** Whether a team must decide this itself: without an answer there is no protocol. */
  beslissen: boolean;
}

/** A part of the protocol: a numeral on the map. */
export interface ProtocolPart {
  id: string;
  naam: string;
  vragen: readonly ProtocolQuestion[];
}

/** All fields of the protocol maker, by their id. */
export const fieldsOf = (parts: readonly ProtocolPart[]): ReadonlyMap<string, WrittenField> =>
  new Map(
    parts.flatMap(({ vragen }) => vragen.flatMap(({ velden }) => velden.map((field) => [field.id, field]))),
  );
