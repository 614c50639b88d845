import type { HintedField } from '../../domain/tool/hinted.ts';

/** A field as a page shows it. */
export interface ShownField extends HintedField {
  /** `autocomplete` of the browser stays off; this is the keyboard of a phone. */
  inputmode?: 'text' | 'tel' | 'numeric';
}

/** Ids that describe a field: its hint and what is wrong with it. */
export const describedBy = ({ id, hint }: ShownField): string => `${hint ? `uitleg-${id} ` : ''}fout-${id}`;
