import type { z } from 'zod';
import type { FieldMeta } from '../../src/schemas/fields.ts';

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  entries?: Record<string, string>;
}

interface Check {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
}

/** A field of a schema as the comments of a template must describe it. */
export interface DescribedField {
  /** Keys that lead to it, without the indexes of lists: `stappen.werkgever.doe`. */
  path: string;
  /** What an editor must know: required or not, lengths, choices. */
  rule: string;
}

/** The field without the layers that make it optional or tidy it first. */
function core(field: z.ZodType): { field: z.ZodType; def: Def; optional: boolean } {
  let optional = false;
  for (let here = field; ;) {
    const def = here.def as unknown as Def;
    if (def.type === 'optional' || def.type === 'default') optional = true;
    const inner = def.innerType ?? def.out;
    if (!inner) return { field: here, def, optional };
    here = inner;
  }
}

/** Limits of a value: of its length when it is a text or a list, else of the number itself. */
function limits(value: z.ZodType): { minimum: number; maximum: number } {
  const checks = (value.def.checks ?? []).map((check) => check._zod.def as unknown as Check);
  const of = (...names: string[]) => checks.filter((c) => names.includes(c.check));
  return {
    minimum: Math.max(0, ...of('min_length', 'greater_than').map((c) => c.minimum ?? c.value ?? 0)),
    maximum: Math.min(
      Infinity,
      ...of('max_length', 'less_than').map((c) => c.maximum ?? c.value ?? Infinity),
    ),
  };
}

function valueRule(value: z.ZodType, def: Def): string[] {
  const meta = value.meta() as FieldMeta | undefined;
  const { minimum, maximum } = limits(value);
  const { format } = value as { format?: unknown };
  if (meta?.verwijst) {
    return [`uit content/${meta.verwijst}${meta.ofwel ? `, of ${meta.ofwel.join(' of ')}` : ''}`];
  }
  if (def.entries) return [`kies uit: ${Object.values(def.entries).join(', ')}`];
  if (def.type === 'boolean') return ['true of false'];
  if (def.type === 'number') {
    const top = Number.isFinite(maximum) ? ` tot en met ${maximum}` : '';
    return [`${format === 'safeint' ? 'heel getal' : 'getal'} vanaf ${minimum}${top}`];
  }
  if (format === 'date') return ['datum'];
  return def.type === 'string' && Number.isFinite(maximum) ? [`ten hoogste ${maximum} tekens`] : [];
}

function listRule(list: z.ZodType, element: z.ZodType): string[] {
  const { minimum, maximum } = limits(list);
  const item = core(element);
  return [
    'lijst',
    ...(minimum > 0 ? [`minstens ${minimum}`] : []),
    ...(Number.isFinite(maximum) ? [`ten hoogste ${maximum}`] : []),
    ...(item.def.shape ? [] : valueRule(item.field, item.def).map((rule) => `elk ${rule}`)),
  ];
}

function ruleOf(field: z.ZodType): string {
  const { field: value, def, optional } = core(field);
  const need = optional ? 'mag weg' : 'verplicht';
  if (def.shape) return need;
  return [need, ...(def.element ? listRule(value, def.element) : valueRule(value, def))].join(', ');
}

/** Every field of a schema, nested ones after the field they are in. */
export function describedFields(schema: z.ZodType, prefix = ''): DescribedField[] {
  const { def } = core(schema);
  if (def.element) return describedFields(def.element, prefix);
  return Object.entries(def.shape ?? {}).flatMap(([key, field]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    return [{ path, rule: ruleOf(field) }, ...describedFields(field, path)];
  });
}
