import { slugOf } from '../domain/naming/slug.ts';
import { ask, type Terminal } from './ask.ts';
import { createEntry, type Answers } from './create.ts';
import type { Existing } from './existing.ts';
import { missingFlags, readFlags } from './flags.ts';
import type { Given } from './given.ts';
import { helpText } from './help.ts';

/** What to tell whoever typed the command. */
export interface Said {
  ok: boolean;
  text: string;
}

const refused = (problems: readonly string[]): Said => ({
  ok: false,
  text: `Er is niets gemaakt.

${problems.map((problem) => `- ${problem}`).join('\n')}

Alle mogelijkheden: npm run nieuw -- --help`,
});

const nextSteps = (file: string, address: string): string => `Gemaakt: ${file}

1. Open dat bestand en vervang alles wat met VUL IN begint.
2. Kijk mee terwijl u schrijft: typ npm run dev en open http://localhost:4321${address}
3. Controleer het: npm run controle ${file}
4. Klaar? Zet status op actueel. Tot dan staat de pagina niet op de site.`;

/** The answers that the flags give by themselves, or undefined when there is something left to ask. */
function answersIn(given: Given, existing: Existing): Answers | undefined {
  const { collection, title, tags } = given;
  if (missingFlags(given, existing) !== undefined || !collection || title === undefined) return undefined;
  return { collection, title, id: given.id ?? slugOf(title), tags };
}

/**
 * Makes a new entry from flags, and from questions where flags are missing.
 * @param existing the content, read when it is first needed
 * @param terminal where to ask; undefined when nobody is there to answer
 */
export async function newEntry(
  args: readonly string[],
  existing: () => Existing,
  terminal: Terminal | undefined,
): Promise<Said> {
  const { given, help, problems } = readFlags(args, existing);
  if (help) return { ok: true, text: helpText(existing()) };
  if (problems.length > 0) return refused(problems);
  let answers = answersIn(given, existing());
  if (!answers && !terminal) {
    const missing = missingFlags(given, existing()) ?? '';
    return refused([`Hier kan ik geen vragen stellen, want er is geen terminal. Geef ook ${missing}.`]);
  }
  answers ??= await ask(given, existing(), terminal);
  if (!answers) return { ok: true, text: 'Gestopt. Er is niets gemaakt.' };
  const outcome = createEntry(answers, existing());
  return 'problems' in outcome
    ? refused(outcome.problems)
    : { ok: true, text: nextSteps(outcome.file, outcome.address) };
}
