import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fieldAt } from '../../schemas/walk.ts';
import type { CheckedEntry, Report } from '../report/findings.ts';
import { explain } from '../report/messages.ts';

/** Checks fields against a schema and reports in Dutch what does not fit. */
export function validate(
  schema: z.ZodType,
  entry: Pick<CheckedEntry, 'file' | 'source'>,
  report: Report,
): Record<string, unknown> | undefined {
  const { fields } = entry.source;
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data as Record<string, unknown>;
  for (const issue of parsed.error.issues) {
    const value = valueAt(fields, issue.path);
    const { wat, doen } = explain(issue, value, (at) => Object.keys(fieldAt(schema, at)?.fields ?? {}));
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    report(entry, at, wat, doen);
  }
  return undefined;
}

/** Stands in for Astro's image helper: the file must be there and be a picture. */
export function imageBeside(folder: string): z.ZodType {
  return z
    .string()
    .refine((value) => /\.(svg|png|jpe?g|webp|avif)$/.test(value) && existsSync(path.join(folder, value)), {
      error:
        'Dit bestand is er niet, of het is geen afbeelding. Schrijf het pad vanaf dit bestand, bijvoorbeeld ./beeld/x.svg.',
    });
}

function valueAt(data: unknown, at: readonly PropertyKey[]): unknown {
  return at.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
