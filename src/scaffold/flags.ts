import type { ParseArgsOptionsConfig } from 'node:util';
import { listInDutch } from '../domain/text/dutch.ts';
import { readArguments } from '../check/arguments.ts';
import type { Existing } from './existing.ts';
import { tagFlags, tagsOf } from './form.ts';
import type { Given } from './given.ts';
import { judge } from './judge.ts';

/** What somebody typed, and what is wrong with it. */
export interface Flags {
  given: Given;
  help: boolean;
  problems: string[];
}

const options: ParseArgsOptionsConfig = {
  ...Object.fromEntries(
    ['soort', 'titel', 'id', ...Object.keys(tagFlags)].map((name) => [name, { type: 'string' }]),
  ),
  help: { type: 'boolean', short: 'h' },
};

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
  const { flags, loose, problems } = readArguments(args, options);
  const given: Given = { tags: {} };
  const help = flags.has('help');
  const faults = [
    ...problems,
    ...loose.map(
      (word) => `Ik weet niet wat "${word}" is. Zet een titel met spaties tussen aanhalingstekens.`,
    ),
  ];
  if (help || faults.length > 0) return { given, help, problems: faults };
  for (const name of ['soort', 'titel', 'id']) {
    if ((flags.get(name)?.length ?? 0) > 1) faults.push(`--${name} staat er twee keer. Kies er één.`);
  }
  given.title = flags.get('titel')?.[0]?.replace(/\s+/g, ' ').trim();
  given.id = flags.get('id')?.[0]?.trim();
  for (const [flag, field] of Object.entries(tagFlags)) {
    if (flags.has(flag)) given.tags[field] = split(flags.get(flag)!);
  }
  const sort = flags.get('soort')?.[0];
  if (sort !== undefined) faults.push(...judge(sort, given, existing()));
  return { given, help, problems: faults };
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
