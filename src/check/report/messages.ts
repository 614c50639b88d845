import { z } from 'zod';
import { nearest } from '../../domain/text/nearest.ts';

/** What is wrong and how to mend it, in Dutch. */
export interface Message {
  wat: string;
  doen: string;
}

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een blok met velden',
  date: 'een datum',
  undefined: 'niets',
  null: 'niets',
};

/** Kind of a value as an editor would call it. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (value instanceof Date) return 'een datum';
  return typeNames[typeof value] ?? typeof value;
}

/** A value as it can be quoted in a sentence. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const typeHints: Record<string, string> = {
  string: 'Schrijf tekst. Staat er een dubbele punt of een # in? Zet de tekst dan tussen aanhalingstekens.',
  number: 'Schrijf alleen cijfers, zonder aanhalingstekens.',
  int: 'Schrijf een heel getal, zonder aanhalingstekens.',
  boolean: 'Schrijf true of false.',
  array: 'Begin elke waarde op een nieuwe regel met een streepje en een spatie.',
  object: 'Zet de velden eronder, twee spaties ingesprongen.',
};

/** Keys a strict object knows, for did-you-mean. */
export type KnownKeys = (path: readonly PropertyKey[]) => readonly string[];

/**
 * One zod issue in words an editor understands.
 * @param issue as zod reports it, with `input` when asked for
 * @param value what stands there now
 * @param knownKeys keys allowed at a path
 */
export function explain(issue: z.core.$ZodIssue, value: unknown, knownKeys: KnownKeys): Message {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const known = knownKeys(issue.path);
      const meant = nearest(key, known);
      return {
        wat: `Onbekend veld "${key}".`,
        doen: meant
          ? `Bedoelde u "${meant}"? Haal het veld anders weg.`
          : `Haal het weg. Deze velden bestaan hier: ${known.join(', ')}.`,
      };
    }
    case 'invalid_type':
      return value === undefined || value === null
        ? { wat: 'Dit veld ontbreekt of is leeg.', doen: 'Vul het in.' }
        : {
            wat: `Hier hoort ${typeNames[issue.expected] ?? issue.expected}, maar er staat ${kindOf(value)}.`,
            doen:
              value instanceof Date
                ? 'Zet de waarde tussen rechte aanhalingstekens: "…".'
                : (typeHints[issue.expected] ?? 'Pas de waarde aan.'),
          };
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
      if (value === undefined) {
        return { wat: 'Dit veld ontbreekt of is leeg.', doen: `Kies uit: ${allowed.join(', ')}.` };
      }
      return {
        wat: `De waarde "${shown(value)}" bestaat niet.`,
        doen: `${meant ? `Bedoelde u "${meant}"? ` : ''}Kies uit: ${allowed.join(', ')}.`,
      };
    }
    case 'too_big':
      if (issue.origin === 'string' && typeof value === 'string') {
        return {
          wat: `Deze tekst is te lang: ${value.trim().length} tekens, ten hoogste ${issue.maximum}.`,
          doen: 'Kort de tekst in.',
        };
      }
      return issue.origin === 'array'
        ? { wat: `Hier staan er te veel: ten hoogste ${issue.maximum}.`, doen: 'Haal er een paar weg.' }
        : { wat: `Dit getal is te groot: ten hoogste ${issue.maximum}.`, doen: 'Vul een kleiner getal in.' };
    case 'too_small':
      if (issue.origin === 'string') return { wat: 'Dit veld is leeg.', doen: 'Vul het in.' };
      return issue.origin === 'array'
        ? { wat: `Hier staan er te weinig: minstens ${issue.minimum}.`, doen: 'Vul de lijst aan.' }
        : { wat: `Dit getal is te klein: minstens ${issue.minimum}.`, doen: 'Vul een groter getal in.' };
    case 'invalid_format':
      // A message written in the schema says more than the pattern; zod's own starts with "Ongeldig".
      return issue.message.startsWith('Ongeldig')
        ? {
            wat: `"${shown(value)}" is hier geen goede schrijfwijze.`,
            doen: 'Gebruik kleine letters, cijfers en streepjes, zoals in de bestandsnaam.',
          }
        : { wat: `"${shown(value)}" klopt niet.`, doen: issue.message };
    default:
      return { wat: 'De waarde klopt niet.', doen: issue.message };
  }
}

/** Makes zod speak Dutch; messages of the schemas themselves go before it. */
export function speakDutch(): void {
  z.config(z.locales.nl());
}
