import process from 'node:process';
import { readArguments, type Typed } from '../src/check/arguments.ts';

/**
 * What was typed behind a command that takes flags only. Stops with what is wrong and what the flags are.
 * @param options flags as `parseArgs` takes them
 * @param help what `--help` shows
 */
export function commandFlags(
  options: Parameters<typeof readArguments>[1],
  help: string,
): (name: string, otherwise: string) => string {
  const { flags, loose, problems }: Typed = readArguments(process.argv.slice(2), {
    ...options,
    help: { type: 'boolean', short: 'h' },
  });
  if (flags.has('help')) {
    console.log(help);
    process.exit(0);
  }
  const faults = [...problems, ...loose.map((word) => `Ik weet niet wat "${word}" is.`)];
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\n\n${help}`);
    process.exit(2);
  }
  return (name, otherwise) => flags.get(name)?.at(-1) ?? otherwise;
}
