import type { z } from 'zod';
import { fieldOf, fieldsIn, limitsOf, type Field } from '../../src/schemas/walk.ts';

/** A field of a schema as the comments of a template must describe it. */
export interface DescribedField {
  /** Keys that lead to it, without the indexes of lists: `stappen.werkgever.doe`. */
  path: string;
  /** What an editor must know: required or not, lengths, choices. */
  rule: string;
}

function valueRule(field: Field): string[] {
  const { kind, format, meta, choices } = field;
  const { min = 0, max } = limitsOf(field);
  if (meta.verwijst) {
    return [`uit content/${meta.verwijst}${meta.ofwel ? `, of ${meta.ofwel.join(' of ')}` : ''}`];
  }
  if (choices) return [`kies uit: ${choices.join(', ')}`];
  if (kind === 'boolean') return ['true of false'];
  if (kind === 'number') {
    const top = max === undefined ? '' : ` tot en met ${max}`;
    return [`${format === 'safeint' ? 'heel getal' : 'getal'} vanaf ${min}${top}`];
  }
  if (format === 'date') return ['datum'];
  return kind === 'string' && max !== undefined ? [`ten hoogste ${max} tekens`] : [];
}

function listRule(list: Field, item: Field): string[] {
  const { min = 0, max } = limitsOf(list);
  return [
    'lijst',
    ...(min > 0 ? [`minstens ${min}`] : []),
    ...(max === undefined ? [] : [`ten hoogste ${max}`]),
    ...(item.fields ? [] : valueRule(item).map((rule) => `elk ${rule}`)),
  ];
}

function ruleOf(field: Field): string {
  const need = field.required ? 'verplicht' : 'mag weg';
  if (field.fields) return need;
  return [need, ...(field.item ? listRule(field, fieldOf(field.item)) : valueRule(field))].join(', ');
}

/** Every field of a schema, nested ones after the field they are in. */
export const describedFields = (schema: z.ZodType): DescribedField[] =>
  fieldsIn(schema).map(([path, field]) => ({ path: path.join('.'), rule: ruleOf(field) }));
