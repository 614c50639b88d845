// What `npm start`, `npm test` and the other commands go through: installs what is missing, then runs the
// command under the project's own Node. Runs under any Node that has npm, so it depends on nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** Runs a program in the project and gives its exit code. */
function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  return result.status ?? 1;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Fingerprint of what must be installed. */
export function lockHash(folder) {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.join(folder, 'package-lock.json')));
  hash.update(process.platform + process.arch);
  return hash.digest('hex');
}

/** Whether a Node can run the project's TypeScript as it is: from 22.18, and in 23 from 23.6. */
export function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The Node that came with the packages. On Windows the file without .exe is empty. */
export function ownNode(folder, onWindows = windows) {
  const file = path.join(folder, 'node_modules/node/bin', onWindows ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}

/** The Node to run the commands with: the project's own, or else this one when it is new enough. */
const nodeToUse = () =>
  ownNode(root) ?? (runsTypeScript(process.versions.node) ? process.execPath : undefined);

/** Whether npm leaves out the install scripts of packages; the project's own Node comes with one. */
function scriptsAreOff() {
  const asked = spawnSync(windows ? 'npm.cmd' : 'npm', ['config', 'get', 'ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
  });
  return asked.stdout?.trim() === 'true';
}

/** Installs the packages when the lockfile differs from what was installed before, or when Node is missing. */
function install() {
  const stamp = path.join(root, 'node_modules', '.lock-hash');
  const wanted = lockHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && nodeToUse()) return;
  console.log(
    'Ik installeer de onderdelen van de site. Dat duurt ongeveer een minuut en hoeft maar één keer.',
  );
  // Whichever Node runs npm: the site runs on its own.
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const code = run(windows ? 'npm.cmd' : 'npm', ['ci', ...options], { shell: windows });
  if (code !== 0)
    stop('Installeren is niet gelukt. Kijk naar de melding hierboven en typ dan opnieuw: npm ci');
  // It counts for nothing as long as there is no Node to go on with.
  writeFileSync(stamp, wanted);
  if (!nodeToUse())
    stop(
      scriptsAreOff()
        ? `Bij u staat npm zo ingesteld dat onderdelen niets mogen installeren (ignore-scripts=true). Daardoor ontbreekt de Node die bij deze site hoort, en uw eigen Node ${process.versions.node} is te oud. Typ: npm rebuild node --ignore-scripts=false (of installeer Node 24 van nodejs.org). Typ daarna uw opdracht opnieuw.`
        : `De Node die bij deze site hoort, is niet geïnstalleerd, en uw eigen Node ${process.versions.node} is te oud. Installeer Node 24 van nodejs.org en typ uw opdracht opnieuw.`,
    );
}

/** What each command runs, under the project's Node. */
const commands = {
  start: [['scripts/build.ts'], ['scripts/start.ts']],
  dev: [['scripts/dev.ts']],
  build: [['scripts/build.ts']],
  controle: [['scripts/controle.ts']],
  nieuw: [['scripts/nieuw.ts']],
  meten: [['scripts/meten.ts']],
  wekelijks: [['scripts/wekelijks.ts']],
  kijken: [['scripts/kijken.ts']],
  contactvel: [['scripts/contactvel.ts']],
  zoekvraag: [['scripts/zoekvraag.ts']],
  'publiceren:s3': [['scripts/publiceren-s3.ts']],
  archief: [['scripts/archief.ts']],
  test: [['scripts/test.ts']],
};

/** Commands that build the site; the bundler takes a # or ? in the name of a folder for a part of an address. */
const building = ['start', 'dev', 'build', 'test', 'meten'];

/** What stands in the way of building in this folder, in Dutch; undefined when nothing does. */
export function folderFault(folder) {
  const sign = /[#?]/.exec(folder)?.[0];
  return (
    sign &&
    `De site staat in een map met een ${sign} in de naam: ${folder}. Daar kan ze niet worden gebouwd. Geef de map een naam zonder ${sign} en typ uw opdracht opnieuw.`
  );
}

function main([name = '', ...args]) {
  const steps = commands[name];
  if (!steps) stop(`Onbekende opdracht "${name}". Kies uit: ${Object.keys(commands).join(', ')}.`);
  const fault = building.includes(name) && folderFault(root);
  if (fault) stop(fault);
  install();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const [loud, rest] = [
    args.filter((arg) => arg === '--alles-tonen'),
    args.filter((arg) => arg !== '--alles-tonen'),
  ];
  for (const [index, step] of steps.entries()) {
    // What comes before the last is a build.
    const given = steps.length === 1 ? args : index < steps.length - 1 ? loud : rest;
    const code = run(nodeToUse(), [...step, ...given], { env });
    if (code !== 0) process.exit(code);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
