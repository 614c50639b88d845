import type { Field } from '../../domain/tool/fields.ts';

/** A field as a page shows it. */
export interface ShownField extends Field {
  hint?: string | undefined;
  options?: readonly { value: string; label: string; hint?: string | undefined }[];
  /** `autocomplete` of the browser stays off; this is the keyboard of a phone. */
  inputmode?: 'text' | 'tel' | 'numeric';
}

/** Ids that describe a field: its hint and what is wrong with it. */
export const describedBy = ({ id, hint }: ShownField): string => `${hint ? `uitleg-${id} ` : ''}fout-${id}`;
