import process from 'node:process';
import { checkContent } from '../src/build/content/check.ts';
import { formatFindings } from '../src/build/content/findings.ts';

const started = performance.now();
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const { entries, findings } = checkContent(process.cwd());
const shown = only
  ? findings.filter((finding) => finding.file.startsWith(only.replace(/^\.\//, '')))
  : findings;
if (shown.length > 0) console.log(`${formatFindings(shown)}\n`);
const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
console.log(
  shown.length === 0
    ? `Alles klopt: ${entries.length} bestanden gecontroleerd in ${seconds} seconden.`
    : `${shown.length} ${shown.length === 1 ? 'fout' : 'fouten'} in ${new Set(shown.map((f) => f.file)).size} van ${entries.length} bestanden (${seconds} seconden).`,
);
process.exitCode = shown.length === 0 ? 0 : 1;
