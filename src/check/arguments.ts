import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../domain/text/nearest.ts';

/** What somebody typed behind a command, and what of it cannot be read: one sentence each. */
export interface Typed {
  /** Values of each flag, in the order in which they were given; for a flag without values nothing but that it is there. */
  flags: ReadonlyMap<string, readonly string[]>;
  /** What stands there by itself. */
  loose: readonly string[];
  problems: readonly string[];
}

/** What a word was probably meant to be, and what there is to choose from. */
export function meant(word: string, known: readonly string[], before = ''): string {
  const near = nearest(word, known);
  const choices = known.map((name) => before + name).join(', ');
  return `${near ? `Bedoelde u "${before}${near}"? ` : ''}Kies uit: ${choices}.`;
}

interface Token {
  kind: string;
  index: number;
  name?: string;
  rawName?: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** The parts as Node takes them, but for a flag without its value: Node takes the next flag for that. */
function tokensIn(args: readonly string[], options: ParseArgsOptionsConfig): Token[] {
  const tokens: Token[] = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
  const empty = tokens.find(({ value, inlineValue }) => inlineValue === false && value?.startsWith('--'));
  if (!empty) return tokens;
  const before = tokens.slice(0, tokens.indexOf(empty));
  return [...before, { ...empty, value: '' }, ...tokensIn(args.slice(empty.index + 1), options)];
}

/**
 * Reads what somebody typed behind a command. What Node itself complains of, it says in English.
 * @param options flags of the command, as `parseArgs` takes them
 */
export function readArguments(args: readonly string[], options: ParseArgsOptionsConfig): Typed {
  const flags = new Map<string, string[]>();
  const loose: string[] = [];
  const problems = new Set<string>();
  for (const { kind, name = '', rawName = '', value = '' } of tokensIn(args, options)) {
    if (kind === 'positional') loose.push(value);
    if (kind !== 'option') continue;
    const option = options[name];
    if (!option) problems.add(`${rawName} bestaat niet. ${meant(name, Object.keys(options), '--')}`);
    else if (option.type === 'boolean') flags.set(name, []);
    else if (value.trim() === '') problems.add(`Achter ${rawName} staat niets. Zet er een waarde achter.`);
    else flags.set(name, [...(flags.get(name) ?? []), value]);
  }
  return { flags, loose, problems: [...problems] };
}
