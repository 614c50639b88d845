import type { Field, Step } from './fields.ts';

/** A field with what is said under its label, and under each of its choices. */
export interface HintedField extends Field {
  hint?: string | undefined;
  options?: readonly {
    value: string;
    label: string;
    hint?: string | undefined;
    /** Does not go together with the others. */
    alone?: boolean | undefined;
  }[];
}

/** A step as the page shows it. */
export interface HintedStep extends Step {
  fields: readonly HintedField[];
}
