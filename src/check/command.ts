import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.ts';
import { drawAids } from './report/drawings.ts';
import { sourceReport } from './report/sources.ts';
import { githubAnnotations, jsonReview, printReview, type Paint } from './report/print.ts';
import { askedFor, nothingIn } from './review/asked-for.ts';
import { mendFile } from './review/file-format.ts';
import { reviewContent, type Review } from './review/review-content.ts';

const help = `npm run controle [-- opties] [bestanden of mappen]

  --oplossen    los op wat vanzelf kan
  --publiceren  controleer ook of uw eigen gegevens zijn ingevuld, en noem wat nog nagekeken moet worden
  --bronnen     noem wat op welke bron steunt, en hoeveel daarvan is gelezen
  --teken       teken de vragen van de beslishulpen, als SVG in de map tekeningen
  --json        voor programma's
  --github      meldingen bij de regels van een voorstel op GitHub`;

/** What `npm run controle` leaves behind: its exit code, and what it says on the screen and beside it. */
export interface Outcome {
  /** 0 when the content may go online, 1 when something stops it, 2 when the command itself is wrong. */
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

const refused = (message: string): Outcome => ({ code: 2, out: '', err: `${message}\n` });

const yes = { type: 'boolean' } as const;
const options = {
  oplossen: yes,
  publiceren: yes,
  bronnen: yes,
  teken: yes,
  json: yes,
  github: yes,
  help: { ...yes, short: 'h' },
};

/** Mends what needs no judgement, and gives a line for every file it wrote. */
function mend(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const { text, done } = mendFile(readFileSync(path.join(root, file), 'utf8'));
    if (done.length === 0) return [];
    writeFileSync(path.join(root, file), text);
    return [`Opgelost in ${file}: ${done.join(' ')}\n`];
  });
}

/** Everything that somebody writes in `content/`: the entries, and the lists, settings and templates beside them. */
const texts = (root: string): string[] =>
  readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml|txt)$/.test(name))
    .map((name) => path.posix.join('content', name.split(path.sep).join('/')))
    .sort();

/**
 * `npm run controle`, without the process around it.
 * @param args what stands behind the command
 * @param root folder that holds `content/`
 * @param paint puts text in colour where the screen can
 */
export async function controle(
  args: readonly string[],
  root: string,
  paint: Paint = (_style, text) => text,
): Promise<Outcome> {
  const { flags, loose, problems } = readArguments(args, options);
  const asks = (name: keyof typeof options): boolean => flags.has(name);
  if (problems.length > 0) return refused(`${problems.join('\n')}\n\n${help}`);
  if (asks('help')) return { code: 0, out: `${help}\n`, err: '' };
  const { paths, faults } = askedFor(root, loose);
  if (faults.length > 0) return refused(faults.join('\n'));
  const wanted = (file: string): boolean => paths.length === 0 || paths.some(({ holds }) => holds(file));

  const started = performance.now();
  const look = (): Promise<Review> => reviewContent(root, { publish: asks('publiceren') });
  let review = await look();
  const empty = nothingIn(paths, review.looked);
  if (empty.length > 0) return refused(empty.join('\n'));
  if (asks('bronnen')) {
    return { code: 0, out: `${sourceReport(review.entries, wanted, paint)}\n`, err: '' };
  }
  if (asks('teken')) {
    const drawn = drawAids(
      root,
      review.entries.filter(({ file }) => wanted(file)),
    );
    return { code: 0, out: drawn.map((file) => `Getekend: ${file}\n`).join(''), err: '' };
  }
  const asked = review.entries.map(({ file }) => file).filter(wanted);
  const mended = asks('oplossen') ? mend(root, texts(root).filter(wanted)) : [];
  if (mended.length > 0) review = await look();

  const shown = {
    ...review,
    stops: review.stops.filter(({ file }) => wanted(file)),
    minds: review.minds.filter(({ file }) => wanted(file)),
  };
  // Whoever asks for a picture or the settings alone had that checked.
  const files = asked.length || review.looked.filter(wanted).length;
  const seconds = (performance.now() - started) / 1000;
  const lines = asks('json')
    ? [jsonReview(shown, files)]
    : [...(asks('github') ? [githubAnnotations(shown)] : []), printReview(shown, files, seconds, paint)];
  return {
    code: shown.stops.length > 0 ? 1 : 0,
    out: `${lines.join('\n')}\n`,
    err: mended.join(''),
  };
}
