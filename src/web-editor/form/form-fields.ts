import type { z } from 'zod';
import type { FieldMeta } from '../../schemas/fields.ts';
import type { CollectionName } from '../../schemas/names.ts';
import { fieldOf, limitsOf, type Field } from '../../schemas/walk.ts';
import type { TemplateHints } from './hints.ts';
import { labelOf } from './labels.ts';

/** A field of the web editor, https://sveltiacms.app/en/docs/fields. */
export type FormField = { name: string; widget: string; label: string } & Record<string, unknown>;

/** An entry that a list of choices shows. */
export interface Choice {
  label: string;
  value: string;
}

/** What the form needs besides the schema. */
export interface FormContext extends TemplateHints {
  /** Entries of the collections that may be chosen beside fixed words. */
  choices: Partial<Record<CollectionName, readonly Choice[]>>;
}

/** A text over this many characters gets a box instead of a line. */
const boxFrom = 120;

const choicesOf = ({ verwijst, ofwel = [] }: FieldMeta, context: FormContext): readonly Choice[] => [
  ...ofwel.map((value) => ({ label: labelOf(value), value })),
  ...(context.choices[verwijst!] ?? []),
];

/** What the schema itself says of a text that does not fit its pattern. */
const repairOf = (schema: z.ZodType): string =>
  schema.safeParse('\u2717').error?.issues[0]?.message ?? 'Dit is hier geen goede schrijfwijze.';

/** The field for one value: reference, choice, date, number, yes or no, picture or text. */
function valueField(field: Field, context: FormContext): Record<string, unknown> {
  const { schema, kind, format, meta } = field;
  const { min, max, pattern } = limitsOf(field);
  if (meta.beeld) return { widget: 'image', choose_url: false };
  if (meta.ofwel) return { widget: 'select', options: choicesOf(meta, context) };
  if (meta.verwijst) {
    return {
      widget: 'relation',
      collection: meta.verwijst,
      value_field: '{{slug}}',
      display_fields: ['titel'],
      search_fields: ['titel'],
    };
  }
  if (field.choices) {
    return { widget: 'select', options: field.choices.map((value) => ({ label: labelOf(value), value })) };
  }
  if (kind === 'boolean') return { widget: 'boolean' };
  if (kind === 'number') {
    return {
      widget: 'number',
      value_type: format === 'safeint' ? 'int' : 'float',
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    };
  }
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
  return {
    widget: (max ?? 0) > boxFrom ? 'text' : 'string',
    ...(format === 'url' && { type: 'url', pattern: ['^https://\\S+$', repairOf(schema)] }),
    ...(format === 'email' && { type: 'email' }),
    ...(max !== undefined && { maxlength: max }),
    ...(pattern && { pattern: [pattern.source, repairOf(schema)] }),
  };
}

/** The field for a list: of choices, of blocks, or of texts. */
function listField(list: Field, path: string, context: FormContext): Record<string, unknown> {
  const item = fieldOf(list.item!);
  const { min, max } = limitsOf(list);
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  if (item.fields) {
    return { widget: 'list', ...bounds, collapsed: false, fields: formFields(item.schema, path, context) };
  }
  const value = valueField(item, context);
  if (value.widget === 'select' || value.widget === 'relation')
    return { ...value, multiple: true, ...bounds };
  return { widget: 'list', ...bounds, field: { name: 'waarde', label: 'Waarde', ...value } };
}

/** One field of a form with everything in it. */
function formField(name: string, schema: z.ZodType, path: string, context: FormContext): FormField {
  const field = fieldOf(schema);
  const hint = context.hints.get(path);
  const body: Record<string, unknown> & { widget?: string } = field.fields
    ? { widget: 'object', fields: formFields(schema, path, context) }
    : field.item
      ? listField(field, path, context)
      : valueField(field, context);
  return {
    name,
    label: labelOf(name),
    required: field.required,
    ...(hint && { hint: hint.charAt(0).toUpperCase() + hint.slice(1) }),
    // Whoever makes an entry changes and checks it today.
    ...(path === 'gewijzigd' || path === 'gecontroleerdOp' ? { default: '{{now}}' } : {}),
    ...body,
    widget: body.widget ?? 'string',
  };
}

/**
 * The fields of a form for a schema, in the order of the template; what it does not name comes last.
 * @param path keys that lead to the schema, with dots; empty for an entry
 */
export function formFields(schema: z.ZodType, path: string, context: FormContext): FormField[] {
  const fields = Object.entries(fieldOf(schema).fields ?? {});
  const place = (name: string): number => {
    const at = context.order.indexOf(name);
    return path || at < 0 ? context.order.length : at;
  };
  return fields
    .sort(([a], [b]) => place(a) - place(b))
    .map(([name, field]) => formField(name, field, path ? `${path}.${name}` : name, context));
}
