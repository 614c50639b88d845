import process from 'node:process';
import { ask } from '../src/build/new-entry/ask.ts';
import { createEntry, type Answers } from '../src/build/new-entry/create.ts';
import { readExisting, type Existing } from '../src/build/new-entry/existing.ts';
import { missingFlags, readFlags, type Given } from '../src/build/new-entry/flags.ts';
import { helpText } from '../src/build/new-entry/help.ts';
import { slugOf } from '../src/domain/naming/slug.ts';

/** Makes a new entry: `npm run nieuw`. */
function refuse(problems: readonly string[]): void {
  console.error(`Er is niets gemaakt.\n\n${problems.map((problem) => `- ${problem}`).join('\n')}\n`);
  console.error('Alle mogelijkheden: npm run nieuw -- --help');
  process.exitCode = 1;
}

/** What was given, or what somebody answers at a terminal. Undefined when that is not enough. */
async function answersFrom(given: Given, existing: Existing): Promise<Answers | undefined> {
  const { collection, title, tags } = given;
  const missing = missingFlags(given, existing);
  if (missing === undefined && collection && title !== undefined) {
    return { collection, title, id: given.id ?? slugOf(title), tags };
  }
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const answers = await ask(given, existing);
    if (!answers) console.log('Gestopt. Er is niets gemaakt.');
    return answers;
  }
  refuse([`Hier kan ik geen vragen stellen, want er is geen terminal. Geef ook ${missing ?? '--soort'}.`]);
  return undefined;
}

let content: Existing | undefined;
const existing = (): Existing => (content ??= readExisting(process.cwd()));
const { given, help, problems } = readFlags(process.argv.slice(2), existing);

if (help) console.log(helpText(existing()));
else if (problems.length > 0) refuse(problems);
else {
  const answers = await answersFrom(given, existing());
  const outcome = answers && createEntry(answers, existing());
  if (outcome && 'problems' in outcome) refuse(outcome.problems);
  else if (outcome) {
    console.log(`Gemaakt: ${outcome.file}

1. Open dat bestand en vervang alles wat met VUL IN begint.
2. Kijk mee terwijl u schrijft: typ npm run dev en open http://localhost:4321${outcome.address}
3. Controleer het: npm run controle ${outcome.file}
4. Klaar? Zet status op actueel. Tot dan staat de pagina niet op de site.`);
  }
}
