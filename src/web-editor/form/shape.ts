import type { z } from 'zod';

/** The insides of a schema that a form is drawn from. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  entries?: Record<string, string>;
}

/** A field without the layers that make it optional or tidy it first. */
export interface Shape {
  schema: z.ZodType;
  def: Def;
  required: boolean;
}

/** Takes off what makes a field optional, gives it a default or tidies it. */
export function shapeOf(field: z.ZodType): Shape {
  let required = true;
  for (let here = field; ;) {
    const def = here.def as unknown as Def;
    if (def.type === 'optional' || def.type === 'default') required = false;
    const inner = def.innerType ?? def.out;
    if (!inner) return { schema: here, def, required };
    here = inner;
  }
}

interface Check {
  check: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  pattern?: RegExp;
}

/** Limits and pattern of a text, a number or a list. */
export interface Limits {
  min?: number;
  max?: number;
  pattern?: RegExp;
}

/** The limits that the checks on a schema set. */
export function limitsOf(schema: z.ZodType): Limits {
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def as unknown as Check);
  const least = checks
    .filter(({ check }) => check === 'min_length' || check === 'greater_than')
    .map(({ minimum, value }) => minimum ?? value ?? 0);
  const most = checks
    .filter(({ check }) => check === 'max_length' || check === 'less_than')
    .map(({ maximum, value }) => maximum ?? value ?? 0);
  const pattern = checks.find((check) => check.pattern)?.pattern;
  return {
    ...(least.length > 0 && { min: Math.max(...least) }),
    ...(most.length > 0 && { max: Math.min(...most) }),
    ...(pattern && { pattern }),
  };
}
