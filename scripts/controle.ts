import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { askedFor, nothingIn } from '../src/check/review/asked-for.ts';
import { mendFile } from '../src/check/review/file-format.ts';
import { githubAnnotations, jsonReview, printReview } from '../src/check/report/print.ts';
import { reviewContent } from '../src/check/review/review-content.ts';

const help = `npm run controle [-- opties] [bestanden of mappen]

  --oplossen    los op wat vanzelf kan
  --publiceren  controleer ook of uw eigen gegevens zijn ingevuld
  --json        voor programma's
  --github      meldingen bij de regels van een voorstel op GitHub`;

/** Says what is wrong with the command, and stops. */
function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        oplossen: { type: 'boolean', default: false },
        publiceren: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        github: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`Die optie ken ik niet. ${(error as Error).message.split('.')[0]!}.\n\n${help}`);
  }
}

const { values, positionals } = readCommand();
if (values.help) {
  console.log(help);
  process.exit(0);
}

const { paths, faults } = askedFor(process.cwd(), positionals);
if (faults.length > 0) stop(faults.join('\n'));
const wanted = (file: string): boolean => paths.length === 0 || paths.some(({ holds }) => holds(file));

const started = performance.now();
const look = () => reviewContent(process.cwd(), { publish: values.publiceren });
let review = await look();
const empty = nothingIn(paths, review.looked);
if (empty.length > 0) stop(empty.join('\n'));

if (values.oplossen) {
  let mended = 0;
  for (const { file } of review.entries.filter((entry) => wanted(entry.file))) {
    const { text, done } = mendFile(readFileSync(file, 'utf8'));
    if (done.length === 0) continue;
    writeFileSync(file, text);
    mended++;
    console.error(`Opgelost in ${file}: ${done.join(' ')}`);
  }
  if (mended > 0) review = await look();
}

const shown = {
  ...review,
  stops: review.stops.filter(({ file }) => wanted(file)),
  minds: review.minds.filter(({ file }) => wanted(file)),
};
const entries = review.entries.filter(({ file }) => wanted(file)).length;
// Whoever asks for a picture or the settings alone had that checked.
const files = entries || review.looked.filter(wanted).length;
const plain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined;
if (values.json) console.log(jsonReview(shown, files));
else {
  if (values.github) console.log(githubAnnotations(shown));
  const seconds = (performance.now() - started) / 1000;
  console.log(printReview(shown, files, seconds, (style, text) => (plain ? text : styleText(style, text))));
}
process.exitCode = shown.stops.length > 0 ? 1 : 0;
