import { listInDutch } from '../domain/text/dutch.ts';
import type { CollectionName } from '../schemas/names.ts';
import type { Existing } from './existing.ts';
import { tagFlags, tagsOf, type TagField } from './form.ts';
import { judge, meant } from './judge.ts';

/** What is known of the new entry so far. */
export interface Given {
  collection?: CollectionName | undefined;
  title?: string | undefined;
  id?: string | undefined;
  tags: Partial<Record<TagField, string[]>>;
}

/** What somebody typed, and what is wrong with it. */
export interface Flags {
  given: Given;
  help: boolean;
  problems: string[];
}

const names = ['soort', 'titel', 'id', ...Object.keys(tagFlags)];

/** What somebody typed, by flag, and what could not be read. Node's own reader complains in English. */
function readTyped(args: readonly string[]): {
  typed: Map<string, string[]>;
  help: boolean;
  problems: string[];
} {
  const typed = new Map<string, string[]>();
  const problems: string[] = [];
  let help = false;
  for (let at = 0; at < args.length; at++) {
    const [whole, name, inline] = /^--?([a-z][^=]*)(?:=(.*))?$/is.exec(args[at]!) ?? [];
    if (!whole || !name) {
      problems.push(`Ik weet niet wat "${args[at]!}" is. Zet een titel met spaties tussen aanhalingstekens.`);
      continue;
    }
    if (name === 'help' || name === 'h') {
      help = true;
      continue;
    }
    const next = args[at + 1];
    const value = inline ?? (next === undefined || next.startsWith('--') ? '' : args[++at]!);
    if (!names.includes(name)) problems.push(`--${name} bestaat niet. ${meant(name, names, '--')}`);
    else if (value.trim() === '') problems.push(`Achter --${name} staat niets. Zet er een waarde achter.`);
    else typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return { typed, help, problems };
}

/** Values of a flag that may be repeated; commas separate too. */
const split = (values: readonly string[]): string[] => [
  ...new Set(
    values
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean),
  ),
];

/**
 * Reads the flags of `npm run nieuw`.
 * @param existing asked for only when there is something to hold against it
 */
export function readFlags(args: readonly string[], existing: () => Existing): Flags {
  const { typed, help, problems } = readTyped(args);
  const given: Given = { tags: {} };
  if (help || problems.length > 0) return { given, help, problems };
  for (const name of ['soort', 'titel', 'id']) {
    if ((typed.get(name)?.length ?? 0) > 1) problems.push(`--${name} staat er twee keer. Kies er één.`);
  }
  given.title = typed.get('titel')?.[0]?.replace(/\s+/g, ' ').trim();
  given.id = typed.get('id')?.[0]?.trim();
  for (const [flag, field] of Object.entries(tagFlags)) {
    if (typed.has(flag)) given.tags[field] = split(typed.get(flag)!);
  }
  const sort = typed.get('soort')?.[0];
  if (sort !== undefined) problems.push(...judge(sort, given, existing()));
  return { given, help, problems };
}

/** Flags that are still needed, or undefined when there are enough. */
export function missingFlags(given: Given, existing: Existing): string | undefined {
  const missing = [
    ...(given.collection ? [] : ['--soort']),
    ...(given.title === undefined ? ['--titel'] : []),
    ...(given.collection ? tagsOf(given.collection, existing) : [])
      .filter(({ required, field }) => required && !given.tags[field])
      .map(({ flag }) => `--${flag}`),
  ];
  return missing.length === 0 ? undefined : listInDutch(missing);
}
